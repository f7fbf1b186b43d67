using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>Makes of clean text what a wrapped cell makes of it, and un-wraps in one call.</summary>
internal static class Wrapping
{
    /// <summary>Breaks a text after each <paramref name="width"/> characters; no line begins with a closing mark or small kana.</summary>
    public static string Wrap(string text, int width, string with = " ")
    {
        var wrapped = new StringBuilder();
        var column = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (column >= width && !CharacterClasses.CannotBeginWord(text[i]) && !char.IsLowSurrogate(text[i])
                && CharacterClasses.IsCjkBefore(text, i) && CharacterClasses.IsCjkAt(text, i))
            {
                wrapped.Append(with);
                column = 0;
            }

            wrapped.Append(text[i]);
            column++;
        }

        return wrapped.ToString();
    }

    public static UnwrapEvidence Evidence(params TextSample[] samples) => UnwrapEvidence.Collect(samples, ReferenceWords.Default);

    public static string Unwrap(string text, TextRole role, bool isWrapped, UnwrapEvidence? evidence = null, int lineWidth = 0) =>
        new Unwrapper(ReferenceWords.Default, evidence ?? UnwrapEvidence.None)
            .Unwrap(MappedText.Of(text), new UnwrapColumn(role, isWrapped, lineWidth)).Text;

    public static IReadOnlyList<string> Paragraphs(string text, params ParagraphForm[] forms)
    {
        var reading = ParagraphReader.Read(text, ReferenceWords.Default);
        return reading.Paragraphs.Where(p => forms.Length == 0 || forms.Contains(p.Form)).Select(p => Printed(text, reading, p)).ToList();
    }

    public static string Printed(string text, ParagraphReading reading, ParagraphRun paragraph)
    {
        var mapped = MappedText.Of(text[paragraph.Start..paragraph.End]);
        var inside = reading.Insertions.Where(e => e.Start > paragraph.Start && e.Start < paragraph.End)
            .Select(e => e with { Start = e.Start - paragraph.Start }).ToList();
        return mapped.Apply(inside).Text;
    }
}
