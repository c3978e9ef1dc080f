using Microsoft.AspNetCore.Components;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Components;

/// <summary>What every component knows of the page that it stands on.</summary>
public sealed record PageContext(Report Report, Links Links);

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
