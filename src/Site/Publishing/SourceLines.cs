using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>
/// The lines that diagnostics speak of. Each file is decoded once, however many there are, and a line
/// that several speak of one after the other is taken from it once: it may be the whole file.
/// </summary>
internal sealed class SourceLines(InputFiles inputs)
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    private (string Path, int Line, string Text) _last = ("", 0, "");

    /// <summary>Empty where there is no such file, line or text.</summary>
    public string LineOf(Place place)
    {
        if (_last.Line == place.Line && _last.Path == place.Path)
            return _last.Text;
        if (!_texts.TryGetValue(place.Path, out var text))
            _texts.Add(place.Path, text = inputs.Read(place.Path).Value);
        var line = text?.LineAt(place.Line) ?? "";
        _last = (place.Path, place.Line, line);
        return line;
    }
}
