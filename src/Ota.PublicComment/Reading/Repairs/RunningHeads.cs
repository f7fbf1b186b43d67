using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Takes the head of a page out of the text that it cut in two: the title printed again, whole or its plan alone, and - 2 - beside it.
/// </summary>
internal sealed class RunningHeads : IDraftRepair
{
    private const int Longest = 100;
    private const int Shortest = 8;
    private const int TitleLines = 3;
    private static readonly string[] TitleEnds = ["結果", "一覧", "一覧表", "要旨", "概要", "考え方", "回答", "について"];
    private const string PageSigns = "0123456789Ppページ頁()/-";

    public DiagnosticDescriptor Descriptor => Catalogue.RunningHead;

    public void Apply(DraftDocument draft)
    {
        var titles = draft.Lines.Take(TitleLines).Select(l => KeyOf(l.Text)).Where(k => k.Length >= Shortest).ToList();
        foreach (var text in DraftText.Texts(draft))
        {
            if (text.Value.MayHold(TextSigns.LineBreak) && Find(text.Value.Text, titles) is { } heads)
            {
                Take(draft, text, heads);
            }
        }
    }

    private void Take(DraftDocument draft, DraftText text, List<TextSpan> heads)
    {
        var printed = string.Join(" / ", heads.Select(h => text.Value.Text.Substring(h.Start, h.Length).Trim()));
        TextChange.Apply(draft, text, text.Value.Without(heads), Descriptor, heads[0].Start, printed);
    }

    private static List<TextSpan>? Find(string text, List<string> titles)
    {
        List<TextSpan>? heads = null;
        var isCut = false;
        var next = 0;
        for (var start = 0; start <= text.Length; start = next)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed : text.Length;
            next = end + 1;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.Length <= Longest && (PageFooters.IsDashed(line) || (isCut && start > 0 && IsPaged(line))
                || IsHead(line, titles, isCut, start == 0)))
            {
                // With the line feed before it, or after it where the text begins so.
                (heads ??= []).Add(start > 0 ? TextSpan.FromBounds(start - 1, end) : TextSpan.FromBounds(0, Math.Min(next, text.Length)));
                continue;
            }

            isCut = !LineEnd.IsSentence(line);
        }

        // A text that is nothing else is not cut by it.
        return heads?.Sum(h => h.Length) >= text.Length ? null : heads;
    }

    // The plan alone is the head of a page only where a sentence stops before it: a text may name the plan that it speaks of.
    private static bool IsHead(ReadOnlySpan<char> line, List<string> titles, bool isCut, bool isFirst)
        => BeginsLikeOne(line, titles) && KeyOf(line) is { Length: >= Shortest } key
            && titles.Exists(t => t == key ? isCut || (!isFirst && TitleWords.Contains(key, TitleWords.StrongPhrases))
                : isCut && t.StartsWith(key, StringComparison.Ordinal) && TitleWords.Contains(key, TitleWords.Plans));

    // 緑の計画（素案）意見募集結果　2/5 where a sentence stops: its own number of so many pages says what it is, whatever the title is.
    private static bool IsPaged(ReadOnlySpan<char> line)
    {
        var rest = line.TrimEnd("）)ページ頁 　");
        var pages = DigitsAtEnd(rest);
        return pages > 0 && rest.Length > pages && rest[^(pages + 1)] is '/' or '／' && DigitsAtEnd(rest[..^(pages + 1)]) is > 0 and var page
            && rest[..^(pages + 1 + page)].ToString() is { Length: >= Shortest } head && TitleWords.Contains(head, TitleWords.StrongPhrases)
            && Array.Exists(TitleEnds, e => head.AsSpan().TrimEnd().EndsWith(e, StringComparison.Ordinal));
    }

    private static int DigitsAtEnd(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && CharacterClasses.IsDigit(text[^(digits + 1)]))
        {
            digits++;
        }

        return digits;
    }

    // Few lines begin with the letter of a title: no other is looked at as a whole.
    private static bool BeginsLikeOne(ReadOnlySpan<char> line, List<string> titles)
    {
        var first = AreaKey.Fold(line[0]);
        foreach (var title in titles)
        {
            if (title[0] == first)
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(ReadOnlySpan<char> line)
        => line.Length <= Longest && !line.EndsWith("。") ? AreaKey.Of(line).TrimEnd([.. PageSigns]) : "";
}
