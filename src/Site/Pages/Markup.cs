using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Standoff.Site.Pages;

/// <summary>Renders components to HTML.</summary>
internal static class Markup
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();

    /// <param name="parameters">By name of the component's parameter.</param>
    public static string Render<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        var view = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<T>(view);
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
    }
}
