using Microsoft.Playwright;

namespace Standoff.Browser.Tests;

/// <summary>Leaving a page by one of its links.</summary>
internal static class Following
{
    /// <summary>
    /// Returns when the page is loaded that <paramref name="act"/> leads to. It is waited for from before
    /// the act: a page that comes between two looks at the address would be missed.
    /// </summary>
    /// <param name="url">Whole, or a pattern of it.</param>
    public static async Task LeadTo(this IPage page, string url, Func<Task> act)
    {
        var arrived = page.WaitForURLAsync(url);
        await act();
        await arrived;
    }
}
