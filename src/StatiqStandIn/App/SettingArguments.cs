using System.Globalization;
using System.Text.RegularExpressions;

namespace Statiq.App;

/// <summary>Settings of the call, <c>KEY=VALUE</c> each.</summary>
internal static partial class SettingArguments
{
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> settings)
    {
        var parsed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in settings.Select(Split))
        {
            if (!parsed.TryAdd(key, value))
                throw new ArgumentException($"The setting {key} is given twice; leave one out.");
        }

        return parsed;
    }

    /// <summary>At the first <c>=</c> that is neither the first character nor behind a
    /// backslash.</summary>
    private static (string Key, string Value) Split(string setting)
    {
        for (var i = 1; i < setting.Length; i++)
        {
            if (setting[i] == '=' && setting[i - 1] != '\\')
                return (Plain(setting[..i]), Plain(setting[(i + 1)..]));
        }

        return (Plain(setting), "true");
    }

    private static string Plain(string text) => Escape().Replace(text.Trim(), match => Unescape(match.Value[1..]));

    private static string Unescape(string code) => code switch
    {
        ['u', ..] => ((char)Convert.ToInt32(code[1..], 16)).ToString(),
        ['U', ..] => char.ConvertFromUtf32(int.Parse(code[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        [>= '0' and <= '7', ..] => ((char)Convert.ToInt32(code, 8)).ToString(),
        "a" => "\a",
        "b" => "\b",
        "f" => "\f",
        "n" => "\n",
        "r" => "\r",
        "t" => "\t",
        "v" => "\v",
        _ => code,
    };

    [GeneratedRegex("""\\(?:[=abfnrtv?"'\\]|[0-3]?[0-7]{1,2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})""")]
    private static partial Regex Escape();
}
