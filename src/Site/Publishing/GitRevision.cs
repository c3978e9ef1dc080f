using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>The inputs of a project as version control keeps them.</summary>
internal static class GitRevision
{
    /// <summary>Null where git is not there or knows no such revision.</summary>
    /// <param name="root">The project's folder.</param>
    public static InputFiles? Read(string root, string revision)
    {
        // Never an option to git, whatever is asked for.
        if (revision.StartsWith('-'))
            return null;
        string[] arguments = ["-C", root, "archive", "--format=tar", revision, "--", .. ProjectFolder.InputFolders];
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            _ = git.StandardError.ReadToEndAsync();
            var files = ReadTar(git.StandardOutput.BaseStream);
            git.WaitForExit();
            return git.ExitCode == 0 ? new InputFiles(files) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static List<KeyValuePair<string, ReadOnlyMemory<byte>>> ReadTar(Stream stream)
    {
        var files = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        whole.Position = 0;
        using var tar = new TarReader(whole);
        while (whole.Length > 0 && tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !InputName.IsInput(entry.Name))
                continue;
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            files.Add(new(entry.Name, content.ToArray()));
        }

        return files;
    }
}
