using System.Text;

namespace Standoff.Model.Wording;

/// <summary>The quotation marks that a printer would set for those that a keyboard has.</summary>
public static class Quotation
{
    /// <summary>Turns straight quotation marks and apostrophes into round ones.</summary>
    /// <param name="before">
    /// The character that stands before the text; a space where none does.
    /// </param>
    public static string Curl(string text, char before = ' ')
    {
        var set = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var opens = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '/' or '|' or '“' or '‘';
            var printed = c switch
            {
                '\'' => opens ? '‘' : '’',
                '"' => opens ? '“' : '”',
                _ => c,
            };
            set.Append(printed);
            before = printed;
        }

        return set.ToString();
    }
}
