using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// The heading of a group in run-on text: … こととしています。 2 みどりの現状について 意見概要：…. It stands behind a sentence and ends like no sentence.
/// </summary>
internal static class RunOnHeading
{
    private const int Longest = 44;
    private const int LongestMark = 4;

    /// <summary>
    /// Where the heading begins that stands between the last sentence and the end of a piece of text; null where there is none.
    /// </summary>
    public static int? At(string text, int from, int end)
    {
        var stop = text.AsSpan(from, end - from).LastIndexOf('。');
        var at = stop < 0 ? -1 : from + stop + 1;
        while (at >= 0 && at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        // White space parts it from the sentence before.
        return at > from + stop + 1 && at < end && Is(text[at..end]) ? at : null;
    }

    /// <summary>Whether a text is shaped like such a heading.</summary>
    public static bool Is(string text) => TopicWords.IsHeading(text);

    /// <summary>
    /// Where the heading begins that ends a text in which headings and labels ran on too: its last word, with the mark before it.
    /// </summary>
    public static int? LastIn(string text, int end)
    {
        // Looked for from the end: a document on one line has thousands of words before.
        var from = Math.Max(0, end - (2 * Longest));
        var words = HeadingLine.Words(text[from..end]).Select(w => new TextSpan(from + w.Start, w.Length)).TakeLast(2).ToList();
        if (words.Count == 0 || !Is(text.Substring(words[^1].Start, words[^1].Length)))
        {
            return null;
        }

        var isMark = words.Count == 2 && words[0].Length <= LongestMark
            && (words[0].Length == 1 || OutlineNumberReader.Read(text.Substring(words[0].Start, words[0].Length)) is { PartCount: > 0 });
        return isMark ? words[0].Start : words[^1].Start;
    }
}
