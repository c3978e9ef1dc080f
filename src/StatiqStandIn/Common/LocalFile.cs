namespace Statiq.Common;

public interface IFile
{
    NormalizedPath Path { get; }

    /// <summary>Also where there are no bytes.</summary>
    Task WriteAllBytesAsync(byte[] bytes, bool createDirectory = true, CancellationToken cancellationToken = default);
}

/// <summary>A file of the disk; what is written to it is tracked.</summary>
internal sealed class LocalFile(NormalizedPath path, IFileWriteTracker tracker) : IFile
{
    public NormalizedPath Path => path;

    public async Task WriteAllBytesAsync(byte[] bytes, bool createDirectory = true, CancellationToken cancellationToken = default)
    {
        if (createDirectory)
            CreateDirectory();
        await File.WriteAllBytesAsync(path.FullPath, bytes, cancellationToken);
        Track();
    }

    public Stream OpenWrite()
    {
        CreateDirectory();
        return new FileStream(path.FullPath, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
    }

    public void Copy(NormalizedPath from)
    {
        CreateDirectory();
        File.Copy(from.FullPath, path.FullPath, overwrite: true);
        Track();
    }

    public void Track() => tracker.TrackWrite(path, GetCacheCode(), actualWrite: true);

    /// <summary>Of name, length and times, as upstream's; not of the content.</summary>
    public int GetCacheCode()
    {
        var file = new FileInfo(path.FullPath);
        return file.Exists
            ? HashCode.Combine(file.FullName, file.Length, file.CreationTimeUtc, file.LastWriteTimeUtc)
            : HashCode.Combine(file.FullName, -1);
    }

    private void CreateDirectory() => Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path.FullPath));
}
