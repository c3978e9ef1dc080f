namespace Standoff.Evidence.Diagnostics;

/// <content>Editions that were published.</content>
public static partial class DiagnosticCatalogue
{
    [Error(
        "SR6070",
        "'data/editions/2026-11-29-1a2b3c4d.json' is no longer what 'publish' wrote: "
        + "something in it has been edited; take it back from version control, for others "
        + "have linked to what it says")]
    public static Diagnostic BrokenRecord(Place at, string path, string problem) =>
        Report(
            at,
            $"'{path}' is no longer what 'publish' wrote: {problem}; take it back from version control, for others have linked to what it says");

    [Error(
        "SR6071",
        "'data/editions/notes.txt' is neither the record of an edition nor a piece of one; "
        + "take it out of data/editions, where only 'publish' writes")]
    public static Diagnostic NoRecord(Place at, string path) =>
        Report(
            at,
            $"'{path}' is neither the record of an edition nor a piece of one; take it out of data/editions, where only 'publish' writes");

    [Error(
        "SR6072",
        "the frozen pages of the edition 2026-11-29-1a2b3c4d come out otherwise than they "
        + "were published; bring back the records before it, and the program that wrote them")]
    public static Diagnostic FrozenDiffers(Place at, string edition) =>
        Report(
            at,
            $"the frozen pages of the edition {edition} come out otherwise than they were published; bring back the records before it, and the program that wrote them");
}
