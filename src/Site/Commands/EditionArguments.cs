using System.CommandLine;
using System.Globalization;
using Standoff.Evidence;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands;

/// <summary>The options that change what an edition says about itself.</summary>
internal sealed class EditionArguments
{
    private readonly Option<Uri?> _base = new("--base")
    {
        Description = "Base address of the published site, instead of the data package's homepage.",
        CustomParser = argument =>
        {
            if (DataPackage.ParseHomepage(argument.Tokens[0].Value) is { } address)
                return address;
            argument.AddError($"'{argument.Tokens[0].Value}' is not {DataPackage.HomepageForm}; write it like https://name.example/report/.");
            return null;
        },
    };

    private readonly Option<DateOnly?> _date = new("--date")
    {
        Description = "Date of the edition, instead of the data package's 'created'.",
        CustomParser = argument =>
        {
            if (ParseDay(argument.Tokens[0].Value) is { } day)
                return day;
            argument.AddError(NotADay(argument.Tokens[0].Value));
            return null;
        },
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_base);
        command.Options.Add(_date);
    }

    /// <summary>A day as options write it; null for anything else.</summary>
    public static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>What is said of a text that is no day.</summary>
    public static string NotADay(string text) => $"'{text}' is not a date such as 2026-11-23.";

    public EditionOptions Read(ParseResult call) =>
        new(call.GetValue(_base), call.GetValue(_date));
}
