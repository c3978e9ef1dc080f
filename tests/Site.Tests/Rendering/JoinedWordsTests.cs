using AngleSharp.Dom;
using Standoff.Model.Wording;
using Standoff.Shared;
using Standoff.Site.Wording;

namespace Standoff.Site.Tests.Rendering;

/// <summary>Words that pages put together from several pieces.</summary>
public sealed class JoinedWordsTests
{
    /// <summary>What stands within a line; all else begins one.</summary>
    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "button", "cite", "code", "em", "i", "kbd", "q", "span", "strong", "time"],
        StringComparer.Ordinal);

    /// <summary>Marks of notes belong to the word before them; the rest is no running text.</summary>
    private static readonly HashSet<string> Skipped = new(
        ["sup", "sub", "script", "style", "pre", "svg", "math", "noscript", "link"],
        StringComparer.Ordinal);

    [Fact]
    public void Two_pieces_of_a_line_have_a_space_between_them() =>
        Assert.Empty(RealSite.Pages.SelectMany(p => new Line().Read(p.Document.Body!).Select(j => $"{p.Path}: {j}")));

    [Theory]
    [InlineData("<p>It stands.<a>Move it</a>", true)]
    [InlineData("<p><a>A page</a><span>gone</span>", true)]
    [InlineData("<p>A name<a>#</a>", true)]
    [InlineData("<p>It stands. <a>Move it</a>.", false)]
    [InlineData("<p>It stands<sup>3</sup> and <b>falls</b>.", false)]
    [InlineData("<p>It stands.</p><p>It falls.", false)]
    public void A_missing_space_is_found(string html, bool isMissing) =>
        Assert.Equal(isMissing, new Line().Read(SitePage.Parse("index.html", html).Document.Body!).Count > 0);

    /// <summary>As <c>.,</c> does where a name that ends in a stop is followed by more.</summary>
    [Fact]
    public void No_line_of_the_list_of_everything_begins_with_a_comma()
    {
        var details = Page("search/index.html").QuerySelectorAll(".az li span");
        Assert.NotEmpty(details);
        Assert.All(details, d => Assert.Matches(@"^[^,;.\s]", d.TextContent));
    }

    [Fact]
    public void What_follows_a_full_stop_in_a_list_of_sources_begins_a_sentence()
    {
        var entries = RealSite.Pages.SelectMany(p => p.Document.QuerySelectorAll(".sources li")).ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, e => Assert.DoesNotMatch(@"\d\.\s+·", e.TextContent));
    }

    [Theory]
    [InlineData("Broadcom’s content in one gigawatt", true)]
    [InlineData("Jalapeño chips", true)]
    [InlineData("Memo’s sum", false)]
    public void A_title_that_begins_with_a_name_is_known(string title, bool isName)
    {
        var names = NameList.Read(File.ReadAllText(Path.Combine(Checkout.Root, "content", "names.txt")));
        Assert.Equal(isName, new IdWords(names).BeginsWithName(title));
    }

    [Fact]
    public void A_name_keeps_its_capital_within_a_sentence()
    {
        var argument = Page("index.html").QuerySelector(".argument")!.TextContent;
        Assert.Contains(" Broadcom’s content in one gigawatt", argument, StringComparison.Ordinal);
        Assert.DoesNotContain("broadcom", argument, StringComparison.Ordinal);
    }

    private static IDocument Page(string path) => RealSite.Pages.Single(p => p.Path == path).Document;

    /// <summary>What has been read of the line that is being read.</summary>
    private sealed class Line
    {
        private readonly List<string> _joined = [];
        private string _text = "";
        private bool _isNewPiece;

        /// <summary>Where two pieces are joined.</summary>
        public List<string> Read(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text)
                    Add(text.Data);
                else if (child is IElement element && !Skipped.Contains(element.LocalName))
                    ReadWithin(element);
            }

            return _joined;
        }

        private void ReadWithin(IElement element)
        {
            var isInline = Inline.Contains(element.LocalName);
            _text = isInline ? _text : "";
            _isNewPiece = true;
            Read(element);
            _text = isInline ? _text : "";
            _isNewPiece = true;
        }

        private void Add(string text)
        {
            if (text.Length == 0)
                return;
            if (_isNewPiece && _text.Length > 0 && Ends(_text[^1]) && Begins(text[0]))
                _joined.Add($"{_text}|{text}");
            (_text, _isNewPiece) = (text, false);
        }

        private static bool Ends(char last) => char.IsLetterOrDigit(last) || ".,;:!?)”’".Contains(last);

        private static bool Begins(char first) => char.IsLetterOrDigit(first) || first == '#';
    }
}
