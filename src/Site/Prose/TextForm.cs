namespace Standoff.Site.Prose;

/// <summary>Which Markdown an author may write somewhere, from the most to the least.</summary>
public enum TextForm
{
    /// <summary>The body of a page: everything.</summary>
    Chapter,

    /// <summary>
    /// What may stand on several pages, such as how to read a figure: paragraphs, lists, quotations
    /// and tables, but no headings, findings, notes or figures, whose ids a page has once.
    /// </summary>
    Passage,

    /// <summary>
    /// One line, such as a title: words and links. Nothing at its start begins a list or a
    /// quotation.
    /// </summary>
    Line,
}
