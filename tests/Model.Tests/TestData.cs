namespace Standoff.Model.Tests;

/// <summary>Specification tables, which are part of the test assembly.</summary>
internal static class TestData
{
    public static string Text(string name)
    {
        using var stream = typeof(TestData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// Lines with their numbers from one, without comments (<c>#</c>) and empty lines.
    /// </summary>
    public static IEnumerable<(int Line, string Text)> Lines(string name) => Text(name).Split('\n')
        .Select((text, i) => (i + 1, text))
        .Where(x => x.text.Length > 0 && !x.text.StartsWith('#'));
}
