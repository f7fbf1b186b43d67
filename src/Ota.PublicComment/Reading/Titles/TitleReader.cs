using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Finds the title among the lines of a document: the first with a public-comment phrase and a plan. Numbered and bulleted lines
/// are taken only
/// where no other qualifies; a phrase with one quoted name and no plan word only near the beginning and if it is the only one.</summary>
internal static class TitleReader
{
    private const int MostCandidates = 400;
    private const int MostLines = 3;
    private const int BeginningLines = 10;
    private const int LongestSecondLine = 40;
    private const int LongestStage = 12;
    private const int MostFurniture = 4;
    private const int ShortestPlan = 5;
    private const string Regarding = "について";


    // A line that begins so goes on from the one above.
    private static readonly string[] GoingOn =
        ["に対する", "に対し", "に関する", "に関し", "に係る", "にかかる", "に伴う", "についての", "について", "における", "への", "の結果", "の意見", "のパブリック", "の実施", "に寄せ", "及び",
            "並びに"];

    private const string Asked = "に対する意見募集の結果";
    private static readonly string[] Wrapped = ["結果", "意見募集", "意見公募", "考え方", "概要", "要旨", "公表", "回答", "パブリックコメント", "について", "実施結果"];

    private static readonly string[] Unfinished = ["に対する", "に関する", "に係る", "についての", "における", "への", "の", "と", "、", ",", "・", "及び", "並びに",
        "および", "に伴う", "に基づく", "に向けた", "のための"];

    /// <summary>The title, or null where no line qualifies.</summary>
    /// <param name="candidates">The lines outside tables in reading order, blank ones left out.</param>
    public static TitleReading? Read(IReadOnlyList<TitleCandidate> candidates)
    {
        TitleReading? enumerated = null;
        var enumeratedAt = candidates.Count;
        var count = Math.Min(candidates.Count, MostCandidates);
        for (var i = 0; i < count; i++)
        {
            if (TitleLineFilter.Find(candidates[i].Text) is not { } span
                || ReadAt(candidates, i, WithoutLabel(candidates[i].Text, span)) is not { } reading)
            {
                continue;
            }

            if (!TitleLineFilter.IsEnumerated(reading.Text))
            {
                return reading;
            }

            if (EndsInCount(candidates[i].Text))
            {
                continue;
            }

            enumeratedAt = enumerated is null ? i : enumeratedAt;
            enumerated ??= reading;
        }

        return PhraseOverPlan(candidates, enumeratedAt) ?? enumerated ?? Announced(candidates,
            AnnouncedTitle.Sentence) ?? QuotedName(candidates) ?? Labelled(candidates)
            ?? Announced(candidates, AnnouncedTitle.Result) ?? (candidates.Count > 2 ? PlanOnTop(candidates) : null);
    }

    // 2.配置計画の考え方 | 4件: a point of a list of counts.
    private static bool EndsInCount(string line)
        => CountScanner.Read(line, 0) is [.., { Unit: not CountUnit.None } last]
            && line.AsSpan(last.Number.End).Trim(" |｜)）").IsEmpty;

    // 本文ここから / みどりの計画（素案）: a page of results that names nothing but the plan, on its first line that is no furniture of the site.
    private static TitleReading? PlanOnTop(IReadOnlyList<TitleCandidate> candidates)
    {
        for (var i = 0; i < Math.Min(candidates.Count, MostFurniture); i++)
        {
            if (TitleLineFilter.Find(candidates[i].Text) is { Length: >= ShortestPlan })
            {
                return Announced([candidates[i]], AnnouncedTitle.PlanAlone);
            }
        }

        return null;
    }

