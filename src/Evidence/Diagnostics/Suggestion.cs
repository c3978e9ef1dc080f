namespace Standoff.Evidence.Diagnostics;

/// <summary>Finds the known name that somebody probably meant.</summary>
public static class Suggestion
{
    /// <summary>Of what is written; longer words are no slips.</summary>
    private const int MaxCharacters = 100;

    /// <summary>How many names are compared.</summary>
    private const int MaxNames = 5_000;

    /// <summary>
    /// <c>; did you mean 'x'?</c> for the nearest of <paramref name="known"/> within a third of
    /// the length of the longer word, else empty.
    /// </summary>
    public static string For(string written, IEnumerable<string> known)
    {
        if (written.Length > MaxCharacters)
            return "";
        var best = known
            .Take(MaxNames)
            .Where(name => Math.Abs(name.Length - written.Length) <= MaxDistance(written, name))
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(x => x.Distance <= MaxDistance(written, x.Name))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is not null ? Of(best.Name) : "";
    }

    /// <summary><c>; did you mean 'x'?</c>.</summary>
    public static string Of(string name) => $"; did you mean '{name}'?";

    /// <summary>Whether one of two names may be the other misspelt, by the same measure.</summary>
    public static bool IsNear(string written, string name) => For(written, [name]).Length > 0;

    private static int MaxDistance(string written, string name) =>
        Math.Max(1, Math.Max(written.Length, name.Length) / 3);

    /// <summary>
    /// Edits of one character that turn one word into the other (Levenshtein), without regard to
    /// case.
    /// </summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[b.Length];
    }
}
