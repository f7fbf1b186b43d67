using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Tells where the rest of the page begins below the last answer: 今後の予定, ■添付ファイル, ３　結果の公表方法. The line is nothing but such a heading, and
/// stands behind the end of a sentence or a blank line. What the answer announces is a part of it: 次のとおり進めます。 over 今後の予定.
/// </summary>
internal static class PageParts
{
    private const int Longest = 28;
    private const string Marks = "●○■□◆◇▼▲▽△★☆◎・*#【［[〔〈《＜<「：:】］]〕〉》＞>」 \u3000";

    private const int MostLinesOfList = 6;

    public static bool Begins(ProseText prose, int line) => IsHead(prose, line) && !IsListed(prose, line);

    /// <summary>Whether a line stands right below an announcement: 次のとおりです。, 次の場所で見られます。</summary>
    public static bool IsAnnounced(ProseText prose, int line)
    {
        if (line == 0 || prose.FollowsBreak(line))
        {
            return false;
        }

        // The last sentence of the line above, with what leads to it: nobody announces further off.
        var before = prose.Lines[line - 1].Text.AsSpan().TrimEnd();
        before = before.Length > 0 ? before[..^1] : before;
        var last = before[(before.LastIndexOf('。') + 1)..];
        foreach (var words in PageWords.Announcements)
        {
            if (last.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 次のとおりです。 over 閲覧場所 and what it is, then 公表方法: the list goes on up to a blank line.
    private static bool IsListed(ProseText prose, int line)
    {
        for (var i = line; i > 0 && i > line - MostLinesOfList && !prose.FollowsBreak(i); i--)
        {
            if (IsHead(prose, i) && IsAnnounced(prose, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(ProseText prose, int line)
    {
        var text = prose.Lines[line].Text;
        return line > 0 && text.Length <= Longest && (prose.FollowsBreak(line) || prose.FactsOf(line - 1).EndsSentence)
            && PageWords.Parts.Contains(CompareKey.Of((prose.NumberAt(line) is { Rest.Length: > 1 } number
                ? text.AsSpan(number.Rest.Start, number.Rest.Length) : text).Trim(Marks)));
    }
}
