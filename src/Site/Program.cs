using Standoff.Site.Commands;

return CommandLine.Run(SiteCommand.Create(), args);
