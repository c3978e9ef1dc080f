using Standoff.Shared;
using Standoff.Site.Publishing;

namespace Standoff.Site.Tests.Commands;

/// <summary>A copy of a project that goes when the test ends.</summary>
internal sealed class TemporaryProject : IDisposable
{
    /// <param name="name">Of the folder; may hold anything that a folder's name may.</param>
    public TemporaryProject(string project, string name = "project")
        : this(Checkout.ReadInputs(project), name)
    {
    }

    /// <param name="files">By path from the project's folder, with <c>/</c>.</param>
    public TemporaryProject(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string name)
    {
        Parent = Directory.CreateTempSubdirectory("standoff-").FullName;
        Root = Path.Combine(Parent, name);
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.Span);
        }
    }

    public string Parent { get; }

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    public void Replace(string path, string from, string to)
    {
        var file = Path.Combine(Root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>
    /// Every file below a folder, by path with <c>/</c>: its bytes in hexadecimal digits.
    /// </summary>
    public static Dictionary<string, string> Bytes(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
            file => Convert.ToHexString(File.ReadAllBytes(file)),
            StringComparer.Ordinal);

    /// <summary>
    /// The same of a published folder, without the mark that tells its files from others.
    /// </summary>
    public static IReadOnlyDictionary<string, string> EditionBytes(string folder) =>
        Bytes(folder)
            .Where(f => f.Key != OutputManifest.FileName)
            .ToDictionary(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Parent, recursive: true);
}
