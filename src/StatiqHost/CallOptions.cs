using Standoff.Evidence.Diagnostics;
using Standoff.Site.Publishing;

namespace Standoff.StatiqHost;

/// <summary>
/// Which options a call may have. Statiq passes over what it does not know, and takes the value
/// behind it for a pipeline.
/// </summary>
internal static class CallOptions
{
    /// <summary>The one that is not Statiq's.</summary>
    public const string Strict = "--strict";

    /// <summary>What is told below Statiq's own help.</summary>
    public const string Help =
        $"Of the report, not of Statiq: {Strict} publishes nothing where a file of the checked edition is changed or missing; files that pipelines add are published. -i, --temp and --cache are refused: files are read from the project's folder, and each run has temporary folders of its own.";

    private static readonly string[] WithValue =
    [
        "-i", "--input", "-o", "--output", "--temp", "--cache", "-r", "--root", "-s", "--setting",
        "-l", "--log-level", "-f", "--log-file", "--failure-log-level", "--clean-mode", "-a", "--analyzer",
    ];

    private static readonly string[] Flags =
    [
        "--noclean", "--nocache", "--stdin", "--serial", "-n", "--normal", "--attach", "--debug",
        "-h", "--help", "-?", "--version", Strict,
    ];

    private static readonly string[] ServingFlags = ["--force-ext", "--no-watch", "--no-reload"];

    /// <summary>Of the commands that serve.</summary>
    private static readonly string[] Serving =
        ["--port", "--virtual-dir", "--content-type", "--custom-header", .. ServingFlags];

    private static readonly string[] Folders = ["-i", "--input", "--temp", "--cache"];

    private static readonly string[] ServingCommands = ["preview", "serve"];

    /// <exception cref="RefusalException">One of the arguments is no option, or one that has no say
    /// here.</exception>
    public static void Check(string[] arguments)
    {
        CheckStrict(arguments);
        var isServing = arguments.Any(ServingCommands.Contains);
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = arguments[i].Split('=', ':')[0];
            if (!name.StartsWith('-'))
                continue;
            CheckOption(arguments[i], name, isServing);
            var takesValue =
                WithValue.Contains(name) || (Serving.Contains(name) && !ServingFlags.Contains(name));
            if (takesValue && name == arguments[i])
                i++;
        }
    }

    private static void CheckOption(string argument, string name, bool isServing)
    {
        if (Folders.Contains(name))
            throw new RefusalException($"{name} has no say here: files are read from the project's folder, and each run has temporary folders of its own. Leave it out; --root names another project, and patterns of ReadFiles begin at its folder.");
        if (Serving.Contains(name) && !isServing)
            throw new RefusalException($"{name} goes with preview; write preview {argument}, or leave it out.");
        if (name.Length > 2 && name[1] != '-' && WithValue.Contains(name[..2]))
            throw new RefusalException($"'{argument}' is no option; write {name[..2]} {argument[2..]}.");
        string[] known = [.. WithValue, .. Flags, .. Serving];
        if (!known.Contains(name))
        {
            var meant = Suggestion.For(name, known);
            throw new RefusalException($"'{argument}' is no option{(meant.Length > 0 ? meant : "; --help lists those that there are.")}");
        }
    }

    /// <summary>With a slip in it the guard would be off.</summary>
    private static void CheckStrict(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments.Where(a => a != Strict && a.StartsWith('-')))
        {
            var name = "--" + argument.Split('=', ':')[0].TrimStart('-');
            if (name.StartsWith(Strict, StringComparison.OrdinalIgnoreCase) || Suggestion.For(name, [Strict]).Length > 0)
                throw new RefusalException($"'{argument}' is no option; write {Strict}, in small letters and without a value, or leave it out.");
        }
    }
}
