using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Finds where below all answers a page copied from a site goes on with what the site prints below every page: whom to ask, files, whether
/// the page was useful. No layout reads it: its ご意見 and 質問：… label nothing.
/// </summary>
internal static class SiteFurniture
{
    private const int LongestHead = 28;
    private const int LongestFile = 120;
    private const string Marks = "●○■□◆◇▼▲▽△★☆◎・*#【［[〔〈《＜<「：:】］]〕〉》＞>」※ \u3000";
    private static readonly string[] Sizes = ["KB", "MB", "kb", "mb", "ＫＢ", "ＭＢ", "キロバイト", "メガバイト", "バイト"];

    /// <summary>The first of its lines; the number of lines where there is none.</summary>
    public static int Begin(ProseText prose, HeadingMatcher headings)
    {
        var candidates = Enumerable.Range(1, Math.Max(0, prose.Lines.Count - 1)).Where(i => Is(prose, i)).ToList();
        if (candidates.Count == 0)
        {
            return prose.Lines.Count;
        }

        // What answers, and where: the labels once, arrows, sentences of an office.
        var atHeads = new LabelScanner(headings).AtHeads(prose.Lines);
        var labels = atHeads.Where(l => l.Reading.Role == ColumnRole.Response).Select(l => l.Line).ToHashSet();
        // 意見３ over よくある質問: what the opinion is about.
        var alone = atHeads.Where(l => l is { IsAlone: true, Reading.Role: ColumnRole.Opinion }).Select(l => l.Line).ToHashSet();
        var signs = Enumerable.Range(0, prose.Lines.Count).Where(i => IsSign(prose, i, labels)).ToList();
        var last = signs.FindLast(s => !Is(prose, s));
        var lastBesideHelp = signs.FindLast(s => !labels.Contains(s) && !Is(prose, s));
        var said = new HashSet<string>(StringComparer.Ordinal);
        var at = signs.Count == 0 ? 0 : signs[0];
        foreach (var line in signs.Count == 0 ? [] : candidates.SkipWhile(c => c <= lastBesideHelp || c <= signs[0]))
        {
            var isHelp = CompareKey.Of(prose.Lines[line].Text).Contains("よくある", StringComparison.Ordinal);
            if (line <= (isHelp ? lastBesideHelp : last) || alone.Contains(line - 1) || PageParts.IsAnnounced(prose, line))
            {
                continue;
            }

            // お問い合わせ below each answer is a part of it.
            for (; at < line; at++)
            {
                said.Add(prose.Lines[at].Text);
            }

            if (!said.Contains(prose.Lines[line].Text))
            {
                return line;
            }
        }

        return prose.Lines.Count;
    }

    private static bool IsSign(ProseText prose, int line, HashSet<int> labels)
    {
        var text = prose.Lines[line].Text;
        return labels.Contains(line) || BulletSigns.IsArrowAt(text, text.Length - text.AsSpan().TrimStart().Length)
            || (text[^1] == '。' && Voice.IsAnswer(text));
    }

    private static bool Is(ProseText prose, int line)
    {
        var text = prose.Lines[line].Text;
        return IsFile(text) ? !SpeaksOn(prose, line + 1) : IsWords(prose, line);
    }

    private static bool IsWords(ProseText prose, int line)
    {
        var text = prose.Lines[line].Text;
        var key = CompareKey.Of(text.AsSpan().Trim(Marks));
        // お問い合わせフォームを置きました。: no page says below all others what was done.
        return (Array.Exists(PageWords.Furniture, w => key.StartsWith(w, StringComparison.Ordinal))
                && !text.EndsWith("ました。", StringComparison.Ordinal) && !Promises(text))
            || (text.Length <= LongestHead && (PageWords.FurnitureHeads.Contains(key)
                || (PageWords.FileHeads.Contains(key) && line + 1 < prose.Lines.Count && IsFile(prose.Lines[line + 1].Text))));
    }

    // このページの文字を大きくします。: an office says what it will do. このページは総務課が担当しています。 stands below every page.
    private static bool Promises(string text)
        => text.EndsWith("ます。", StringComparison.Ordinal) && !AnyWord.Ends(text.AsSpan(0, text.Length - 1), PageWords.FurnitureEnds);

    // 計画書（PDF：3MB） over 本編と資料編に分けています。: the answer goes on. Over another file it does not, however that ends: （3MB。）.
    private static bool SpeaksOn(ProseText prose, int next)
        => next < prose.Lines.Count && !prose.FollowsBreak(next) && prose.FactsOf(next).EndsSentence
            && !IsFile(prose.Lines[next].Text) && !IsWords(prose, next);

    /// <summary>Whether a line is a link to a file: 結果（PDF：120KB）, 計画書 [PDFファイル／2.3MB].</summary>
    public static bool IsFile(string text)
        => text.Length <= LongestFile && text[^1] is ')' or '）' or ']' or '］' && text.AsSpan().LastIndexOfAny("(（[［") is > 0 and var open
            && Array.Exists(Sizes, s => text.AsSpan(open).Contains(s, StringComparison.Ordinal));
}
