using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Reads the plans out of a title: what stands before the first に対する, への, パブリック … that follows a plan.</summary>
internal static class TitlePlanReader
{
    // A title has one or two of each; a line made of them would cost their product.
    private const int MostTried = 8;
    private const int LongestOffice = 14;
    private const int LongestYear = 9;
    private const int LongestEdition = 5;
    private const int LongestDeed = 14;
    private const string FiscalYear = "年度";
    private const string Regarding = "について";

    /// <summary>The plans; empty where the line names none or says nothing of a public comment.</summary>
    public static ValueList<TitledPlan> Read(TitleText title)
    {
        var phrases = Phrases(title);
        if (phrases.Count == 0)
        {
            return [];
        }

        var parts = QuotedPlanReader.Read(title, phrases) ?? ReadUnquoted(title, phrases) ?? ReadAfterPhrase(title, phrases[0]);
        return parts is null ? [] : ToPlans(title, parts);
    }

    /// <summary>What the one quote of a title holds, though no plan word says that it is a plan.</summary>
    public static ValueList<TitledPlan> ReadQuote(TitleText title)
    {
        for (var i = 0; i < title.Length; i++)
        {
            if (title.IsQuote(i) && title.PartnerOf(i) > i + 1)
            {
                var part = PlanNameScanner.Scan(title, i + 1, title.PartnerOf(i));
                return part.End - part.Start > 1 ? ToPlans(title, [part]) : [];
            }
        }

        return [];
    }

    /// <summary>Where the public-comment phrases begin; in a quote only if it names no plan (「市民意見募集」の結果).</summary>
    public static List<int> Phrases(TitleText title)
    {
        var found = new List<int>();
        var namesPlan = false;
        for (var i = 0; i < title.Length && found.Count < MostTried; i++)
        {
            if (title.IsQuote(i) && title.PartnerOf(i) is var close && close > i && !title.IsInQuote(i))
            {
                var content = title.Text[i..close];
                namesPlan = TitleWords.Contains(content, TitleWords.Plans) || content.Contains('案');
            }

            var length = namesPlan && title.IsInQuote(i) ? 0 : TitleWords.StartsAt(title.Text, i, title.Length, TitleWords.Phrases);
            if (length > 0)
            {
                found.Add(i);
                i += length - 1;
            }
        }

        return found;
    }

    /// <summary>Where the connectives begin outside all brackets, in a range.</summary>
    public static List<(int Start, int End)> Connectives(TitleText title, int start, int end)
    {
        var found = new List<(int, int)>();
        for (var i = start; i < end && found.Count < MostTried; i++)
        {
            var length = title.IsInBracket(i) ? 0 : TitleWords.StartsAt(title.Text, i, title.Length, TitleWords.Connectives);
            if (length > 0)
            {
                found.Add((i, i + length));
                i += length - 1;
            }
        }

        return found;
    }

    private static List<PlanNamePart>? ReadUnquoted(TitleText title, List<int> phrases)
    {
        var start = HeadOf(title);
        foreach (var phrase in phrases)
        {
            var cuts = Connectives(title, start, phrase);
            var trimmed = BeforePhrase(title, start, phrase);
            if (cuts.Count == 0 || cuts[^1].Start < trimmed)
            {
                cuts.Add((trimmed, phrase));
            }

            for (var i = 0; i < cuts.Count; i++)
            {
                if (Accept(title, start, cuts, i) is { } parts)
                {
                    return parts;
                }
            }
        }

        return null;
    }

    private static List<PlanNamePart>? Accept(TitleText title, int start, List<(int Start, int End)> cuts, int index)
    {
        var (cut, cutEnd) = cuts[index];
        var part = PlanNameScanner.Scan(title, start, cut);
        if (!PlanNameScanner.IsPlan(title, part))
        {
            return null;
        }

        // 開発に関する計画, 計画に関する条例（案）: the name goes on where the next cut has a plan right before it and no stage came yet.
        if (!part.HasStage && index + 1 < cuts.Count && TitleWords.StartsAt(title.Text, cut, cutEnd, TitleWords.MayGoOn) > 0)
        {
            var next = PlanNameScanner.Scan(title, cutEnd, cuts[index + 1].Start);
            if (next.EndsInPlanWord && (next.HasStage || !TitleWords.Contains(title.Text[next.Start..next.End], TitleWords.Joiners)))
            {
                return null;
            }
        }

        return SplitAfterStages(title, start, cut) ?? [part];
    }

