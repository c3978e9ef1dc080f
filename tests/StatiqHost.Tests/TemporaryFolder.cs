namespace Standoff.StatiqHost.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("standoff-test-").FullName;

    /// <summary>Absolute.</summary>
    public string this[string relative] => Path.Combine(_path, relative);

    public string Add(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
        return this[relative];
    }

    public void Copy(string folder, string relative)
    {
        Directory.CreateDirectory(this[relative]);
        foreach (var file in Directory.GetFiles(folder))
            File.Copy(file, Path.Combine(this[relative], Path.GetFileName(file)));
    }

    /// <summary>All files below, by path relative to the folder.</summary>
    public SortedDictionary<string, byte[]> Files(string relative) => new(
        Directory.EnumerateFiles(this[relative], "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(this[relative], file),
                File.ReadAllBytes,
                StringComparer.Ordinal),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
