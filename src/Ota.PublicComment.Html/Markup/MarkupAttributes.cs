using AngleSharp.Html.Parser.Tokens.Struct;

namespace Ota.PublicComment.Html.Markup;

/// <summary>The attributes that say how an element is read; others are not kept.</summary>
internal sealed record MarkupAttributes
{
    public static readonly MarkupAttributes None = new();

    public string Id { get; private init; } = "";

    public string Class { get; private init; } = "";

    public string Style { get; private init; } = "";

    public string Role { get; private init; } = "";

    public string Href { get; private init; } = "";

    public string Alt { get; private init; } = "";

    public string Type { get; private init; } = "";

    public string Scope { get; private init; } = "";

    public int? Start { get; private init; }

    public int? Value { get; private init; }

    public int? ColumnSpan { get; private init; }

    public int? RowSpan { get; private init; }

    public int? AriaLevel { get; private init; }

    public bool IsHidden { get; private init; }

    public bool IsAriaHidden { get; private init; }

    public bool IsReversed { get; private init; }

    public bool IsOpen { get; private init; }

    public static MarkupAttributes Of(ref StructHtmlToken token)
    {
        var found = None;
        for (var i = token.Attributes.Count - 1; i >= 0; i--)
        {
            var attribute = token.Attributes[i];
            found = found.With(attribute.Name, attribute.Value);
        }

        return found;
    }

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

    private MarkupAttributes With(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "id" => this with { Id = Text(value) },
        "class" => this with { Class = Text(value) },
        "style" => this with { Style = Text(value) },
        "role" => this with { Role = Text(value).Trim().ToLowerInvariant() },
        "href" => this with { Href = Text(value).Trim() },
        "alt" => this with { Alt = Text(value) },
        "type" => this with { Type = Text(value).Trim() },
        "scope" => this with { Scope = Text(value).Trim().ToLowerInvariant() },
        "start" => this with { Start = Number(Text(value)) },
        "value" => this with { Value = Number(Text(value)) },
        "colspan" => this with { ColumnSpan = Number(Text(value)) },
        "rowspan" => this with { RowSpan = Number(Text(value)) },
        "aria-level" => this with { AriaLevel = Number(Text(value)) },
        "hidden" => this with { IsHidden = true },
        "aria-hidden" => this with { IsAriaHidden = value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) },
        "reversed" => this with { IsReversed = true },
        "open" => this with { IsOpen = true },
        _ => this,
    };

    private static string Text(ReadOnlySpan<char> value) => CharacterReferences.Decode(value);
}
