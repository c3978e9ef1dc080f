namespace Standoff.Evidence.Diagnostics;

/// <content>Addresses that were ever published.</content>
public static partial class DiagnosticCatalogue
{
    [Error(
        "SR6040",
        "'/inference/#chips' has been published and is gone; bring it back, or give it a row in data/moved.csv: with its successor, or without one and with the reason why it is gone for good; did you mean '/inference/#chip'?")]
    public static Diagnostic AddressVanished(Place at, string address, string suggestion) =>
        Report(at, $"'{address}' has been published and is gone; bring it back, or give it a row in data/moved.csv: with its successor, or without one and with the reason why it is gone for good{suggestion}");

    [Error(
        "SR6041",
        "'costs' is no address of a page or of a place on one; write it from the site's root, such as /inference/ or /inference/#chips, with letters from a to z, digits, hyphens, underscores and points")]
    public static Diagnostic NoAddress(Place at, string text) =>
        Report(at, $"'{text}' is no address of a page or of a place on one; write it from the site's root, such as /inference/ or /inference/#chips, with letters from a to z, digits, hyphens, underscores and points");

    [Error(
        "SR6042",
        "'/costs/' is said to have moved, and stands there; delete the row, or give what stands there another id")]
    public static Diagnostic MovedAndThere(Place at, string address) =>
        Report(at, $"'{address}' is said to have moved, and stands there; delete the row, or give what stands there another id");

    [Error(
        "SR6043",
        "'/costs/' is said to have moved to '/inferense/', where nothing stands; did you mean '/inference/'?")]
    public static Diagnostic NoSuccessor(Place at, string address, string successor, string suggestion) =>
        Report(at, $"'{address}' is said to have moved to '{successor}', where nothing stands{suggestion}");

    [Error(
        "SR6044",
        "'/numbers/Costs/' and '/numbers/costs/' differ in capitals only, which not every server tells apart; give one of them another id")]
    public static Diagnostic AddressClash(Place at, string address, string other) =>
        Report(at, $"'{address}' and '{other}' differ in capitals only, which not every server tells apart; give one of them another id");

    [Error(
        "SR6045",
        "a correction is of '/inferense/', where nothing stands; name the page that had the error by its address now; did you mean '/inference/'?")]
    public static Diagnostic CorrectedNowhere(Place at, string address, string suggestion) =>
        Report(at, $"a correction is of '{address}', where nothing stands; name the page that had the error by its address now{suggestion}");
}
