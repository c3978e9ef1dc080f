namespace Standoff.Figures.Tests;

/// <summary>Texts of a drawing stand within it, in whatever face they are read.</summary>
public sealed class FrameTests
{
    [Theory]
    [MemberData(nameof(CraftTests.Drawings), MemberType = typeof(CraftTests))]
    public void No_text_leaves_the_frame(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        Assert.All(drawn.Texts, text =>
        {
            var box = drawn.Box(text);
            Assert.True(
                box.Left >= 0 && box.Top >= 0 && box.Right <= drawn.Width && box.Bottom <= drawn.Height, text.Value);
        });
    }

    /// <summary>
    /// Whoever comes for the first time reads in another face, whose letters are wider, on whole px.
    /// </summary>
    [Theory]
    [MemberData(nameof(CraftTests.Drawings), MemberType = typeof(CraftTests))]
    public void No_text_leaves_the_frame_in_a_wider_face(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        Assert.All(drawn.Texts, text =>
        {
            var box = drawn.WidenedBox(text, 1.15);
            Assert.True(box.Left >= -0.01 && box.Right <= drawn.Width + 0.01, text.Value);
        });
    }
}
