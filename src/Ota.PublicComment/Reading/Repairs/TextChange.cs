using System.Buffers;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Puts a changed text in its place: books what was taken out and tells the change, once for each text.</summary>
internal static class TextChange
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <param name="draft">The draft.</param>
    /// <param name="text">The text as it was.</param>
    /// <param name="changed">The text as it is now.</param>
    /// <param name="repair">What changed it.</param>
    /// <param name="at">The first place that changed, in the text as it was.</param>
    /// <param name="arguments">What the message says; the last two are before and after.</param>
    public static void Apply(DraftDocument draft, DraftText text, TracedText changed, DiagnosticDescriptor repair, int at,
        params ReadOnlySpan<string> arguments)
    {
        foreach (var lost in text.Value.LostIn(changed))
        {
            draft.Ledger.Removed(lost, repair);
        }

        if (text.Value.Runs.Length == 0 && text.Value.Length > 0)
        {
            // Carried down from a merged cell, where the change was told already.
            text.Set(draft, changed);
            return;
        }

        var place = text.Value.Slice(at, Math.Min(1, text.Value.Length - at));
        if (text.Record is { } record)
        {
            draft.Report(repair, record, text.Field, place, arguments);
        }
        else
        {
            draft.Report(repair, place, arguments);
        }

        text.Set(draft, changed);
    }

    /// <summary>Where two texts first differ.</summary>
    public static int FirstDifference(string before, string after)
    {
        var common = before.AsSpan().CommonPrefixLength(after);
        return Math.Min(common, Math.Max(0, before.Length - 1));
    }

    /// <summary>What stands around a place, for messages.</summary>
    public static string Around(string text, int at)
    {
        const int reach = 12;
        var start = Math.Max(0, at - reach);
        var end = Math.Min(text.Length, at + reach);
        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < text.Length && end > start && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        var around = text.AsSpan(start, end - start);
        var printed = !around.ContainsAny(LineEnds) ? around : around.ToString().ReplaceLineEndings("⏎");
        return string.Concat(start > 0 ? "…" : "", printed, end < text.Length ? "…" : "");
    }
}
