using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Reads plans that a title sets in quotes: 「A計画（案）」及び「B計画」（案）に対する ….</summary>
internal static class QuotedPlanReader
{
    private static readonly string[] Ordinals = ["次", "期", "年度", "回", "版"];

    /// <summary>The plans, or null where the quotes hold none or are only a part of a name.</summary>
    public static List<PlanNamePart>? Read(TitleText title, List<int> phrases)
    {
        var parts = new List<PlanNamePart>();
        PlanNamePart? outside = null;
        var behind = 0;
        for (var open = 0; open < title.Length; open++)
        {
            var close = title.PartnerOf(open);
            if (close < open || !title.IsQuote(open) || title.IsInQuote(open))
            {
                continue;
            }

            var part = PlanNameScanner.Scan(title, open + 1, close);
            if (!PlanNameScanner.IsPlan(title, part))
            {
                continue;
            }

            if (parts.Count > 0 && EndsSubject(title, behind, open, phrases))
            {
                break;
            }

            var rest = PlanNameScanner.Scan(title, close + 1, EndOfRest(title, close + 1, phrases));
            if (parts.Count == 0 && (IsPartOfName(title, open, part) || rest.EndsInPlanWord))
            {
                return null;
            }

            outside = rest;
            behind = close + 1;
            parts.Add(WithMarks(part, rest, FollowsProvisionalMark(title, open), StageBefore(title, open)));
        }

        return parts.Count == 0 ? null : ShareStage(parts, outside!);
    }

    // Behind the first connective or phrase a quote is no longer what the comments were about.
    private static bool EndsSubject(TitleText title, int start, int open, List<int> phrases) =>
        TitlePlanReader.Connectives(title, start, open).Count > 0 || phrases.Exists(p => p >= start && p < open);

    // 霞野市総合計画に関する「…」, 第3次「○○計画」, ○○計画「愛称プラン」（案）: the quote is not the whole name.
    private static bool IsPartOfName(TitleText title, int open, PlanNamePart part)
    {
        if (TitleWords.EndsAt(title.Text, 0, open, Ordinals) > 0)
        {
            return true;
        }

        var before = PlanNameScanner.Scan(title, 0, open);
        if (before.IsSpecific && !part.HasStage && before.End == open
            && (before.EndsInPlanWord || (!before.HasStage && before.PlanWordEnd > 0 && title.PartnerOf(before.PlanWordEnd) == open - 1)))
        {
            // 食育推進計画（第4次）「愛称プラン」: a bracket behind the plan word does not part the name from its quote.
            return true;
        }

        foreach (var (cut, _) in TitlePlanReader.Connectives(title, 0, open))
        {
            var left = PlanNameScanner.Scan(title, 0, cut);
            if (left.PlanWordEnd >= 0 && PlanNameScanner.IsPlan(title, left))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfRest(TitleText title, int start, List<int> phrases)
    {
        var end = title.Length;
        for (var i = start; i < title.Length; i++)
        {
            // 中間のまとめ holds a と that joins nothing.
            var stage = TitleWords.StartsAt(title.Text, i, title.Length, TitleWords.BareStages);
            if (stage > 1)
            {
                i += stage - 1;
                continue;
            }

            if (!title.IsInBracket(i)
                && (phrases.Contains(i) || title.IsQuote(i)
                    || TitleWords.StartsAt(title.Text, i, title.Length, TitleWords.Connectives) > 0
                    || TitleWords.StartsAt(title.Text, i, title.Length, TitleWords.Joiners) > 0))
            {
                end = i;
                break;
            }
        }

        return end;
    }

    private static bool FollowsProvisionalMark(TitleText title, int open)
    {
        if (open > 0 && title.PartnerOf(open - 1) is var opener && opener >= 0 && opener < open - 1)
        {
            return title.Text.AsSpan(opener + 1, open - opener - 2) is "仮称";
        }

        return title.Text.AsSpan(0, open).EndsWith("仮称", StringComparison.Ordinal);
    }

    // 最終案「○○計画」: a stage alone before the quote touches it too.
    private static (int Start, int End) StageBefore(TitleText title, int open)
        => open > 0 && TitleWords.EndsAt(title.Text, 0, open, TitleWords.BareStages) == open ? (0, open) : default;

    private static PlanNamePart WithMarks(PlanNamePart part, PlanNamePart rest, bool isProvisional, (int Start, int End) before)
        => part with
    {
        IsProvisional = part.IsProvisional || rest.IsProvisional || isProvisional,
        Stage = part.HasStage ? part.Stage : rest.HasStage ? rest.Stage : before,
        Volumes = [.. part.Volumes, .. rest.Volumes],
    };

    // 「A計画」及び「B計画」（案）: a stage behind the last quote is the stage of all that have none.
    private static List<PlanNamePart> ShareStage(List<PlanNamePart> parts, PlanNamePart outside)
    {
        if (!outside.HasStage || parts[^1].Stage != outside.Stage)
        {
            return parts;
        }

        return parts.ConvertAll(p => p.HasStage ? p : p with { Stage = outside.Stage });
    }
}
