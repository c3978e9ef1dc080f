namespace Standoff.Evidence.Diagnostics;

/// <content>Input files as the disk holds them, and the addresses that become of them.</content>
public static partial class DiagnosticCatalogue
{
    [Error(
        "SR6001",
        "'content/gone.md' links to nothing; make the file that it names, or delete the link")]
    public static Diagnostic BrokenLink(Place at, string path) =>
        Report(at, $"'{path}' links to nothing; make the file that it names, or delete the link");

    [Error("SR6002", "'content/loop' leads back to a folder that holds it; delete the link")]
    public static Diagnostic LinkLoop(Place at, string path) =>
        Report(at, $"'{path}' leads back to a folder that holds it; delete the link");

    [Error("SR6003", "'data/facts.csv' cannot be read: Access to the path is denied.")]
    public static Diagnostic UnreadableFile(Place at, string path, string problem) =>
        Report(at, $"'{path}' cannot be read: {problem}");

    [Error(
        "SR6004",
        "'data/facts.csv' has 61 MB, and an input file may have up to 16; split it, or keep it elsewhere")]
    public static Diagnostic FileTooLarge(Place at, string path, int megabytes, int limit) => Report(
        at,
        $"'{path}' has {megabytes} MB, and an input file may have up to {limit}; split it, or keep it elsewhere");

    [Error(
        "SR6046",
        "'data/facts.csv' is a folder, and its name is that of a file; give the folder another name, and bring the file back")]
    public static Diagnostic FolderForFile(Place at, string path) => Report(
        at,
        $"'{path}' is a folder, and its name is that of a file; give the folder another name, and bring the file back");

    [Error(
        "SR6005",
        "there is no 'content/index.md', and no edition without a home page; write it, or bring it back")]
    public static Diagnostic NoHomePage(Place at, string path) => Report(
        at,
        $"there is no '{path}', and no edition without a home page; write it, or bring it back");
}
