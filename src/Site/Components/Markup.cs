using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Standoff.Site.Components;

/// <summary>Renders components to HTML.</summary>
internal static class Markup
{
    /// <summary>Components ask for a log and get one that keeps nothing.</summary>
    private static readonly ServiceProvider Services =
        new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();

    /// <summary>A text as HTML shows it.</summary>
    public static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);

    public static string Render<TView, TModel>(TModel model)
        where TView : View<TModel>
        where TModel : ViewModel
    {
        var parameters = new Dictionary<string, object?>(1, StringComparer.Ordinal) { [nameof(View<TModel>.Model)] = model };
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
    }
}
