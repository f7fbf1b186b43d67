using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>
/// Which of two columns that may both be answers is one, by what stands in them: sentences answer, codes say what became of the opinion.
/// </summary>
internal static class AnswerColumns
{
    private const int LongestCode = 12;
    private const int MostSampled = 20;

    private static readonly string[] Reasons = ["理由", "その理由", "対応理由", "対応の理由", "理由等", "理由・考え方", "採否の理由", "対応内容", "対応の内容"];

    /// <summary>Whether a folded heading says why what became of an opinion did: 理由.</summary>
    public static bool IsReason(string folded) => Array.IndexOf(Reasons, folded) >= 0;

    /// <summary>Whether a text is short enough for a code and no sentence: ○, Ａ, 反映する.</summary>
    public static bool MayBeCode(ReadOnlySpan<char> text) => text.Length <= LongestCode && !text.Contains('。');

    public static void Settle(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        SettleViews(readings, folded, next);
        SettleReasons(readings, folded, next);
        SettleToPlan(readings, folded, next);
        SettleOfficesView(readings, folded, next);
    }

    /// <summary>Whether at least half of the texts under a heading are sentences.</summary>
    public static bool HoldSentences(IEnumerable<SourceCell[]> rows, int column)
    {
        var filled = 0;
        var sentences = 0;
        foreach (var row in rows.Take(MostSampled))
        {
            var text = column < row.Length && row.Length > 1 ? row[column].Text : "";
            filled += text.AsSpan().IsWhiteSpace() ? 0 : 1;
            sentences += text.Contains('。') ? 1 : 0;
        }

        return filled > 0 && sentences * 2 >= filled;
    }

    // 対応方針 over 反映, 参考 beside 市の考え方 over sentences: the one says what became of the opinion, the other answers.
    private static void SettleViews(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        if (readings.Count(MayAnswer) < 2)
        {
            return;
        }

        var isAnswer = Array.ConvertAll(readings, static _ => false);
        for (var i = 0; i < readings.Length; i++)
        {
            isAnswer[i] = MayAnswer(readings[i]) && HoldSentences(next, i);
        }

        for (var i = 0; i < readings.Length && Array.IndexOf(isAnswer, true) >= 0; i++)
        {
            // 見解 over ご意見のとおりです is an answer without a full stop.
            if (MayAnswer(readings[i]) && !isAnswer[i] && !NamesAnswer(folded[i]) && HoldCodes(next, i))
            {
                readings[i] = readings[i] with { Role = ColumnRole.Disposition };
            }
        }

        static bool MayAnswer(HeadingReading reading)
            => reading is { Role: ColumnRole.Response, Strength: HeadingStrength.Pattern or HeadingStrength.Word };
    }

    /// <summary>How plainly a folded heading says that its column answers: 考え方 more so than 回答 or 見解, and these more than what only says
    /// what is done, 対応の方向性.</summary>
    public static int Plainness(string folded)
        => folded.Contains("考え", StringComparison.Ordinal) ? 2 : NamesAnswer(folded) ? 1 : 0;

    /// <summary>Whether a folded heading ends in what is answered. 町の回答 over 対応方針 are one heading, and no answer.</summary>
    public static bool NamesAnswer(string heading)
        => heading.EndsWith("考え方", StringComparison.Ordinal) || heading.EndsWith("見解", StringComparison.Ordinal)
            || heading.EndsWith("回答", StringComparison.Ordinal);

    // 計画案への対応 over sentences, and no column that answers besides: it answers.
    private static void SettleToPlan(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        var at = Array.FindIndex(folded, HeadingPatterns.IsToPlan);
        if (at >= 0 && readings[at] is { Role: ColumnRole.Disposition, Strength: HeadingStrength.Pattern or HeadingStrength.Word }
            && !Array.Exists(readings, static r => r.Role == ColumnRole.Response) && HoldSentences(next, at))
        {
            readings[at] = readings[at] with { Role = ColumnRole.Response };
        }
    }

    // 意見の概要 and 市の意見 over sentences: the office answers, where no other column does.
    private static void SettleOfficesView(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        var at = Array.FindIndex(folded, 1, Offices.HaveView);
        if (at > 0 && readings[at] is { Role: ColumnRole.Opinion, Strength: not HeadingStrength.Given }
            && readings.Take(at).Count(static r => r.Role == ColumnRole.Opinion) == 1
            && !Array.Exists(readings, static r => r.Role == ColumnRole.Response) && HoldSentences(next, at))
        {
            readings[at] = new HeadingReading(ColumnRole.Response, HeadingStrength.Pattern);
        }
    }

    // 対応 over ○ and ×, and beside it 理由 over sentences: the reason is the answer, where nothing else is.
    private static void SettleReasons(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        var at = Array.FindIndex(folded, 1, IsReason);
        if (at > 0 && !readings[at].IsKnown
            && readings[at - 1] is { Strength: not HeadingStrength.Given, Role: ColumnRole.Response or ColumnRole.Disposition }
            && readings.Count(static r => r.Role == ColumnRole.Response) == (readings[at - 1].Role == ColumnRole.Response ? 1 : 0)
            && HoldCodes(next, at - 1) && HoldSentences(next, at))
        {
            readings[at] = new HeadingReading(ColumnRole.Response, HeadingStrength.Pattern);
            readings[at - 1] = readings[at - 1] with { Role = ColumnRole.Disposition };
        }
    }

    private static bool HoldCodes(IEnumerable<SourceCell[]> rows, int column)
    {
        var texts = rows.Take(MostSampled).Select(r => column < r.Length && r.Length > 1 ? r[column].Text.Trim() : "")
            .Where(t => t.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(t => MayBeCode(t));
    }
}
