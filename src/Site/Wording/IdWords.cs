using Standoff.Model.Wording;

namespace Standoff.Site.Wording;

/// <summary>Ids as words, names in them as print writes them.</summary>
public sealed class IdWords(NameList names)
{
    /// <summary>Within a sentence: <c>ASIC token cost</c> for <c>asic_token_cost</c>.</summary>
    public string Name(string id) =>
        string.Join(' ', id.Split('_', '-').Select(word => names.Printed(word) ?? word));

    /// <summary>Whether a text begins with a name: <c>Broadcom’s content</c>.</summary>
    public bool BeginsWithName(string text) =>
        names.Printed(text.Split(' ', '’', '-')[0].ToLowerInvariant()) is not null;

    /// <summary>On its own, with a capital.</summary>
    public string Sentence(string id) => Phrases.Capitalised(Name(id));
}
