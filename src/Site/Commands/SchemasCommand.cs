using System.CommandLine;
using Standoff.Site.Publishing;
using Standoff.Site.Schemas;

namespace Standoff.Site.Commands;

/// <summary>
/// <c>schemas</c>: the JSON Schemas that editors check our files by, compared with the code or
/// written anew.
/// </summary>
internal static class SchemasCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var write = new Option<bool>("--write") { Description = $"Write them to {EditorFiles.Folder}; without it, only say which differ." };
        var command = new Command("schemas", "Say whether the JSON Schemas of front matter, recipes and the data package are those of the code, or write them.") { write };
        command.SetAction(call => Project.Use(call, root, (project, output, _) =>
        {
            var stale = EditorFiles.All.Where(f => !IsSame(Path.Combine(project.Root, f.Key), f.Value)).ToList();
            foreach (var (path, text) in stale)
            {
                if (call.GetValue(write))
                    WholeFile.Write(Path.Combine(project.Root, path), System.Text.Encoding.UTF8.GetBytes(text));
                output.WriteLine($"{path} {(call.GetValue(write) ? "written" : "differs; add --write")}");
            }

            if (stale.Count == 0)
                output.WriteLine("All schemas are those of the code.");
            return stale.Count == 0 || call.GetValue(write) ? ExitCode.Fine : ExitCode.Diagnostics;
        }));
        return command;
    }

    private static bool IsSame(string path, string text) => File.Exists(path) && File.ReadAllText(path) == text;
}
