using System.Collections.Concurrent;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// What is found in texts by their words alone, which does not depend on whose build asks: a chapter
/// that is bound again has mostly the paragraphs from before. Safe for several threads.
/// </summary>
internal sealed class TextMemory<T>(Func<string, T> find)
{
    /// <summary>Several times what a report has; beyond it the memory starts anew.</summary>
    private const int MaxTexts = 8_192;

    private readonly ConcurrentDictionary<string, T> _found = new(StringComparer.Ordinal);

    public T In(string text)
    {
        if (_found.Count > MaxTexts)
            _found.Clear();
        return _found.GetOrAdd(text, find);
    }
}
