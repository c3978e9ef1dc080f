using System.Text;
using Standoff.Site.Files;
using Standoff.Site.Publishing;

namespace Standoff.StatiqHost;

/// <summary>Why a file may not be written in an edition.</summary>
internal static class DestinationFault
{
    /// <summary>What no usual system takes for a part of a path.</summary>
    private const int MaxNameBytes = 255;

    /// <param name="file">Absolute.</param>
    /// <param name="folder">The output folder.</param>
    /// <returns>The fault and the way out, without a full stop; null where there is none.</returns>
    public static string? Find(string file, string folder)
    {
        var below = Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');
        if (below == "." || below.Split('/')[0] == ".." || Path.IsPathRooted(below))
            return "it is no file below the output folder; give the document a destination there, as with SetDestination";
        if (below == OutputManifest.FileName)
            return "it is the mark of a published edition; give the document another destination";
        if (!OutputPath.StaysBelow(below))
            return "a line break, another control character or a backslash stands in its name; give the document another destination";
        if (below.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > MaxNameBytes))
            return $"a name in it is longer than {MaxNameBytes} bytes; give the document a shorter destination";
        if (Directory.Exists(file))
            return "a folder of that name has been written before; give the document another destination";
        return ParentsOf(below).FirstOrDefault(parent => File.Exists(Path.Combine(folder, parent))) is { } taken
            ? $"'{taken}' has been written before as a file; give the document another destination"
            : null;
    }

    /// <summary>The folders that hold a file, from the outside.</summary>
    public static IEnumerable<string> ParentsOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }
}
