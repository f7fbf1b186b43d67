using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>
/// A column whose heading names opinions and answers (意見・回答, ご意見と市の考え方) and whose cells hold both: where the answer begins in one.
/// </summary>
internal sealed class TwoTexts(HeadingMatcher headings, int column)
{
    private const int MostSampled = 20;
    private const int LongestLabel = 16;
    private const string Arrows = "→⇒➡";
    private const string Sentence = "。！？!?」）)";
    private static readonly string[] Joints = ["及び", "および", "並びに", "ならびに", "とその", "・", "と", "、", "/", "／", "，"];

    /// <summary>The column.</summary>
    public int Column => column;

    /// <summary>Whether a heading names both, the opinions first.</summary>
    public static bool AreNamedBy(string heading, HeadingMatcher headings)
    {
        foreach (var joint in Joints)
        {
            if (heading.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at && at + joint.Length < heading.Length
                && headings.Read(heading[..at]) is { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous }
                && headings.Read(heading[(at + joint.Length)..]) is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every cell of the column shows where its answer begins: a label or an arrow, once.</summary>
    public bool AreApartIn(IEnumerable<SourceCell[]> rows)
    {
        var found = 0;
        foreach (var row in rows.Take(MostSampled))
        {
            if (column >= row.Length || row.Length < 2 || string.IsNullOrWhiteSpace(row[column].Text))
            {
                continue;
            }

            if (Part(row[column].Text) is null)
            {
                return false;
            }

            found++;
        }

        return found > 0;
    }

    /// <summary>The opinion and the answer in the text of a cell, without their labels; null where nothing shows where the answer
    /// begins.</summary>
    public (TextSpan Opinion, TextSpan Answer)? Part(string text)
    {
        (int Start, int End)? answer = null;
        var opinion = LabelAt(text, 0, ColumnRole.Opinion) ?? 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isAtLine = at == 0 || text[at - 1] == '\n';
            if (!isAtLine && !BracketSet.Label.Opens(text[at]))
            {
                continue;
            }

            // Within a line a label follows a sentence: 増やしてほしい。（回答）増やします。
            if ((isAtLine || FollowsSentence(text.AsSpan(0, at).TrimEnd()))
                && LabelAt(text, at, ColumnRole.Response) is { } end)
            {
                if (answer is not null)
                {
                    return null;
                }

                answer = (at, end);
            }
        }

        return answer is { } found && WhiteEnds.Trimmed(text, opinion, found.Start) is { Length: > 0 } asked
            && WhiteEnds.Trimmed(text, found.End, text.Length) is { Length: > 0 } said ? (asked, said) : null;
    }

    // Or nothing: blanks at the head of a cell.
    private static bool FollowsSentence(ReadOnlySpan<char> before)
        => before.IsEmpty || Sentence.Contains(before[^1], StringComparison.Ordinal);

    // Where a label ends that begins at a place: （回答）, 回答：, →.
    private int? LabelAt(string text, int start, ColumnRole role)
    {
        if (start == text.Length)
        {
            return null;
        }

        if (role == ColumnRole.Response && Arrows.Contains(text[start], StringComparison.Ordinal))
        {
            return start + 1;
        }

        var isBracket = BracketSet.Label.Opens(text[start]);
        var window = text.AsSpan(start, Math.Min(LongestLabel, text.Length - start));
        var length = isBracket ? BracketSet.Label.CloseOf(window) : window.IndexOfAny('：', ':', '\n');
        if (length <= 0
            || LabelWord.Read(text, isBracket ? start + 1 : start, start + length, headings, isSetApart: true)
                is not { IsKnown: true } word
            || word.Reading.Role != role || word.Reading.Strength <= HeadingStrength.Ambiguous)
        {
            return null;
        }

        var end = start + length + 1;
        return end < text.Length && text[end] is '：' or ':' ? end + 1 : end;
    }
}
