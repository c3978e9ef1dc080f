namespace Standoff.Site.Tests;

internal static class Texts
{
    /// <summary>Fails with both texts in full, which an assertion of equality cuts off.</summary>
    public static void AreSame(string expected, string actual) =>
        Assert.True(expected == actual, $"Expected:\n{expected}\nFound:\n{actual}");

    /// <summary>Fails with all lines, a line each.</summary>
    public static void AreNone(IEnumerable<string> lines) => AreSame("", string.Join('\n', lines));
}
