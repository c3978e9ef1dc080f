using Microsoft.Playwright;

namespace Standoff.Browser.Tests;

/// <summary>What goes wrong on a page while it is watched.</summary>
internal sealed class Troubles : IDisposable
{
    private readonly IPage _page;
    private readonly List<string> _found = [];

    public Troubles(IPage page)
    {
        _page = page;
        page.Console += AddMessage;
        page.PageError += AddError;
        page.RequestFailed += AddFailed;
        page.Response += AddRefused;
    }

    /// <summary>Messages of the console, errors of scripts and requests that failed.</summary>
    public IReadOnlyList<string> Found => _found;

    public void Dispose()
    {
        _page.Console -= AddMessage;
        _page.PageError -= AddError;
        _page.RequestFailed -= AddFailed;
        _page.Response -= AddRefused;
    }

    private void AddMessage(object? _, IConsoleMessage message) => _found.Add(message.Text);

    private void AddError(object? _, string error) => _found.Add(error);

    private void AddFailed(object? _, IRequest request) => _found.Add(request.Url);

    private void AddRefused(object? _, IResponse response)
    {
        if (response.Status >= 400)
            _found.Add($"{response.Status} {response.Url}");
    }
}
