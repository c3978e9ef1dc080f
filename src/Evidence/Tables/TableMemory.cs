using System.Collections.Concurrent;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>
/// Tables as they were read, each for as long as its file and the description of the package have the
/// same bytes. Safe for several threads.
/// </summary>
public sealed class TableMemory
{
    private readonly ConcurrentDictionary<(string Name, string Path), (string Key, Outcome<Table> Table)> _known = [];

    /// <param name="schema">Of the package among <paramref name="inputs"/>.</param>
    internal Outcome<Table> Get(TableSchema schema, InputFiles inputs, Func<Outcome<Table>> read)
    {
        var key = inputs.Hash(path => path == schema.Path || path == DataPackage.Path);
        if (!_known.TryGetValue((schema.Name, schema.Path), out var known) || known.Key != key)
            _known[(schema.Name, schema.Path)] = known = (key, read());
        return known.Table;
    }
}