    // The first lines may say what the page is about in a sentence, or without the words for a public comment.
    private static TitleReading? Announced(IReadOnlyList<TitleCandidate> candidates, Func<string, (ValueList<TitledPlan> Plans,
        TextSpan Span)?> read)
    {
        for (var i = 0; i < Math.Min(candidates.Count, BeginningLines); i++)
        {
            if (read(candidates[i].Text) is ({ Count: > 0 } plans, var span))
            {
                return ToReading(Slice(candidates[i], span), [new TitlePiece(candidates[i].Source, span)], plans);
            }
        }

        return null;
    }

    /// <summary>The plans that the first sentences of a page without a title name; empty where they name none.</summary>
    public static ValueList<PlanTitle> Named(IReadOnlyList<TitleCandidate> candidates)
        => Announced(candidates, AnnouncedTitle.Opening) is { } named ? named.Plans.Select(p => p.Plan).ToValueList() : [];

    // パブリックコメント実施結果 / 常盤市水道ビジョン（案）: the phrase stands alone over the plan. A menu does so too: only where no line has both.
    private static TitleReading? PhraseOverPlan(IReadOnlyList<TitleCandidate> candidates, int end)
    {
        for (var i = 0; i + 1 < Math.Min(end, Math.Min(candidates.Count, BeginningLines)); i++)
        {
            if (TitleLineFilter.Find(candidates[i].Text) is not { } phrase || TitleLineFilter.Find(candidates[i + 1].Text) is not { } plan)
            {
                continue;
            }

            var (upper, lower) = (Slice(candidates[i], phrase), Slice(candidates[i + 1], plan));
            if (upper.Length > LongestSecondLine || TitleLineFilter.IsEnumerated(lower) || MatterLabel.ValueOf(lower) > 0
                || lower.Contains('\t')
                || !TitleWords.Contains(new TitleText(upper).Text, TitleWords.StrongPhrases) || !IsPhraseAlone(new TitleText(upper))
                || !IsPlanWithStage(new TitleText(lower)) || IsOneOfSeveral(candidates, i + 1))
            {
                continue;
            }

            List<TitlePiece> pieces = [new TitlePiece(candidates[i].Source, phrase), new TitlePiece(candidates[i + 1].Source, plan)];
            if (i + 2 < candidates.Count && TitleLineFilter.Find(candidates[i + 2].Text) is { } third
                && Slice(candidates[i + 2], third) is var stage && BeginsWithStage(new TitleText(stage)) && stage.Length <= LongestStage)
            {
                pieces.Add(new TitlePiece(candidates[i + 2].Source, third));
                lower += stage;
            }

            if (Plans(lower + Asked) is [var only] && only.Name.End <= lower.Length && !(only.Stage?.End > lower.Length))
            {
                return ToReading(upper + lower, pieces, [only with { Name = Behind(only.Name, upper.Length), Stage = only.Stage is { } span
                    ? Behind(span, upper.Length) : null }]);
            }
        }

        return null;
    }

    // ## 環境基本計画（案） … ## 緑の基本計画（案）: the page is about both.
    private static bool IsOneOfSeveral(IReadOnlyList<TitleCandidate> candidates, int at)
    {
        var mark = MarkOf(candidates[at].Text);
        var name = candidates[at].Text.Trim();
        return mark.Length > 0 && candidates.Skip(at + 1).Take(MostCandidates).Any(c => MarkOf(c.Text) == mark && c.Text.Trim() != name
            && TitleLineFilter.Find(c.Text) is { } span && IsPlanWithStage(new TitleText(Slice(c, span))));
    }

    private static string MarkOf(string text)
    {
        var line = text.AsSpan().TrimStart();
        var end = 0;
        while (end < line.Length && end <= 6 && MatterLabel.Marks.Contains(line[end]))
        {
            end++;
        }

        return line[..end].ToString();
    }

    private static TextSpan Behind(TextSpan span, int length) => new(span.Start + length, span.Length);

    private static bool IsPlanWithStage(TitleText text)
        => TitlePlanReader.Phrases(text).Count == 0 && PlanNameScanner.Scan(text, 0, text.Length) is var part && (part.HasStage
            || part.EndsInPlanWord) && PlanNameScanner.IsPlan(text, part);

