using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Lines that are one pair of brackets and what stands in it: headings (【運動について】), or the end of an answer (【９ページに追記】).</summary>
internal static class BracketLines
{
    private const int Longest = 40;
    private static readonly string[] Offices = ["課", "局", "室", "係", "署", "所"];

    // An office, or a place that opinions are about: 【保健所】, 【図書室】.
    private static readonly string[] Places = ["局", "室", "署", "所"];
    // 原案のとおりでよいか, 反映すべきこと, 修正の要望: somebody asks.
    private static readonly string[] Asking = ["べき", "要望", "提案", "希望"];
    private static readonly string[] Changes = ["追記", "修正", "変更", "加筆", "削除", "追加", "反映", "記載", "明記"];

    /// <summary>What stands in the brackets of a line; empty where it is no such line.</summary>
    public static ReadOnlySpan<char> Inside(string line)
    {
        if (line.Length is < 3 or > Longest || BracketSet.Frame.CloserOf(line[0]) != line[^1])
        {
            return default;
        }

        var inside = line.AsSpan(1, line.Length - 2);
        return inside.ContainsAny(line[0], line[^1]) ? default : inside;
    }

    /// <summary>Whether a line in brackets says what became of an opinion or who answers: 【原案のとおり】, （第３章に追記）, 【担当：健康推進課】.</summary>
    public static bool SaysWhatBecame(string line)
    {
        var inside = Inside(line);
        var words = inside.ToString();
        return words.Length > 0 && !words.Contains("意見", StringComparison.Ordinal) && !RunOnHeading.Is(words)
            && !words.EndsWith('か') && !AnyWord.In(words, Asking)
            && (words.StartsWith("担当", StringComparison.Ordinal) || words.EndsWith("参照", StringComparison.Ordinal)
                || Array.Exists(Offices, o => words.EndsWith(o, StringComparison.Ordinal))
                || DispositionWords.KindsOfCode(words).Count > 0 || Array.Exists(Changes, c => IsDone(words, c)));
    }

    /// <summary>
    /// Whether a line in brackets may head records as the heading over the first does: what became of an opinion only where that says
    /// such a thing too, and 【保健所】 where it stands in the same brackets, 【公園】.
    /// </summary>
    public static bool MayHead(string line, string overFirst)
        => !SaysWhatBecame(line) || SaysWhatBecame(overFirst) || (IsPlace(line) && !Inside(overFirst).IsEmpty && overFirst[0] == line[0]);

    private static bool IsPlace(string line)
    {
        var words = Inside(line).ToString();
        return Array.Exists(Places, p => words.EndsWith(p, StringComparison.Ordinal)) && !words.StartsWith("担当", StringComparison.Ordinal);
    }

    // ９ページに追記, 表現を修正しました; 計画の変更 is a subject.
    private static bool IsDone(string words, string change)
        => words.IndexOf(change, StringComparison.Ordinal) is > 0 and var at && words[at - 1] is 'に' or 'を' or 'へ';
}
