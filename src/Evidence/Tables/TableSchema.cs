namespace Standoff.Evidence.Tables;

/// <summary>A resource of the data package: one CSV file and its fields in order.</summary>
public sealed record TableSchema(string Name, string Path, IReadOnlyList<Field> Fields)
{
    /// <summary>Whether a file may leave columns out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether its path leads to another folder than the descriptor's.</summary>
    internal bool IsElsewhere => HasFolder(Path[DataPackage.Folder.Length..]);

    /// <param name="path">As the descriptor gives it.</param>
    internal static bool HasFolder(string path) => path.AsSpan().IndexOfAny('/', '\\') >= 0;
}
