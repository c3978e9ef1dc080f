using System.Text;
using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests;

/// <summary>
/// Whatever stands in the files, a build ends with diagnostics or with an edition, never with a
/// fault.
/// </summary>
public sealed class FuzzTests
{
    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Sound = Checkout.ReadInputs(Folders.Baseline);

    private static readonly ChangedReport Report = new(Sound);

    private static readonly Gen<string> Paths = Gen.OneOf([.. Sound.Keys.Where(k => !k.EndsWith("names.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    private static readonly Gen<string> Tokens = Gen.OneOf(
        "", "[", "]", "(", ")", "](", "![](figure:parts)", "[](n:saving)", "[1](n:wait)", "[](odds:cheaper)", "[](flip:cheaper.life)", "[^range]", "[^x]: y",
        ":::", ":::conclusion {#x when=\"saving > 0\"}", ":::judgement {#y}", "{#hour}", "---", "\n---\n", "\n\n", "\n", "# ", "| a | b |\n|---|---|\n", "> ", "- ", "```", "`", "\\",
        "<b>", "<!--", "&amp;", "\"", "'", "{", "}", ": ", "- {", "[[", "&x", "*x", "!!int 7", "|", ">", "%", "@", "?", "\t", "🙂", "\u2028", "\uFFFC", "\uFEFF", "\0",
        ",", ",,", "0", "-1", "1e308", "1e-320", "never", "lognormal", "fixed", "uniform", "^", "(((", "2 ^", "annuity(", "odds(", "h/yr", "if(", "saving", "life", "chip_price", "memo-2026");

    [Fact]
    public void Changed_files_end_in_diagnostics_or_in_an_edition() =>
        Gen.Select(Paths, Gen.Select(Gen.Double[0, 1], Gen.Int[0, 8], Tokens).Array[1, 3]).Sample(
            (path, edits) =>
            {
                var text = Encoding.UTF8.GetString(Sound[path].Span);
                foreach (var (at, removed, put) in edits)
                {
                    var start = (int)(at * text.Length);
                    text = text[..start] + put + text[Math.Min(text.Length, start + removed)..];
                }

                var result = Report.Build(new Dictionary<string, ReadOnlyMemory<byte>>(Sound, StringComparer.Ordinal) { [path] = Encoding.UTF8.GetBytes(text) });
                Assert.Equal(result.Found.HasErrors, result.Files is null);
                foreach (var file in result.Files?.All.Values ?? [])
                    Assert.NotNull(file.Content);
            },
            iter: Iterations);

    private const int Iterations = 60;
}
