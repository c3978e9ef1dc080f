using System.Text.Encodings.Web;
using System.Text.Unicode;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Wording;

namespace Standoff.Site.Components;

/// <summary>A change as HTML.</summary>
internal static class ChangeHtml
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>How many words that stay are shown around those that change.</summary>
    private const int Near = 8;

    /// <summary>What has changed, without how.</summary>
    public static string WriteName(Change change, Links links)
    {
        // What is gone has no page now.
        var name = Html.Encode(change.Sort is ChangeSort.Text or ChangeSort.Address
            ? change.Id
            : change.Name);
        return change.After is null ? name : $"<a href=\"{Html.Encode(links.To(change.At))}\">{name}</a>";
    }

    public static string Write(Change change, Links links)
    {
        var head = WriteName(change, links);
        var why = change.Why.Length > 0 ? $" <span class=\"why\">{Html.Encode(Phrases.Ended(Phrases.Capitalised(change.Why)))}</span>" : "";
        var words = Words(change).Trim();
        return $"{(change.IsFlip ? "<b>Turned.</b> " : "")}{head}:{(words.Length > 0 ? " " : "")}{words}{why}";
    }

    private static string Words(Change change)
    {
        if (change.Sort == ChangeSort.Number && change is { Before: { } before, After: { } after })
            return before == after ? Html.Encode(after) : $"{Mark("del", before)} {Mark("ins", after)}";
        return string.Concat(WordDiff.Shorten(WordDiff.Compare(change.Before ?? "", change.After ?? ""), Near).Select(p => p.Fate switch
        {
            WordFate.Gone => Mark("del", p.Text),
            WordFate.New => Mark("ins", p.Text),
            _ => Html.Encode(p.Text),
        }));
    }

    /// <summary>A blank at the end stays outside, so that words keep their distance.</summary>
    private static string Mark(string element, string text) =>
        $"<{element}>{Html.Encode(text.TrimEnd())}</{element}>{text[text.TrimEnd().Length..]}";
}
