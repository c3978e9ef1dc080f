using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Standoff.Site.Components;

/// <summary>Renders components to HTML.</summary>
internal static partial class Markup
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
            return Plain(root.ToHtmlString());
        }).GetAwaiter().GetResult();
    }

    /// <summary>
    /// Signs as themselves, where the renderer names all beyond ASCII by their numbers, and elements
    /// without content not closed as in XML. None of these signs means anything to HTML: values of
    /// attributes stand between double quotes.
    /// </summary>
    private static string Plain(string html) => Named().Replace(Closed().Replace(html, "${element}>"), match =>
        Rune.TryCreate(int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture), out var sign) ? sign.ToString() : match.Value);

    [GeneratedRegex("(?<element><(meta|link|input|img|br|hr|col)\\b[^<>]*?) ?/>", RegexOptions.ExplicitCapture)]
    private static partial Regex Closed();

    [GeneratedRegex("&#x(?<code>27|2B|[A-F][0-9A-F]|[1-9A-F][0-9A-F]{2,5});", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
