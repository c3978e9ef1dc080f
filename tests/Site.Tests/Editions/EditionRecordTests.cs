using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;

namespace Standoff.Site.Tests.Editions;

/// <summary>The record of the report as it stands, whether it is published or not.</summary>
public sealed class EditionRecordTests
{
    private const int MaxBytes = 150_000;

    private static readonly EditionState State = RealSite.Result.State!;

    private static readonly EditionFiles Files = RecordWriter.Write(State, FrozenPages.Create([State]).Editions[0].Hash);

    [Fact]
    public void It_is_small() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Files.Record), 10_000, MaxBytes);

    [Fact]
    public void What_is_read_back_says_the_same_and_is_written_the_same()
    {
        var inputs = new InputFiles(Files.Blobs.Select(b => KeyValuePair.Create(b.Path, b.Content))
            .Append(new(Files.Path, Encoding.UTF8.GetBytes(Files.Record))));
        var read = EditionArchive.Read(inputs);
        Assert.Empty(read.Found);
        Assert.Empty(Comparison.Create(State, read.Value!.Last!).Changes);
        Assert.Equal(State.Inputs, read.Value.Last!.Inputs);
        Assert.Equal(State.Help, read.Value.Last.Help);
    }

    [Fact]
    public void Lists_of_what_was_published_do_not_change_the_name_of_an_edition()
    {
        var inputs = RealSite.Result.Inputs;
        var more = new InputFiles(inputs.Where(p => p != Files.Path).Paths.Select(p => KeyValuePair.Create(p, inputs.Bytes(p)))
            .Append(new("data/editions/blobs/00.txt", "x"u8.ToArray())));
        Assert.Equal(State.Name, RealSite.Result.Next(more).State!.Name);
    }
}