    // A計画（素案）及びB計画（素案）: two plans. Without a stage before the joiner it is one name (高齢者福祉計画・介護保険事業計画).
    private static List<PlanNamePart>? SplitAfterStages(TitleText title, int start, int end)
    {
        var parts = new List<PlanNamePart>();
        for (var i = start + 1; i < end; i++)
        {
            var length = title.IsInBracket(i) ? 0 : TitleWords.StartsAt(title.Text, i, end, TitleWords.Joiners);
            if (length > 0 && title.IsCloser(i - 1))
            {
                var left = PlanNameScanner.Scan(title, start, i);
                if (left.HasStage && PlanNameScanner.IsPlan(title, left))
                {
                    parts.Add(left);
                    start = i + length;
                }
            }
        }

        var last = PlanNameScanner.Scan(title, start, end);
        if (parts.Count == 0 || !PlanNameScanner.IsPlan(title, last))
        {
            return null;
        }

        parts.Add(last);
        return parts;
    }

    // 意見募集結果：○○計画（案）, パブリックコメント実施結果（○○計画）: the plan behind the phrase.
    private static List<PlanNamePart>? ReadAfterPhrase(TitleText title, int phrase)
    {
        var tried = 0;
        for (var i = phrase + 1; i < title.Length && tried < MostTried; i++)
        {
            var opens = title.PartnerOf(i) > i && !title.IsInBracket(i);
            var begins = title.Text[i - 1] is ':' or '】' or ']' or '~' or '-' or '―' or '—' or '‐' or '／' or '/' || title.FollowsSpace(i);
            if (!opens && !begins)
            {
                continue;
            }

            tried++;
            var cuts = Connectives(title, i, title.Length);
            var whole = cuts.Count > 0 ? cuts[0].Start : title.Length;
            var part = opens && title.Text.AsSpan(i, title.PartnerOf(i) - i).EndsWith(Regarding, StringComparison.Ordinal)
                // 市の考え方（○○計画（案）について）: the bracket holds a whole phrase.
                ? PlanNameScanner.Scan(title, i + 1, title.PartnerOf(i) - Regarding.Length)
                : PlanNameScanner.Scan(title, i, opens ? title.PartnerOf(i) + 1 : whole);
            // （仮称）○○条例: the bracket only heads the name.
            part = opens && begins && part.PlanWordEnd < 0 ? PlanNameScanner.Scan(title, i, whole) : part;
            if (part.PlanWordEnd >= 0 && PlanNameScanner.IsPlan(title, part)
                && !TitleWords.Contains(title.Text[part.Start..part.End], TitleWords.Phrases))
            {
                return [part];
            }
        }

        return null;
    }

    /// <summary>Where the plan can begin: behind a number or bullet, a date of a day, a label with a colon (件名：).</summary>
    private static int HeadOf(TitleText title)
    {
        var start = TitleLineFilter.EndOfEnumerator(title);
        var text = title.Text;
        var day = text.IndexOf('日', StringComparison.Ordinal);
        if (day > 0 && day < 24 && text.AsSpan(0, day).ContainsAny('年', '/') && title.FollowsSpace(day + 1)
            && text.AsSpan(0, day).Contains('月') && char.IsAsciiDigit(text[day - 1]))
        {
            start = day + 1;
        }

        start = BehindEnglish(title, BehindYear(title, BehindOffice(title, start)));
        var colon = text.IndexOf(':', start);
        return colon > 0 && colon - start <= 12 && !TitleWords.Contains(text[start..colon], TitleWords.Plans) ? colon + 1 : start;
    }

    // Results of Public Comment on the Draft Plan / ○○計画（案）, Public Comment: ○○計画: the title in English before the title. Smart City ○○計画
    // and Results 2030 ○○計画 are names: one such word may stand in any.
    private static int BehindEnglish(TitleText title, int start)
    {
        var rest = title.Text.AsSpan(start);
        var end = rest.IndexOfAnyExceptInRange(' ', '~');
        return end > 1 && char.IsAsciiLetter(rest[0]) && (title.FollowsSpace(start + end) || rest[end - 1] is ':' or '/' or '-' or ')')
            && TitleWords.English.Count(w => title.Text.AsSpan(start, end).Contains(w, StringComparison.OrdinalIgnoreCase)) is var words
            && (words > 1 || (words == 1 && rest[end - 1] is ':' or '/'))
            ? start + end : start;
    }

