using System.Runtime.CompilerServices;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Model.Reuse;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;
using Standoff.Site.Files;

namespace Standoff.Site.Building;

/// <summary>The editions that were published.</summary>
/// <param name="Frozen">Their frozen pages, made when first asked for.</param>
internal sealed record PublishedEditions(Outcome<EditionArchive> Archive, Lazy<FrozenPages> Frozen);

/// <summary>
/// What one build leaves for the next, so that it does not repeat what its inputs have not
/// changed. Safe for several threads.
/// </summary>
internal sealed class BuildMemory
{
    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<ReportEvidence, SectionMemory> _sections = [];
    private (string Key, SectionMemory Sections)? _texts;
    private (string Key, Outcome<ReportEvidence> Evidence)? _last;
    private (string Key, PublishedEditions Editions)? _published;
    private (string Key, Outcome<AddressLock> Addresses)? _known;

    public PictureCache Pictures { get; } = new();

    public FigureMemory Figures { get; } = new();

    public TableMemory Tables { get; } = new();

    /// <summary>Of draws and what follows from them.</summary>
    public ValueMemory Values { get; } = new();

    /// <param name="key">Tells apart what evidence may be read from.</param>
    public Outcome<ReportEvidence> Evidence(string key, Func<Outcome<ReportEvidence>> read)
    {
        lock (_gate)
        {
            if (_last?.Key != key)
                _last = (key, read());
            return _last.Value.Evidence;
        }
    }

    /// <summary>What was published before, read anew where a file of it has changed.</summary>
    public PublishedEditions Editions(InputFiles inputs)
    {
        lock (_gate)
        {
            var key = inputs.Hash(EditionArchive.IsInput);
            if (_published?.Key != key)
            {
                var read = EditionArchive.Read(inputs);
                _published = (key, new(read, new(() => FrozenPages.Create(read.Value!.All))));
            }

            return _published.Value.Editions;
        }
    }

    /// <summary>The addresses that were published before, read anew where the list has changed.</summary>
    public Outcome<AddressLock> Addresses(InputFiles inputs)
    {
        lock (_gate)
        {
            var key = inputs.Hash(path => path == AddressLock.Path);
            if (_known?.Key != key)
                _known = (key, AddressLock.Read(inputs));
            return _known.Value.Addresses;
        }
    }

    /// <summary>What texts came to beside the same evidence, or one that differs in facts alone.</summary>
    /// <param name="besideFacts">Tells apart what evidence may be read from, but for the rows of
    /// facts; null where that cannot be told.</param>
    public SectionMemory Sections(ReportEvidence evidence, string? besideFacts)
    {
        var dataset = evidence.Workbook.Dataset;
        // What is wrong in one row is passed over in silence wherever it is named.
        if (besideFacts is null || !dataset.Unsound.IsEmpty || dataset.Untied.Count > 0)
            return _sections.GetOrCreateValue(evidence);
        lock (_gate)
        {
            if (_texts?.Key != besideFacts)
                _texts = (besideFacts, new SectionMemory());
            return _texts.Value.Sections;
        }
    }
}
