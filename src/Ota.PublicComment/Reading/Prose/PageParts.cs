using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Tells where the rest of the page begins below the last answer: 今後の予定, ■添付ファイル, ３　結果の公表方法. The line is nothing but such a heading, and
/// stands behind the end of a sentence or a blank line.
/// </summary>
internal static class PageParts
{
    private const int Longest = 28;
    private const string Marks = "●○■□◆◇▼▲▽△★☆◎・*#【［[〔〈《＜<「：:】］]〕〉》＞>」 \u3000";

    public static bool Begins(ProseText prose, int line)
    {
        var text = prose.Lines[line].Text;
        return line > 0 && text.Length <= Longest && (prose.FollowsBreak(line) || prose.FactsOf(line - 1).EndsSentence)
            && PageWords.Parts.Contains(CompareKey.Of((prose.NumberAt(line) is { Rest.Length: > 1 } number
                ? text.AsSpan(number.Rest.Start, number.Rest.Length) : text).Trim(Marks)));
    }
}
