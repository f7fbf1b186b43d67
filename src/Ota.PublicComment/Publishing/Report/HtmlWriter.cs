using System.Globalization;
using System.Text;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>Writes HTML that is well formed by construction: every text and every attribute is escaped here, and elements close in the
/// order they were opened.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. An attribute without a value (null) is left out, one with an empty value stands alone.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        _open.Push(element);
        return this;
    }

    /// <summary>An element without content (img, input).</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        return this;
    }

    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes and begins a new line, so that a person who looks at the source can read it.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        _html.Append('\n');
        return this;
    }

    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        Escape(ShownText.Of(text));
        return this;
    }

    public HtmlWriter Text(int number)
    {
        _html.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>An element with a text on one line.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Escape(ShownText.OnOneLine(text));
        return Close();
    }

    /// <summary>What is no text of a document: the style sheet, the script, the data of the index. It holds no end tag.</summary>
    public HtmlWriter Raw(string content)
    {
        _html.Append(content);
        return this;
    }

    public override string ToString()
    {
        while (_open.Count > 0)
        {
            Close();
        }

        return _html.Append('\n').ToString();
    }

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            _html.Append(' ').Append(name);
            if (value.Length > 0)
            {
                _html.Append("=\"");
                Escape(ShownText.OnOneLine(value));
                _html.Append('"');
            }
        }

        _html.Append('>');
    }

    private void Escape(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny("&<>\"'") is >= 0 and var at)
        {
            _html.Append(rest[..at]).Append(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>'
                => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }

        _html.Append(rest);
    }
}
