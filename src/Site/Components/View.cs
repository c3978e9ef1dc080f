using Microsoft.AspNetCore.Components;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Components;

/// <summary>What every component knows of the page that it stands on.</summary>
public sealed record PageContext(Report Report, Links Links)
{
    /// <summary>The notes of a page on which all chapters stand; null for any other.</summary>
    public ReportNotes? Notes { get; init; }

    /// <summary>A chapter is a part of that page, and its headings are one step lower.</summary>
    public int HeadingLevel(int level) => Notes is null ? level : level + 1;
}

/// <summary>What a component shows.</summary>
public abstract record ViewModel(PageContext Context);

/// <summary>A component that shows one model and nothing else.</summary>
public abstract class View<TModel> : ComponentBase
    where TModel : ViewModel
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    protected PageContext Context => Model.Context;

    protected Report Report => Model.Context.Report;

    protected Links Links => Model.Context.Links;
}
