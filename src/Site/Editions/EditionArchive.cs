using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Editions;

/// <summary>The editions that were published, from the first on.</summary>
public sealed class EditionArchive
{
    public const string Folder = DataPackage.EditionsFolder;

    private const string Extension = ".json";

    private readonly List<Published> _all;

    private EditionArchive(List<Published> all) => _all = all;

    public static EditionArchive Empty { get; } = new([]);

    /// <summary>Whether every record could be read.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>Names of all pieces that records name.</summary>
    internal IEnumerable<string> Pieces => _all.SelectMany(p => p.Pieces);

    /// <summary>From the first on.</summary>
    public IEnumerable<EditionState> All => _all.Select(p => p.State);

    /// <summary>Null where nothing was published.</summary>
    public EditionState? Last => _all.LastOrDefault()?.State;

    /// <summary>Hash of the frozen pages that each edition added, from the first on.</summary>
    internal IEnumerable<(EditionState State, string Frozen)> Frozen =>
        _all.Select(p => (p.State, p.Frozen));

    public static bool IsInput(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    public static string PathOf(EditionName name) => $"{Folder}{name}{Extension}";

    /// <summary>
    /// A record that cannot be read is left out. Reports SR6070 for it, and SR6071 for a file that
    /// is neither a record nor a piece of one.
    /// </summary>
    public static Outcome<EditionArchive> Read(InputFiles inputs)
    {
        var (found, read) = (new DiagnosticBag(), new List<Published>());
        var blobs = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? ReadBlob(string name)
        {
            if (!blobs.TryGetValue(name, out var text))
                blobs[name] = text = FindBlob(inputs, name);
            return text;
        }

        foreach (var path in inputs.Paths.Where(IsInput))
        {
            if (NameOf(path) is { } name)
                Read(path, name, inputs, new RecordReader(ReadBlob), read, found);
            else if (!IsBlob(path))
                found.Add(DiagnosticCatalogue.NoRecord(Place.StartOf(path), path));
        }

        var count = inputs.Paths.Count(path => IsInput(path) && NameOf(path) is not null);
        return found.ToOutcome(new EditionArchive([.. read.OrderBy(p => p.State.Name)]) { IsWhole = read.Count == count });
    }

    private static void Read(
        string path, EditionName name, InputFiles inputs, RecordReader reader, List<Published> read, DiagnosticBag found)
    {
        try
        {
            var text = Encoding.UTF8.GetString(inputs.Bytes(path).Span);
            var (state, frozen) = reader.Read(text);
            if (state.Name != name)
                throw new FormatException("its name says another date or hash");
            var written = RecordWriter.Write(state, frozen);
            if (written.Record != text)
                throw new FormatException("something in it has been edited");
            read.Add(new(state, frozen, [.. written.Blobs.Select(b => b.Name)]));
        }
        catch (FormatException problem)
        {
            var place = Place.StartOf(problem is MissingPieceException piece ? piece.Path : path);
            found.Add(DiagnosticCatalogue.BrokenRecord(place, path, problem.Message));
        }
    }

    /// <summary>Null where the piece is missing or is another than its name says.</summary>
    private static string? FindBlob(InputFiles inputs, string name)
    {
        var path = Blob.Folder + name;
        if (!inputs.Contains(path))
            return null;
        var content = inputs.Bytes(path);
        return new Blob(Path.GetExtension(name), content).Name == name
            ? Encoding.UTF8.GetString(content.Span)
            : null;
    }

    private static EditionName? NameOf(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) ? EditionName.Parse(path[Folder.Length..^Extension.Length]) : null;

    /// <summary>Whether a file has the name of a piece.</summary>
    internal static bool IsBlob(string path)
    {
        var name = path.StartsWith(Blob.Folder, StringComparison.Ordinal) ? path[Blob.Folder.Length..] : "";
        var point = name.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && name[..point].All(char.IsAsciiHexDigitLower);
    }

    private sealed record Published(EditionState State, string Frozen, IReadOnlyList<string> Pieces);
}