    // 案件名：常盤市水道ビジョン（案）: a page of labels has no other title.
    private static TitleReading? Labelled(IReadOnlyList<TitleCandidate> candidates)
    {
        for (var i = 0; i < Math.Min(candidates.Count, MostCandidates); i++)
        {
            // １　案件名 over the name: the label stands in a line of its own.
            var candidate = i + 1 < candidates.Count && MatterLabel.IsAlone(candidates[i].Text) ? candidates[i + 1] : candidates[i];
            var (line, start) = (candidate.Text, MatterLabel.ValueOf(candidate.Text));
            if ((start == 0 && ReferenceEquals(line, candidates[i].Text)) || line.Length > TitleLineFilter.LongestLine)
            {
                continue;
            }

            // The label says what a phrase would say: that the plan is what opinions were asked on.
            var text = line[start..].TrimEnd();
            if (Plans(text) is { Count: > 0 } whole)
            {
                return ToReading(text, [new TitlePiece(candidate.Source, new TextSpan(start, text.Length))], whole);
            }

            if (text.Length > 0 && Plans(text + Asked) is [{ Name: var name } only] && name.End <= text.Length
                && !(only.Stage?.End > text.Length))
            {
                return ToReading(text, [new TitlePiece(candidate.Source, new TextSpan(start, text.Length))], [only]);
            }
        }

        return null;
    }

    // 案件名 | 緑の基本計画（案）に関する意見募集: the label is no part of the title.
    private static TextSpan WithoutLabel(string line, TextSpan span)
        => MatterLabel.ValueOf(line) is var at && at > span.Start && at < span.End ? TextSpan.FromBounds(at, span.End) : span;

    private static TitleReading? ReadAt(IReadOnlyList<TitleCandidate> candidates, int index, TextSpan span)
    {
        var pieces = new List<TitlePiece> { new(candidates[index].Source, span) };
        var text = Slice(candidates[index], span);
        var best = Plans(text) is { Count: > 0 } plans ? ToReading(text, pieces, plans) : null;
        for (var i = index + 1; i < candidates.Count && pieces.Count < MostLines; i++)
        {
            if ((TitleLineFilter.Find(candidates[i].Text) ?? LoneClosers(candidates[i].Text)) is not { } next
                || !GoesOn(text, Slice(candidates[i], next), best is not null))
            {
                break;
            }

            pieces.Add(new TitlePiece(candidates[i].Source, next));
            text += Slice(candidates[i], next);
            best = Plans(text) is { Count: > 0 } joined ? ToReading(text, pieces, joined) : best;
        }

        return best;
    }

    // （案 and the bracket on the next line: nothing else stands there.
    private static TextSpan? LoneClosers(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length is > 0 and <= 2
            && !text.ContainsAnyExcept(BracketSet.LabelOrQuotation.Closers)
            ? TextSpan.FromBounds(line.IndexOf(text[0], StringComparison.Ordinal), line.AsSpan().TrimEnd().Length) : null;
    }

    // Whether a line goes on from the text above it: an open bracket that it closes, a connective at the seam, or a plan alone with the
    // phrase below.
    private static bool GoesOn(string above, string below, bool isWhole)
    {
        var upper = new TitleText(above);
        var lower = new TitleText(below);
        // 意見募集期間　令和3年3月1日～, 意見の提出　3人4件: facts below the name of the plan.
        if (TitleLineFilter.IsEnumerated(below) || PeriodReader.ReadAll(below.AsSpan(BehindBrackets(below))).Count > 0
            || StatementReader.IsOfWhole(below)
            || upper.Length + lower.Length > TitleLineFilter.LongestLine)
        {
            return false;
        }

        if (upper.HasOpenBracket)
        {
            return HasLoneCloser(lower) || TitleWords.EndsAt(upper.Text, 0, upper.Length, Unfinished) > 0;
        }

        if (TitleWords.EndsAt(upper.Text, 0, upper.Length, Unfinished) > 0 || TitleWords.StartsAt(lower.Text, 0, lower.Length, GoingOn) > 0
            || IsCutWord(upper.Text, lower.Text))
        {
            return true;
        }

        return !isWhole && (IsPlanAlone(upper) || (above.EndsWith(Regarding, StringComparison.Ordinal)
            && IsPlanWithStage(new TitleText(above[..^Regarding.Length])))) && lower.Length <= LongestSecondLine
            && (BeginsWithStage(lower) || IsPhraseAlone(lower));
    }

