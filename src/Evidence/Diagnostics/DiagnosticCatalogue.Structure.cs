namespace Standoff.Evidence.Diagnostics;

/// <content>What was written and would not be shown, or would be shown where something else stands.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR4050", "the front matter's 'order' must be a whole number such as 20")]
    public static Diagnostic FrontMatterValue(Place at, string key, string expected) =>
        Report(at, $"the front matter's '{key}' must be {expected}");

    [Error(
        "SR4051",
        "an address that is defined apart is not read; write it where the link stands, like [words](/method/)")]
    public static Diagnostic ReferenceDefinition(Place at) => Report(
        at,
        $"an address that is defined apart is not read; write it where the link stands, like [words](/method/)");

    [Error("SR4052", "a heading has no place here; write a paragraph")]
    public static Diagnostic Misplaced(Place at, string what, string wayOut) =>
        Report(at, $"{what} has no place here; {wayOut}");

    [Error("SR4053", "no text cites the note 'range'; cite it with [^range], or delete it")]
    public static Diagnostic UnusedNote(Place at, string label) =>
        Report(at, $"no text cites the note '{label}'; cite it with [^{label}], or delete it");

    [Error("SR4054", "there is another note 'range'; rename one of them")]
    public static Diagnostic NoteTaken(Place at, string label) =>
        Report(at, $"there is another note '{label}'; rename one of them");

    [Error(
        "SR4055",
        "'Its Range' cannot name a note; write small letters, digits and single hyphens, like [^range]")]
    public static Diagnostic NoteLabel(Place at, string label) => Report(
        at,
        $"'{label}' cannot name a note; write small letters, digits and single hyphens, like [^range]");

    [Error(
        "SR4056",
        "a list that begins with 37 hides a number from every check; begin it with 1, or write '37\\.' for a sentence")]
    public static Diagnostic ListStart(Place at, string number) => Report(
        at,
        $"a list that begins with {number} hides a number from every check; begin it with 1, or write '{number}\\.' for a sentence");

    [Error("SR4057", "the title 'As of May' of this link is shown nowhere; say it in the text")]
    public static Diagnostic LinkTitle(Place at, string title) =>
        Report(at, $"the title '{title}' of this link is shown nowhere; say it in the text");

    [Error(
        "SR4058",
        "'Costs' is shown nowhere, since a figure, table or card brings its own words; leave the brackets empty")]
    public static Diagnostic ImageText(Place at, string text) => Report(
        at,
        $"'{text}' is shown nowhere, since a figure, table or card brings its own words; leave the brackets empty");

    [Error("SR4059", "this link has no words; write them between its brackets")]
    public static Diagnostic LinkWithoutWords(Place at) =>
        Report(at, $"this link has no words; write them between its brackets");

    [Error(
        "SR4060",
        "'source:memo-2026' cannot stand between < and >; only https:, http: and mailto: can, all else is written like [words](source:memo-2026)")]
    public static Diagnostic BareAddress(Place at, string address) => Report(
        at,
        $"'{address}' cannot stand between < and >; only https:, http: and mailto: can, all else is written like [words]({address})");

    [Error("SR4061", "the character U+200B stands here and cannot be read; delete it")]
    public static Diagnostic HiddenCharacter(Place at, string character) =>
        Report(at, $"the character {character} stands here and cannot be read; delete it");

    [Error("SR4062", "this text has 1200000 characters, at most 1000000 are read; split it")]
    public static Diagnostic TextTooLong(Place at, int length, int limit) =>
        Report(at, $"this text has {length} characters, at most {limit} are read; split it");

    [Error(
        "SR4063",
        "this stands more than 40 levels deep in lists, quotations or emphasis; take some away")]
    public static Diagnostic TextTooDeep(Place at, int limit) => Report(
        at,
        $"this stands more than {limit} levels deep in lists, quotations or emphasis; take some away");

    [Error(
        "SR4064",
        "'Token Prices' cannot be an address; name the file with small letters, digits and single hyphens, like token-prices.md")]
    public static Diagnostic ChapterName(Place at, string name) => Report(
        at,
        $"'{name}' cannot be an address; name the file with small letters, digits and single hyphens, like token-prices.md");

    [Error(
        "SR4065",
        "the report has a page of its own at '/glossary/'; give this file another name")]
    public static Diagnostic AddressTaken(Place at, string address) =>
        Report(at, $"the report has a page of its own at '{address}'; give this file another name");

    [Error(
        "SR4066",
        "'content/figures/a/parts.md' is called 'parts' as well, and a figure's name is its address; rename one of the files")]
    public static Diagnostic FigureTwice(Place at, string path, string id) => Report(
        at,
        $"'{path}' is called '{id}' as well, and a figure's name is its address; rename one of the files");

    [Error(
        "SR4067",
        "nothing reads 'content/notes/a.md'; a chapter is content/NAME.md, a figure NAME.md anywhere below content/figures/")]
    public static Diagnostic UnreadFile(Place at, string path) => Report(
        at,
        $"nothing reads '{path}'; a chapter is content/NAME.md, a figure NAME.md anywhere below content/figures/");

    [Error(
        "SR4120",
        "'content/trusted-contact.md' says where to find help as well, and pages show one such line; make one of the two, with the words of both under its 'sensitive'")]
    public static Diagnostic SecondHelp(Place at, string path) => Report(
        at,
        $"'{path}' says where to find help as well, and pages show one such line; make one of the two, with the words of both under its 'sensitive'");

    [Error("SR4068", "pages give the id 'main' themselves; choose another")]
    public static Diagnostic IdOfPages(Place at, string id) =>
        Report(at, $"pages give the id '{id}' themselves; choose another");

    [Error(
        "SR4069",
        "'**' would be shown as it stands, for this text is no Markdown; leave it out")]
    public static Diagnostic PlainText(Place at, string markup) => Report(
        at,
        $"'{markup}' would be shown as it stands, for this text is no Markdown; leave it out");

    [Error("SR4070", "a finding begins with its sentence; write it on the line below ':::'")]
    public static Diagnostic FindingWithoutSentence(Place at) =>
        Report(at, $"a finding begins with its sentence; write it on the line below ':::'");
}
