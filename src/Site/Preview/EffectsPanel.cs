using System.Globalization;
using System.Net;
using System.Text;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Consequences;
using Standoff.Site.Editions;
using Standoff.Site.Publishing;
using Standoff.Site.Wording;

namespace Standoff.Site.Preview;

/// <summary>What a save brought about, as the preview shows it in every page.</summary>
internal static class EffectsPanel
{
    /// <summary>How many entries of a sort are told.</summary>
    private const int MaxShown = 40;

    /// <summary>Pages are served from the root.</summary>
    private static readonly Links Links = new(Routes.Overview, LinkStyle.Rooted);

    /// <summary>HTML for within a body; empty where there is nothing to compare with.</summary>
    /// <param name="editor">Opens the places of diagnostics.</param>
    public static string Write(PreviewEffects effects, EditorLink editor)
    {
        var html = new StringBuilder();
        if (effects.SinceGood is { } since)
            WriteSince(html, since, effects, editor);
        if (effects.SinceEdition is { } edition)
            WriteEdition(html, edition, effects);
        return html.ToString();
    }

    private static void WriteSince(StringBuilder html, BuildEffects since, PreviewEffects effects,
        EditorLink editor)
    {
        var turned = since.Findings.Count + since.Words.Count > 0;
        Begin(html, $"Since the last good state: {EffectsText.Count(since)}", turned);
        List(html, "Turned", since.Findings, f => Finding(f, effects.Vocabulary), "turned");
        var words = since.Words.Where(w => w.Found.Kind.Code != TurnedCodes.Conclusion);
        List(html, "No longer holds", words, w => Words(w, effects.Vocabulary, editor), "turned");
        WriteChanges(html, since.Comparison);
        List(html, "Figures drawn otherwise", effects.Redrawn, id =>
            Pictures(id, since.Comparison, "before", effects.Version));
        html.Append("</details>\n");
    }

    private static void WriteEdition(
        StringBuilder html, Comparison edition, PreviewEffects effects)
    {
        Begin(html, $"Since the edition of {edition.Old.Name.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {ComparisonText.Count(edition)}", isOpen: false);
        List(html, "Turned", edition.Changes.Where(
            c => c is { IsFlip: true, Sort: ChangeSort.Finding }), Change, "turned");
        WriteChanges(html, edition);
        List(
            html,
            "Figures that say something else",
            edition.Changes
                .Where(c => c is { Sort: ChangeSort.Figure, Before: not null, After: not null })
                .Select(c => c.Id),
            id => Pictures(id, edition, "edition", effects.Version));
        html.Append("</details>\n");
    }

    private static void WriteChanges(StringBuilder html, Comparison comparison)
    {
        IEnumerable<Change> Of(ChangeSort sort) => comparison.Changes.Where(c => c.Sort == sort);
        bool IsFact(Change change) =>
            (comparison.New.Numbers.GetValueOrDefault(
                change.Id) ?? comparison.Old.Numbers[change.Id]).Words.Formula.Length == 0;
        List(html, "Facts", Of(ChangeSort.Number).Where(IsFact), Change);
        List(html, "Results", Of(ChangeSort.Number).Where(c => !IsFact(c)), c =>
            Change(c) + LeftRange(comparison, c));
        List(html, "Conclusions and their odds", Of(ChangeSort.Finding).Where(c => !c.IsFlip),
            Change);
        List(html, "Verdicts on claims", Of(ChangeSort.Verdict), Change);
        List(html, "Sentences", Of(ChangeSort.Text), Change);
    }

    private static void Begin(StringBuilder html, string head, bool isOpen) =>
        html.Append(CultureInfo.InvariantCulture,
            $"<details{(isOpen ? " open" : "")}><summary>{Encode(head)}</summary>\n");

    private static void List<T>(
        StringBuilder html, string title, IEnumerable<T> entries, Func<T, string> write, string sort = "")
    {
        var all = entries.ToList();
        if (all.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture,
            $"<h2>{title} ({all.Count})</h2>\n<ul class=\"changes{(sort.Length > 0 ? " " + sort : "")}\">\n");
        foreach (var entry in all.Take(MaxShown))
            html.Append(CultureInfo.InvariantCulture, $"<li>{write(entry)}</li>\n");
        if (all.Count > MaxShown)
            html.Append(CultureInfo.InvariantCulture,
                $"<li>and {all.Count - MaxShown} more</li>\n");
        html.Append("</ul>\n");
    }

    private static string Change(Change change) => ChangeHtml.Write(change, Links);

    private static string Finding(TurnedFinding finding, UnitVocabulary vocabulary) =>
        $"<b>{Phrases.Capitalised(EffectsText.Answer(finding))}:</b> <a href=\"{Links.To(finding.State.At)}\">{Encode(finding.State.Sentence)}</a>{Why(finding.Movers, vocabulary)}";

    private static string Words(MovedDiagnostic words, UnitVocabulary vocabulary,
        EditorLink editor) =>
        $"{PreviewPage.Place(words.Found.Place, editor)} <b>{words.Found.Kind.Code}</b> {Encode(words.Found.Message)}{Why(words.Movers, vocabulary)}";

    /// <summary>The facts that moved something, as a piece of HTML; empty where there are none.</summary>
    public static string Why(IReadOnlyList<Mover> movers, UnitVocabulary vocabulary) =>
        movers.Count == 0
        ? ""
        : $" <span class=\"why\">Because {Encode(string.Join(", and because ", movers.Select(m => m.Told(vocabulary))))}.</span>";

    /// <summary>Whether a result lies where it plausibly did not before.</summary>
    private static string LeftRange(Comparison comparison, Change change) =>
        comparison.Old.Numbers.TryGetValue(change.Id, out var before)
            && comparison.New.Numbers.TryGetValue(change.Id, out var after)
            && before.Range.Length > 0 && (after.Value < before.Low || after.Value > before.High)
                ? " <b>Left its range.</b>"
                : "";

    private static string Pictures(string id, Comparison comparison, string moment, int version)
    {
        string Picture(string of, string said) => string.Create(
            CultureInfo.InvariantCulture,
            $"<img src=\"{PreviewPage.PicturesPath}{of}/{id}?{version}\" alt=\"{said}\" loading=\"lazy\">");
        return $"<a href=\"{Links.To(Routes.Figure(id))}\">{Encode(comparison.New.Figures[id].Title)}</a>"
            + $"<span class=\"pictures\">{Picture(moment, "As it was")}{Picture("after", "As it is")}</span>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(PrintableText.Create(text));
}
