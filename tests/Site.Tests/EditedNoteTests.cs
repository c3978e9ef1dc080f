using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests;

public sealed class EditedNoteTests
{
    private const string Facts = "data/facts.csv";

    /// <summary>Its page, the table, the zips of all tables and of all pages, the page of the edition, its record and the list of hashes.</summary>
    [Fact]
    public void One_word_in_the_note_of_a_fact_changes_the_few_files_that_show_it()
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        var before = Folders.Build(inputs);
        var fact = before.Evidence.Value!.Workbook.Inputs.First(i => i.Notes.Length > 0);
        var text = Encoding.UTF8.GetString(inputs[Facts].Span);
        inputs[Facts] = Encoding.UTF8.GetBytes(text.Replace(fact.Notes, fact.Notes + " Amended.", StringComparison.Ordinal));
        var after = Folders.Build(inputs);
        var changed = after.Files!.All
            .Where(f => !f.Value.Content.AsSpan().SequenceEqual(before.Files!.All[f.Key].Content))
            .Select(f => f.Key);
        Assert.Equal(
            [Facts, "data/package.zip", "data/standoff-report.zip", "edition/edition.json", "edition/index.html", "manifest.json", $"numbers/{fact.Id}/index.html"],
            changed);
    }
}
