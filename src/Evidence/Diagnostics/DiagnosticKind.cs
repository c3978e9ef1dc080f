using System.Globalization;
using System.Text;

namespace Standoff.Evidence.Diagnostics;

/// <summary>An entry of the <see cref="Catalogue"/>.</summary>
/// <param name="Code"><c>SR</c> and four digits; never used again for anything else.</param>
/// <param name="Severity">Of every diagnostic of this kind.</param>
/// <param name="Wording">With <c>{0}</c>, <c>{1}</c> … for what <see cref="At"/> is given.</param>
/// <param name="Example">A whole message as somebody might read it.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Wording, string Example)
{
    private readonly CompositeFormat _wording = CompositeFormat.Parse(Wording);

    public Diagnostic At(Place place, params object[] details) =>
        new(this, place, string.Format(CultureInfo.InvariantCulture, _wording, details));
}