    // 令和5年3月　福祉総務課　第4次○○計画: a month and an office that white space parts from the name.
    private static int BehindOffice(TitleText title, int start)
    {
        for (var i = start + 1; i < title.Length && i - start <= LongestOffice; i++)
        {
            if (title.FollowsSpace(i) && title.Text.AsSpan(start, i - start) is var word
                && (word[^1] is '課' or '部' or '局' or '室' or '係'
                || (word[^1] == '月' && word.Contains('年') && word.ContainsAnyInRange('0', '9'))))
            {
                start = i;
            }
        }

        return start;
    }

    // 令和5年度に実施した○○計画, 令和5年度　○○計画: when opinions were taken, unless the plan is one of that year (令和5年度　事業計画).
    private static int BehindYear(TitleText title, int start)
    {
        var text = title.Text;
        var end = text.IndexOf(FiscalYear, start, StringComparison.Ordinal) + FiscalYear.Length;
        if (end < FiscalYear.Length || end - start > LongestYear || !IsYear(text.AsSpan(start, end - FiscalYear.Length - start)))
        {
            return start;
        }

        if (end < text.Length && text[end] == 'に')
        {
            var deed = Enumerable.Range(end, Math.Min(LongestDeed, text.Length - end))
                .FirstOrDefault(i => TitleWords.StartsAt(text, i, text.Length, TitleWords.Deeds) > 0
                    && !text.AsSpan(end, i - end).Contains('計'));
            return deed > 0 ? deed + TitleWords.StartsAt(text, deed, text.Length, TitleWords.Deeds) : start;
        }

        // 令和7年度　運営の基本方針, 予算, 施策 are of that year: only what lasts longer is cut off its year.
        return title.FollowsSpace(end) && TitleWords.Contains(text[end..], TitleWords.Lasting)
            && (IsEdition(text.AsSpan(end)) || !TitleWords.Contains(text[end..], TitleWords.Yearly))
            ? end : start;

        static bool IsEdition(ReadOnlySpan<char> rest)
            => rest.StartsWith('第') && rest[..Math.Min(rest.Length, LongestEdition)].IndexOfAny('次', '期') > 1;
    }

    private static bool IsYear(ReadOnlySpan<char> text)
        => text.Length > 1 && (char.IsAsciiDigit(text[^1]) || text[^1] is '元') && (char.IsAsciiDigit(text[0]) || text.StartsWith("令和")
            || text.StartsWith("平成") || text[0] is 'R' or 'H');

    private static int BeforePhrase(TitleText title, int start, int phrase)
    {
        var end = phrase;
        while (end > start && TitleWords.EndsAt(title.Text, start, end, TitleWords.BeforePhrase) is var length and > 0)
        {
            end -= length;
        }

        return end;
    }

    private static ValueList<TitledPlan> ToPlans(TitleText title, List<PlanNamePart> parts)
    {
        var plans = new List<TitledPlan>();
        foreach (var part in parts)
        {
            plans.Add(new TitledPlan(
                new PlanTitle
                {
                    Text = NameText(title, part),
                    IsProvisional = part.IsProvisional,
                    Stage = part.HasStage ? StageText(title, part) : null,
                    Volumes = part.Volumes,
                },
                title.PrintedSpan(part.Start, part.End),
                part.HasStage ? title.PrintedSpan(part.Stage.Start, part.Stage.End) : null));
        }

        return plans.ToValueList();
    }

    // Letter-spaced and wrapped stages (素 案) lose their white space: it is never meant inside one.
    private static string StageText(TitleText title, PlanNamePart part)
    {
        var printed = title.PrintedText(part.Stage.Start, part.Stage.End);
        return string.Concat(printed.Where(static c => !char.IsWhiteSpace(c)));
    }

    private static string NameText(TitleText title, PlanNamePart part)
    {
        var text = string.Empty;
        var start = part.Start;
        foreach (var (removedStart, removedEnd) in part.Removed)
        {
            text += title.PrintedText(start, removedStart);
            start = removedEnd;
        }

        text += title.PrintedText(start, part.End);

        // 「 青 葉 市 み ど り の 計 画 ( 案 )」: white space between all letters is none of the name.
        return LetterSpacing.IsSpaced(text) ? MappedText.Of(text).Apply(LetterSpacing.Decide(text)).Text : text;
    }
}
