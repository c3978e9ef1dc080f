using Standoff.Evidence.Rows;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Components.Popovers;

/// <summary>Of what a link to a number shows.</summary>
public sealed record NumberPopoverModel(PageContext Context, NumberView Number) : ViewModel(Context);

/// <summary>Of what words that compare show.</summary>
public sealed record ComparisonPopoverModel(PageContext Context, ComparisonView Comparison) : ViewModel(Context);

/// <summary>Of what a citation shows.</summary>
public sealed record SourcePopoverModel(PageContext Context, Source Source) : ViewModel(Context);

/// <summary>Of what a word of the glossary shows.</summary>
/// <param name="DefinitionHtml">What it means.</param>
public sealed record TermPopoverModel(PageContext Context, GlossaryTerm Term, string DefinitionHtml) : ViewModel(Context);

/// <summary>Of what odds, and values at which a sentence turns, show.</summary>
public sealed record VerdictPopoverModel(PageContext Context, Verdict Verdict) : ViewModel(Context);
