using Standoff.Site.Publishing;

namespace Standoff.Site.Tests.Publishing;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("plain – ünïcode 🙂", "plain – ünïcode 🙂")]
    [InlineData("\u001b[2J", "␛[2J")]
    [InlineData("a\r\nb\0c\u007f", "a␍␊b␀c␡")]
    [InlineData("\u0085\u009b", "\uFFFD\uFFFD")]
    [InlineData("a\u202eb\u2066c\u2028", "a\uFFFDb\uFFFDc\uFFFD")]
    public void What_would_move_the_cursor_or_turn_the_text_becomes_one_visible_character(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Create(text));
}