    // …の結 / 果について: the line ends inside a word that titles are made of.
    private static bool IsCutWord(string upper, string lower)
        => Array.Exists(Wrapped, w => Enumerable.Range(1, w.Length - 1).Any(i => upper.EndsWith(w[..i], StringComparison.Ordinal)
            && lower.StartsWith(w[i..], StringComparison.Ordinal)));

    private static bool HasLoneCloser(TitleText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text.IsCloser(i) && text.PartnerOf(i) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlanAlone(TitleText text)
    {
        var part = PlanNameScanner.Scan(text, 0, text.Length);
        return part.EndsInPlanWord && PlanNameScanner.IsPlan(text, part) && TitlePlanReader.Phrases(text).Count == 0;
    }

    private static bool BeginsWithStage(TitleText text)
    {
        // （令和8年度～12年度）（素案）: the years of the plan stand before the stage.
        var end = 0;
        while (end < text.Length && text.PartnerOf(end) > end)
        {
            end = text.PartnerOf(end) + 1;
        }

        end = end > 0 ? end : TitleWords.StartsAt(text.Text, 0, text.Length, TitleWords.BareStages);
        return end > 0 && PlanNameScanner.Scan(text, 0, end).HasStage;
    }

    private static int BehindBrackets(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is '（' or '(' && text.AsSpan(at).IndexOfAny('）', ')') is > 0 and var close)
        {
            at += close + 1;
        }

        return at;
    }

    private static bool IsPhraseAlone(TitleText text) =>
        TitleWords.Contains(text.Text, TitleWords.Phrases) && !TitleWords.Contains(text.Text, TitleWords.Plans);

    private static ValueList<TitledPlan> Plans(string text) => TitlePlanReader.Read(new TitleText(text));

    private static TitleReading? QuotedName(IReadOnlyList<TitleCandidate> candidates)
    {
        TitleReading? found = null;
        for (var i = 0; i < Math.Min(candidates.Count, BeginningLines); i++)
        {
            if (TitleLineFilter.Find(candidates[i].Text) is not { } span || Slice(candidates[i], span) is var text
                && !HasOneQuotedName(text))
            {
                continue;
            }

            if (found is not null && !string.Equals(found.Text, text, StringComparison.Ordinal))
            {
                return null;
            }

            if (found is null && TitlePlanReader.ReadQuote(new TitleText(text)) is { Count: > 0 } plans)
            {
                found = ToReading(text, [new TitlePiece(candidates[i].Source, span)], plans);
            }
        }

        return found;
    }

    private static bool HasOneQuotedName(string printed)
    {
        var text = new TitleText(printed);
        var quotes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            quotes += text.PartnerOf(i) > i + 2 && text.IsQuote(i) && !text.IsInQuote(i) ? 1 : 0;
        }

        return quotes == 1 && !TitleLineFilter.IsEnumerated(printed)
            && TitleWords.Contains(text.Text, TitleWords.StrongPhrases)
            && TitlePlanReader.Connectives(text, 0, text.Length).Count > 0;
    }

    private static string Slice(TitleCandidate candidate, TextSpan span) => candidate.Text.Substring(span.Start, span.Length);

    private static TitleReading ToReading(string text, List<TitlePiece> pieces, ValueList<TitledPlan> plans) =>
        new() { Text = text, Pieces = pieces.ToValueList(), Plans = plans };
}
