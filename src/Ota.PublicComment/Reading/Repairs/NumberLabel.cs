using System.Globalization;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Writes a number the way another one is written: 意見１２ gives 意見１１.</summary>
internal static class NumberLabel
{
    /// <summary>
    /// What stands before and behind the digits of a count; null for a name like 4-4 or 12（11）, whose neighbours nobody can know.
    /// </summary>
    public static (string Before, string Behind)? ShapeOf(string label)
    {
        var start = label.AsSpan().IndexOfAny(CharacterClasses.Digits);
        if (start < 0)
        {
            return null;
        }

        var end = start + label.AsSpan(start).IndexOfAnyExcept(CharacterClasses.Digits);
        end = end < start ? label.Length : end;
        var isName =
            label.AsSpan(end).ContainsAny(CharacterClasses.Digits) || label.AsSpan(end).ContainsAny("-－‐（(")
                || (start > 0 && label[start - 1] is '-' or '－' or '‐' or 'ー');
        return isName ? null : (label[..start], label[end..]);
    }

    /// <summary>The number in the style of a model with one part, or null where the model's numerals cannot be written.</summary>
    public static OutlineNumber? Like(OutlineNumber model, int value)
    {
        var label = model.Label;
        var start = label.AsSpan().IndexOfAny(CharacterClasses.Digits);
        if (start < 0 || value < 0)
        {
            return null;
        }

        var end = start;
        var isWide = label[start] >= '０';
        while (end < label.Length && (char.IsAsciiDigit(label[end]) || label[end] is >= '０' and <= '９'))
        {
            end++;
        }

        var digits = value.ToString(CultureInfo.InvariantCulture);
        if (label[start] is '0' or '０')
        {
            digits = digits.PadLeft(end - start, '0');
        }

        if (isWide)
        {
            digits = string.Create(digits.Length, digits, static (wide, narrow) =>
            {
                for (var i = 0; i < wide.Length; i++)
                {
                    wide[i] = (char)(narrow[i] - '0' + '０');
                }
            });
        }

        return new OutlineNumber { Label = string.Concat(label.AsSpan(0, start), digits, label.AsSpan(end)), Parts = [value] };
    }
}
