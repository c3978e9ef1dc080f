using Standoff.Site.Commands;

namespace Standoff.Site.Tests.Commands;

/// <summary>What a call of the program ends with.</summary>
internal sealed record SiteRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in this process on the project of a folder.</summary>
    public static SiteRun Call(string project, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(
            Program.CreateCommand(), [.. arguments, "--root", project], output, error);
        return new SiteRun(code, output.ToString(), error.ToString());
    }
}
