using Standoff.Shared;

namespace Standoff.Site.Tests;

/// <summary>The small report in which one thing of each kind stands that has an address.</summary>
internal static class AddressedReport
{
    /// <summary>Without a lock.</summary>
    public static AddressFixture Create()
    {
        var fixture = new AddressFixture(Checkout.ReadInputs(Folders.Baseline));
        fixture.Set(
            "content/extra.md",
            """
            ---
            title: One page more
            nav: Extra
            order: 30
            lead: It says little.
            ---

            ## A part {#part}

            Words.

            """);
        fixture.Append(
            "data/sources.csv",
            "letter-2025,Another letter,The board,,2025,https://example.com/other,primary,,2026-01-01,Words,itself",
            apart: false);
        foreach (var text in AddressedThing.Texts)
            fixture.Append(AddressedThing.Chapter, text);
        Describe(fixture, "corrections", "id", "pages", "wrong", "right", "since", "corrected", "found");
        Describe(fixture, "source_errors", "id", "sources", "error", "found", "reported");
        fixture.Set(
            "content/method.md",
            """
            ---
            title: The method
            lead: It says how.
            ---

            ![](table:scenarios)

            """);
        foreach (var (table, row) in AddressedThing.TableRows)
            fixture.Append($"data/{table}.csv", row, apart: false);
        return fixture;
    }

    /// <summary>A table that the small report has not, without rows.</summary>
    private static void Describe(AddressFixture fixture, string table, params IEnumerable<string> columns)
    {
        var fields = columns.Select(c => $"{{\"name\": \"{c}\", \"type\": \"string\"}}");
        fixture.Replace(
            "data/datapackage.json",
            "\"resources\": [",
            $"\"resources\": [{{\"name\": \"{table}\", \"path\": \"{table}.csv\", \"schema\": {{\"fields\": [{string.Join(", ", fields)}]}}}},");
        fixture.Set($"data/{table}.csv", string.Join(',', columns) + "\n");
    }
}
