using Microsoft.Playwright;

namespace Standoff.Browser.Tests;

/// <summary>What a reader's browser is set to. Sizes are of the window, in px.</summary>
internal sealed record TabOptions
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 900;

    public bool IsScripted { get; init; } = true;

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool HasTouch { get; init; }

    public ForcedColors Forced { get; init; } = ForcedColors.None;
}

/// <summary>A borrowed tab of the browser, which goes back when it is disposed.</summary>
internal sealed record Tab(IPage Page, Action GiveBack) : IDisposable
{
    public void Dispose() => GiveBack();
}
