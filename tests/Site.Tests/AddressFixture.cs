using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Pages;

namespace Standoff.Site.Tests;

/// <summary>Input files that a test changes.</summary>
internal sealed class AddressFixture(Dictionary<string, ReadOnlyMemory<byte>> files)
{
    public Dictionary<string, ReadOnlyMemory<byte>> Files => files;

    public AddressFixture Copy() => new(new(files, StringComparer.Ordinal));

    public string Text(string path) => Encoding.UTF8.GetString(files[path].Span);

    public void Set(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);

    public void Append(string path, string text, bool apart = true) =>
        Set(path, $"{Text(path).TrimEnd('\n')}{(apart ? "\n\n" : "\n")}{text}\n");

    public void Replace(string path, string before, string after)
    {
        Assert.Contains(before, Text(path), StringComparison.Ordinal);
        Set(path, Text(path).Replace(before, after, StringComparison.Ordinal));
    }

    public void Rename(string path, string to)
    {
        files[to] = files[path];
        files.Remove(path);
    }

    /// <summary>Writes <c>data/moved.csv</c>.</summary>
    /// <param name="rows">Address and successor of each.</param>
    public void Tell(IEnumerable<(string Address, string Successor)> rows) => Set(
        "data/moved.csv",
        "address,successor,date,reason\n"
        + string.Concat(rows.Select(r => $"{r.Address},{r.Successor},2026-11,It was better so.\n")));

    public EditionBuild Build() => Edition.Build(new InputFiles(files), new());

    /// <summary>
    /// Locks every address that there is, and describes the table of those that moved.
    /// </summary>
    public void Lock()
    {
        const string Moved =
            """
            "resources": [{"name": "moved", "path": "moved.csv", "schema": {"fields": [
            {"name": "address", "type": "string"}, {"name": "successor", "type": "string"},
            {"name": "date", "type": "string"}, {"name": "reason", "type": "string"}]}},
            """;
        Replace("data/datapackage.json", "\"resources\": [", Moved);
        Tell([]);
        var addresses = AddressBook.Create(Build().Pages!).Select(a => a.At.ToString());
        Set(AddressLock.Path, AddressLock.Read(new InputFiles([])).Value!.With(addresses));
    }
}
