using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>
/// The lines that diagnostics speak of; each file is decoded once, however many there are.
/// </summary>
internal sealed class SourceLines(InputFiles inputs)
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <summary>Empty where there is no such file, line or text.</summary>
    public string LineOf(Place place)
    {
        if (!_texts.TryGetValue(place.Path, out var text))
            _texts.Add(place.Path, text = inputs.Read(place.Path).Value);
        return text?.LineAt(place.Line) ?? "";
    }
}
