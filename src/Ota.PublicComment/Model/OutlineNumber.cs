using Ota.PublicComment.Text;

namespace Ota.PublicComment;

/// <summary>
/// A number of an opinion or of a heading: <c>12</c>, <c>4-2</c>, <c>第4章</c>, <c>12-1（11-1）</c>, <c>Ⅱ</c>, <c>⑭</c>. It is a name with
/// parts, never an integer.
/// </summary>
public sealed record OutlineNumber
{
    private const int MostOnStack = 8;
    private const NumeralForms Forms =
        NumeralForms.Digits | NumeralForms.Circled | NumeralForms.Parenthesised | NumeralForms.FullStop | NumeralForms.Roman;

    // Most numbers have one part, and there may be millions: it takes no array.
    private readonly bool _hasOnly;
    private readonly int _only;
    private readonly ValueList<int> _parts;

    /// <summary>The number as printed.</summary>
    public required string Label { get; init; }

    /// <summary>
    /// The numbers in the label from left to right, outside brackets but for one behind a dash (4-(2)); empty where the label holds none.
    /// </summary>
    public ValueList<int> Parts
    {
        get => _hasOnly ? [_only] : _parts;
        init => (_hasOnly, _only, _parts) = value is [var only] ? (true, only, default) : (false, 0, value);
    }

    /// <summary>The number of one part; null where there are none or several.</summary>
    internal int? OnlyPart
    {
        get => _hasOnly ? _only : null;
        init => (_hasOnly, _only, _parts) = (value is not null, value ?? 0, default);
    }

    /// <summary>The last of the parts; null where there are none.</summary>
    internal int? LastPart => _hasOnly ? _only : _parts is [.., var last] ? last : null;

    internal int PartCount => _hasOnly ? 1 : _parts.Count;

    /// <summary>The number that a label prints, with its parts. Any text is a label; one without a numeral has no parts.</summary>
    /// <param name="label">The label as printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static OutlineNumber Parse(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        Span<int> few = stackalloc int[MostOnStack];
        List<int>? many = null;
        var count = 0;
        var depth = 0;
        for (var i = 0; i < label.Length;)
        {
            var c = label[i];
            depth += c is '(' or '（' ? 1 : c is ')' or '）' && depth > 0 ? -1 : 0;
            // A label that is all brackets, （3）, is its content; a bracket behind a dash, 4-(2), is the next part.
            var length = 0;
            if ((depth == 0 || i == 1 || (i > 1 && depth == 1 && label[i - 1] is '(' or '（' && CompareFold.Of(label[i - 2]) == '-'))
                && NumeralAt(label, i, out var value, out length))
            {
                if (count == MostOnStack)
                {
                    (many ??= [.. few]).Add(value);
                }
                else
                {
                    few[count++] = value;
                }
            }

            i += Math.Max(1, length);
        }

        return count == 1
            ? new OutlineNumber { Label = label, OnlyPart = few[0] }
            : new OutlineNumber { Label = label, Parts = many is null ? ValueList.Create<int>(few[..count]) : many.ToValueList() };
    }

    /// <summary>The label.</summary>
    public override string ToString() => Label;

    /// <summary>
    /// The numeral that starts at a position: digits of either width, a circled or Roman numeral, or a kanji numeral behind 第.
    /// </summary>
    internal static bool NumeralAt(string text, int at, out int value, out int length)
    {
        value = 0;
        length = 0;
        if (at >= text.Length)
        {
            return false;
        }

        var forms = at > 0 && text[at - 1] == '第' ? Forms | NumeralForms.Kanji : Forms;
        if (!JapaneseNumeral.TryRead(text.AsSpan(at), forms, out var numeral))
        {
            return false;
        }

        (value, length) = (numeral.Value, numeral.Length);
        return !numeral.IsMalformed;
    }
}
