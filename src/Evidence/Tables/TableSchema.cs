namespace Standoff.Evidence.Tables;

/// <summary>A resource of the data package: one CSV file and its fields in order.</summary>
public sealed record TableSchema(string Name, string Path, IReadOnlyList<Field> Fields)
{
    /// <summary>Whether a file may leave columns out.</summary>
    public bool IsPartial { get; init; }
}
