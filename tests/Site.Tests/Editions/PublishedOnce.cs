using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Site.Building;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;

namespace Standoff.Site.Tests.Editions;

/// <summary>A report with an edition that is kept.</summary>
internal static class PublishedOnce
{
    /// <param name="kept">What the edition says; null for what the report says.</param>
    public static EditionBuild Of(EditionBuild build, EditionState? kept = null)
    {
        var state = kept ?? build.State!;
        var files = RecordWriter.Write(state, FrozenPages.Create([state]).Editions[0].Hash);
        var inputs = InputsOf(build);
        foreach (var blob in files.Blobs)
            inputs[blob.Path] = blob.Content;
        inputs[files.Path] = Encoding.UTF8.GetBytes(files.Record);
        return build.Next(new InputFiles(inputs));
    }

    public static Dictionary<string, ReadOnlyMemory<byte>> InputsOf(EditionBuild build) =>
        build.Inputs.Paths.ToDictionary(p => p, build.Inputs.Bytes, StringComparer.Ordinal);
}
