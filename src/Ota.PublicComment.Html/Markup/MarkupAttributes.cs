using AngleSharp.Html.Parser.Tokens.Struct;

namespace Ota.PublicComment.Html.Markup;

/// <summary>The attributes that say how an element is read; others are not kept.</summary>
internal sealed class MarkupAttributes
{
    public static readonly MarkupAttributes None = new();

    public string Id { get; private set; } = "";

    public string Class { get; private set; } = "";

    public string Style { get; private set; } = "";

    public string Role { get; private set; } = "";

    public string Href { get; private set; } = "";

    /// <summary>The file that is shown in a frame: src of frame, iframe and embed, data of object.</summary>
    public string Frame { get; private set; } = "";

    public string Alt { get; private set; } = "";

    public string Type { get; private set; } = "";

    public string Scope { get; private set; } = "";

    /// <summary>The id of what a button opens.</summary>
    public string Opens { get; private set; } = "";

    public int? Start { get; private set; }

    public int? Value { get; private set; }

    public int? ColumnSpan { get; private set; }

    public int? RowSpan { get; private set; }

    public int? AriaLevel { get; private set; }

    public bool IsHidden { get; private set; }

    public bool IsAriaHidden { get; private set; }

    public bool IsReversed { get; private set; }

    public bool IsOpen { get; private set; }

    public static MarkupAttributes Of(ref StructHtmlToken token, AttributeValues values)
    {
        MarkupAttributes? found = null;
        ReadOnlySpan<char> element = token.Name;
        var isFrame = element is "frame" or "iframe" or "embed" or "object";
        for (var i = token.Attributes.Count - 1; i >= 0; i--)
        {
            var attribute = token.Attributes[i];
            ReadOnlySpan<char> name = attribute.Name;
            if (IsOfUse(name) || (isFrame && name is "src" or "data"))
            {
                (found ??= new MarkupAttributes()).Set(name, values.Of(attribute.Value));
            }
        }

        return found ?? None;
    }

    private static bool IsOfUse(ReadOnlySpan<char> name) => name
        is "id" or "class" or "style" or "role" or "href" or "alt" or "type" or "scope"
        or "aria-controls" or "data-target" or "start" or "value" or "colspan" or "rowspan"
        or "aria-level" or "hidden" or "aria-hidden" or "reversed" or "open";

    /// <summary>A whole number as HTML reads it: leading white space, then digits; what follows is read over.</summary>
    private static int? Number(string text)
    {
        var span = text.AsSpan().Trim();
        var isNegative = span.StartsWith('-');
        span = isNegative || span.StartsWith('+') ? span[1..] : span;
        var digits = 0;
        var value = 0L;
        while (digits < span.Length && char.IsAsciiDigit(span[digits]))
        {
            value = Math.Min((value * 10) + (span[digits++] - '0'), int.MaxValue);
        }

        return digits == 0 ? null : (int)(isNegative ? -value : value);
    }

    private void Set(ReadOnlySpan<char> name, string text)
    {
        _ = name switch
        {
            "id" => Id = text,
            "class" => Class = text,
            "style" => Style = text,
            "role" => Role = text.Trim().ToLowerInvariant(),
            "href" => Href = text.Trim(),
            "src" or "data" => Frame = text.Trim(),
            "alt" => Alt = text,
            "type" => Type = text.Trim(),
            "scope" => Scope = text.Trim().ToLowerInvariant(),
            "aria-controls" or "data-target" => Opens = text.Trim().TrimStart('#'),
            _ => "",
        };
        SetNumber(name, text);
        IsHidden |= name is "hidden";
        IsAriaHidden |= name is "aria-hidden" && text.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        IsReversed |= name is "reversed";
        IsOpen |= name is "open";
    }

    private void SetNumber(ReadOnlySpan<char> name, string text)
    {
        switch (name)
        {
            case "start":
                Start = Number(text);
                break;
            case "value":
                Value = Number(text);
                break;
            case "colspan":
                ColumnSpan = Number(text);
                break;
            case "rowspan":
                RowSpan = Number(text);
                break;
            case "aria-level":
                AriaLevel = Number(text);
                break;
        }
    }
}
