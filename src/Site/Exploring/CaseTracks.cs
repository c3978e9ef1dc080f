using System.Globalization;
using System.Text.Json;
using Standoff.Model.Wording;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>
/// The lines of the sliders in the bar of a case, which a page asks for when they are opened.
/// </summary>
public sealed class CaseTracks
{
    /// <summary>Of the ends of a line and of where something turns, a dot on it.</summary>
    private const int Digits = 3;

    private CaseTracks(Report report, BrowserModel model)
    {
        var rows = ExploreCatalog.Create(report, model).ByInfluence
            .Select(a => Write(model.NumberOf(a.Input)!.Value, a.Track));
        var lines = JsonSerializer.Serialize(string.Join('\n', rows), ScriptText.Readable);
        Script = $"globalThis.standoffTracks={lines};\n";
    }

    /// <summary>A script that sets <c>standoffTracks</c>: a line each, what matters most first.</summary>
    public string Script { get; }

    /// <summary>Eight hexadecimal digits over all that the script says.</summary>
    public string Mark =>
        field ??= ScriptText.MarkOf(Script);

    public static CaseTracks Create(Report report, BrowserModel model) => new(report, model);

    /// <summary>Its number, the ends of its line, how it runs, and where it turns something.</summary>
    private static string Write(int number, AssumptionTrack track) => string.Join(' ', [
        Plain(number),
        Short(track.Axis.From),
        Short(track.Axis.To),
        track.Axis.IsLog ? "log" : "lin",
        .. track.Flips.Select(Short)]);

    private static string Short(double value) => Plain(SignificantDigits.Round(value, Digits));

    private static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
