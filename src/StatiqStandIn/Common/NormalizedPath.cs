using System.Globalization;
using System.Net;

namespace Statiq.Common;

/// <summary>
/// A path with <c>/</c> and without <c>.</c>, <c>..</c> and doubled or trailing slashes, as far as
/// it can do without; its case counts on Linux alone.
/// </summary>
public readonly struct NormalizedPath : IEquatable<NormalizedPath>
{
    public static readonly NormalizedPath Null;

    public static readonly NormalizedPath Empty = new("");

    private static readonly StringComparer Comparer =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <exception cref="ArgumentNullException">There is no path; that is <see cref="Null"/>.</exception>
    public NormalizedPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        FullPath = Normalize(path);
        IsAbsolute = Path.IsPathRooted(FullPath);
    }

    /// <summary>Null of <see cref="Null"/> alone.</summary>
    public string FullPath { get; }

    public bool IsAbsolute { get; }

    public bool IsRelative => !IsAbsolute;

    public bool IsNull => FullPath is null;

    public bool IsNullOrEmpty => string.IsNullOrEmpty(FullPath);

    /// <summary>The last part.</summary>
    public NormalizedPath FileName => IsNull ? Null : new(FullPath[(FullPath.LastIndexOf('/') + 1)..]);

    /// <summary>With its dot; null where there is none.</summary>
    public string Extension =>
        Path.GetExtension(FullPath) is { Length: > 0 } extension ? extension : null;

    /// <summary><see cref="Empty"/> of a relative path of one part, <see cref="Null"/> of the
    /// root.</summary>
    public NormalizedPath Parent => Path.GetDirectoryName(FullPath) is { Length: > 0 } parent
        ? new(parent)
        : IsAbsolute ? Null : Empty;

    public static implicit operator NormalizedPath(string path) => path is null ? Null : new(path);

    public static NormalizedPath operator /(in NormalizedPath path1, in NormalizedPath path2) =>
        path1.Combine(path2);

    public static bool operator ==(in NormalizedPath a, in NormalizedPath b) => a.Equals(b);

    public static bool operator !=(in NormalizedPath a, in NormalizedPath b) => !a.Equals(b);

    /// <summary>The other path below this one, or as it is where it is absolute.</summary>
    public NormalizedPath Combine(in NormalizedPath path)
    {
        if (IsNull || path.IsNull)
            throw new ArgumentNullException(nameof(path));
        if (path.IsAbsolute || IsNullOrEmpty)
            return path;
        return path.IsNullOrEmpty ? this : new(FullPath + "/" + path.FullPath);
    }

    public NormalizedPath ChangeExtension(string extension) =>
        new(Path.ChangeExtension(FullPath, extension));

    public NormalizedPath ChangeFileName(in NormalizedPath path) => Parent.Combine(path);

    public bool ContainsDescendantOrSelf(in NormalizedPath path) => Equals(path)
        || (!IsNull && !path.IsNull && Comparer.Equals(path.FullPath[..Math.Min(Prefix.Length, path.FullPath.Length)], Prefix));

    /// <summary>From this folder to a path below it; the path itself where it is not.</summary>
    public NormalizedPath GetRelativePath(in NormalizedPath target)
    {
        if (Equals(target))
            return Empty;
        return ContainsDescendantOrSelf(target) ? new(target.FullPath[Prefix.Length..]) : target;
    }

    /// <summary>Made of the name, or of that of the folder for what is called <c>index</c>; null of
    /// <see cref="Null"/>.</summary>
    public string GetTitle()
    {
        if (IsNull)
            return null;
        var parts = FullPath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = parts switch
        {
            [.., var folder, var file] when file.StartsWith("index.", StringComparison.Ordinal) => folder,
            [.., var file] => file,
            _ => "",
        };
        var words = WebUtility.UrlDecode(name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name)
            .Replace('-', ' ').Replace('_', ' ');
        while (words.IndexOf("  ", StringComparison.Ordinal) > 0)
            words = words.Replace("  ", " ", StringComparison.Ordinal);
        return CultureInfo.CurrentCulture.TextInfo.ToTitleCase(words);
    }

    public bool Equals(NormalizedPath other) =>
        Comparer.Equals(FullPath, other.FullPath) && IsAbsolute == other.IsAbsolute;

    public override bool Equals(object obj) => obj is NormalizedPath other && Equals(other);

    public override int GetHashCode() => IsNull ? 0 : Comparer.GetHashCode(FullPath);

    public override string ToString() => FullPath;

    private string Prefix => FullPath is "" or "/" ? FullPath : FullPath + "/";

    private static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        if (path is "" or "/" or "." or "..")
            return path;
        path = path.Trim('\r', '\n', '\t');
        path = string.Join('-', path.Split(Path.GetInvalidPathChars()));
        if (path.Length > 2 && path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        var isRooted = path.StartsWith('/');
        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            // What ends in a dot may be a step up or the folder itself, and is kept.
            if (part == ".." && parts.Count > 0 && !parts[^1].EndsWith('.'))
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." || (parts.Count == 0 && !isRooted))
                parts.Add(part);
        }

        // Upstream leaves nothing of a rooted path that its own steps up use up.
        return parts.Count == 0 ? (path.Contains("..", StringComparison.Ordinal) ? "" : "/") : (isRooted ? "/" : "") + string.Join('/', parts);
    }
}
