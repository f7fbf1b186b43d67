using System.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>Text inside HTML: marks escaped, line ends as &lt;br&gt; or as spaces.</summary>
internal static class HtmlText
{
    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Encoded(ShownText.OnOneLine(text));

    /// <summary>The text with its lines.</summary>
    public static string Block(string text) => Encoded(ShownText.Of(text)).Replace("\n", "<br>\n", StringComparison.Ordinal);

    private static string Encoded(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            html.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            } ?? c.ToString());
        }

        return html.ToString();
    }
}
