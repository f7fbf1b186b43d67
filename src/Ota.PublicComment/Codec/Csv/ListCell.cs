using System.Text;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>
/// Several texts in one cell, each on its own line. <c>\</c> and line feeds inside a text are escaped, so that the texts come back exactly.
/// </summary>
internal static class ListCell
{
    private const string Blank = @"\-";

    public static string Join(IEnumerable<string> texts)
        => string.Join('\n',
            texts.Select(
                t => t.Length == 0
                    ? Blank : t.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal)));

    public static ValueList<string> Split(string cell)
        => cell.Length == 0 ? [] : cell.Split('\n').Select(Unescape).ToValueList();

    private static string Unescape(string text)
    {
        if (text == Blank)
        {
            return "";
        }

        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length;
            plain.Append(!isEscape ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        }

        return plain.ToString();
    }
}
