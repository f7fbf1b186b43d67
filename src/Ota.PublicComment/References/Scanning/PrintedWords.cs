using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>Makes titles and numbers of what is printed.</summary>
internal static class PrintedWords
{
    /// <summary>A title without the line breaks that wrap it.</summary>
    public static string Title(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterClasses.IsLineBreak(text[i]))
            {
                result.Append(text[i]);
                continue;
            }

            while (i + 1 < text.Length && CharacterClasses.IsSpace(text[i + 1]))
            {
                i++;
            }

            if (!CharacterClasses.IsCjkBefore(result.ToString(), result.Length) || !CharacterClasses.IsCjkAt(text, i + 1))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    /// <summary>A number with its parts: 4-(2), 第2章, 第244条の2.</summary>
    public static OutlineNumber Number(string label)
    {
        var parts = new List<int>(2);
        var forms = label.Contains('第') ? NumeralForms.Any : NumeralForms.Any & ~NumeralForms.Kanji;
        for (var i = 0; i < label.Length;)
        {
            if (JapaneseNumeral.TryRead(label.AsSpan(i), forms, out var numeral))
            {
                parts.Add(numeral.Value);
                i += numeral.Length;
            }
            else
            {
                i++;
            }
        }

        return new OutlineNumber { Label = label, Parts = parts.ToValueList() };
    }
}
