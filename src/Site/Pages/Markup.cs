using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Standoff.Site.Pages;

/// <summary>Renders components to HTML. Not for several threads at once.</summary>
internal sealed class Markup : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();
    private readonly HtmlRenderer _renderer;

    public Markup() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    /// <param name="parameters">By name of the component's parameter.</param>
    public string Render<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        var view = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
        return _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await _renderer.RenderComponentAsync<T>(view);
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
    }
}
