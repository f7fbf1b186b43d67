using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Makes statements of the numbers of one line.</summary>
internal static class StatementReader
{
    private const int LongestOfWhole = 60;
    private const int LongestDay = 12;
    private const string WholePlan = "全体";

    private static readonly string[] Ordinals = ["意見", "ご意見", "御意見", "意見等", "提案", "ご提案", "要望", "質問", "回答", "意見no", "提案no", "意見番号"];

    private static readonly string[] OrdinalEnds = ["意見の概要", "意見の要旨", "意見の内容", "意見等の概要", "考え方"];

    // 5名の方からいただきましたが、うち2名の分は…: the number belongs to a sentence, and what stands before it is no label.
    private static readonly string[] Clauses = ["たが、", "すが、", "んが、", "たので、", "すので、", "たところ、"];

    /// <summary>Words that say a number is of another time: 前回の提出者数 12人.</summary>
    public static readonly string[] Before = ["前回", "前々回", "前年", "昨年", "過去", "例年"];

    // １人で複数の意見を提出された方がいます: what each of them may do, and no count.
    private static readonly string[] Each = ["で複数", "が複数", "から複数", "につき", "当たり", "あたり"];

    private static readonly string[] Sums = ["計", "延べ", "のべ", "総数"];

    private static readonly string[] PartHeads = ["うち、", "うち", "(うち)", "内、", "そのうち、", "そのうち", "このうち"];

    public static List<CountStatement> Read(string line, int start)
    {
        if (UnitsInOrder.Read(line, start) is { } inOrder)
        {
            return inOrder;
        }

        var statements = new List<CountStatement>();
        CountStatement? last = null;
        var ofBefore = -1;
        foreach (var found in CountScanner.Read(line, start))
        {
            var group = BehindClause(line, found);
            var label = line.Substring(group.Label.Start, group.Label.Length);
            // 昨年募集したところ、郵送９通、メール４通の計１３通。: all of the sentence is of that time.
            if ((AnyWord.In(label, Clauses) && AnyWord.In(label, Before))
                || (ofBefore >= 0 && !line.AsSpan(ofBefore, group.Number.Start - ofBefore).Contains('。')))
            {
                ofBefore = group.Number.End;
                continue;
            }

            // 提出者4、意見9: behind people counted without a unit 意見 is no number of an opinion.
            var isOrdinal = IsOrdinal(line, group, label) && statements is not [.., { Bare: not null, Role: CountRole.Submitters }];
            if (isOrdinal || AnyWord.In(label, Clauses) || AnyWord.In(label, Before) || IsOfEach(line, group))
            {
                continue;
            }

            if (statements.Count == 0 && label.Length == 0 && group.Depth > 0 && LabelBeforeBracket(line, start, group) is { } outside)
            {
                label = line.Substring(outside.Start, outside.Length);
                last = Statement(label, group with { Label = outside });
                Add(last, group);
                statements.Add(last);
                continue;
            }

            if (label.Length == 0 && group.Depth > 0 && MemberBeforeBracket(line, statements.Count > 0 ? statements[^1].End : start, group)
                is { } member)
            {
                // 電子申請(5) 郵送(1) 計(6): a bracket around the number of each member.
                last = Statement(line.Substring(member.Start, member.Length), group with { Label = member, Depth = 0 });
                Add(last, group);
                statements.Add(last);
                continue;
            }

            var top = statements.Count > 0 ? statements[^1] : null;
            var target = last is not null && last.Depth <= group.Depth ? last : top;
            if (target is not null && (label.Length == 0 || CountWords.IsJoint(label)) && IsFree(target, group)
                && !IsBehindMembers(statements, target, label, group))
            {
                Add(target, group);
                continue;
            }

            if (target is not null && group.Depth > target.Depth && (label.Length == 0 || CountWords.IsJoint(label))
                && group.Unit != CountUnit.None && target.Counts.Of(group.Unit) == group.Value)
            {
                (target.IsDoubled, target.End) = (true, group.Number.End);
                continue;
            }

            if (target is { Members.Count: 0 } && label.Length == 0 && IsSecondOfUnit(target, group))
            {
                // 漁業2件（7件）: people and opinions with one unit for both, so the number of the label has none of its own.
                target.Bare = target.Counts.Opinions;
                (target.Counts, target.End) = (target.Counts.With(group.Unit, group.Value), group.Number.End);
                continue;
            }

            last = Statement(label, group);
            if (IsDay(last.Label))
            {
                // 件数: 17日(木) 5人: the end of a period that is printed elsewhere, and what stands behind it belongs to no label.
                statements.ForEach(Settle);
                return statements;
            }

            Add(last, group);
            if (top is not null && (group.Depth > top.Depth || last.IsPart))
            {
                // 5人（個人4、団体1）　12件: the members are counted as what stands before them, not as what comes behind.
                last.Settle(CountWords.UnitOf(last.Label) is var own and not CountUnit.None ? own : top.Counts.OnlyUnit);
                top.Members.Add(last);
            }
            else
            {
                statements.Add(last);
            }
        }

        statements.ForEach(Settle);
        if (statements is [var first, _, ..] && first.Label.EndsWith(WholePlan, StringComparison.Ordinal)
            && IsPartOfPlan(first, statements))
        {
            (first.Role, first.Label) = (CountRole.Part, WholePlan);
        }

        return statements;
    }

    /// <summary>Whether a line does nothing but count the whole of what was submitted: 提出意見数 2件（提出者1名）, 提出：1名（3件）.</summary>
    public static bool IsOfWhole(string line)
        => line.Length <= LongestOfWhole && Read(line, CountScanner.BodyStart(line)) is { Count: > 0 } statements
            && statements.TrueForAll(s => CountWords.IsHeadline(s.Role) && s is { Bare: null, Counts.IsEmpty: false }
            && !CharacterClasses.IsDigit(line[s.End - 1]))
            && statements[^1].End >= line.AsSpan().TrimEnd("）)】］] 　。").Length;

    // …を募集したところ、郵送２通、メール５通の計７通: a way that opinions came is the label, however the sentence begins.
    private static CountGroup BehindClause(string line, CountGroup group)
    {
        var words = line.AsSpan(group.Label.Start, group.Label.Length);
        foreach (var clause in Clauses)
        {
            // 昨年意見を募集したところ、郵送９通: not of this time.
            if (words.LastIndexOf(clause, StringComparison.Ordinal) is >= 0 and var at && at + clause.Length is var from
                && !AnyWord.In(words[..at].ToString(), Before)
                && CountWords.RoleOf(words[from..].Trim().ToString()) == CountRole.Channel)
            {
                return group with { Label = TextSpan.FromBounds(group.Label.Start + from, group.Label.End) };
            }
        }

        return group;
    }

    // 郵送2名、持参3名、電子申請14名　意見総数:183件, 個人18名、団体2団体から、合計63件: where none of the others has a number of that unit, it is no number of the last.
    private static bool IsBehindMembers(List<CountStatement> statements, CountStatement target, string label, CountGroup group)
        => statements is [.., var other, var last] && ReferenceEquals(last, target) && CountWords.IsMember(target.Role)
            && other.Role == target.Role && other.Counts.Of(group.Unit) is null
            && (AnyWord.In(label, Sums)
                || (CountWords.IsHeadline(CountWords.RoleOf(label)) && !CountWords.IsMember(CountWords.RoleOf(label))));

    private static bool IsDay(string label)
        => label.Length is > 1 and <= LongestDay && label.IndexOf('日', StringComparison.Ordinal) is > 0 and var at
            && CharacterClasses.IsDigit(label[0]) && CharacterClasses.IsDigit(label[at - 1])
            && (at + 1 == label.Length || BracketSet.Aside.Opens(label[at + 1]));

    private static bool IsOfEach(string line, CountGroup group)
        => group.Value == 1 && Array.Exists(Each, e => line.AsSpan(group.Number.End).StartsWith(e));

    // 意見1, ご意見 2: the number of the opinion, and no count. So is the number of 市民の意見の概要1, where the line is nothing else.
    private static bool IsOrdinal(string line, CountGroup group, string label)
        => group is { Unit: CountUnit.None, Value: not null }
            && ((Array.IndexOf(Ordinals, CountWords.KeyOf(label)) >= 0
                && line.AsSpan(group.Label.End, group.Number.Start - group.Label.End).IsWhiteSpace())
                || (group.Label.End == group.Number.Start && AnyWord.Ends(label, OrdinalEnds)
                    && line.Trim().Length == group.Number.End - group.Label.Start));

    // 計画（案）に対する意見等（21件）: the words before the bracket are the label, where they count the whole.
    private static TextSpan? LabelBeforeBracket(string line, int start, CountGroup group)
    {
        var end = line.AsSpan(0, group.Number.Start).TrimEnd("計延べ全 　").Length;
        if (end <= start || !BracketSet.Aside.Opens(line[end - 1]))
        {
            return null;
        }

        var words = line.AsSpan(start, end - 1 - start).Trim();
        var from = line.IndexOf(words.ToString(), start, StringComparison.Ordinal);
        return words.Length > 0 && CountWords.IsHeadline(CountWords.RoleOf(words.ToString())) ? new TextSpan(from, words.Length) : null;
    }

    // 全体23件、第1章12件、第2章29件: the plan as a whole beside its chapters, where the number is not their sum.
    private static bool IsPartOfPlan(CountStatement first, List<CountStatement> statements)
        => first.Counts.OnlyUnit is not CountUnit.None and var unit
            && statements.TrueForAll(s => s == first || (s.Role == CountRole.Part && s.Counts.Of(unit) is not null))
            && statements.Sum(s => (long)s.Counts.Of(unit)!.Value) != 2L * first.Counts.Of(unit);

    private static TextSpan? MemberBeforeBracket(string line, int from, CountGroup group)
    {
        var end = line.AsSpan(0, group.Number.Start).TrimEnd().Length;
        if (end <= from || line[end - 1] is not ('(' or '（'))
        {
            return null;
        }

        var start = from;
        for (end--; start < end && (char.IsWhiteSpace(line[start]) || ")）、，,・/／:：".Contains(line[start]));)
        {
            start++;
        }

        // 意見の提出　電子申請: the words right before the bracket.
        var span = TextSpan.FromBounds(start, start + line.AsSpan(start, end - start).TrimEnd().Length);
        if (line.AsSpan(span.Start, span.Length).LastIndexOfAny(" 　\t:：") is >= 0 and var gap)
        {
            span = TextSpan.FromBounds(span.Start + gap + 1, span.End);
        }

        return CountWords.RoleOf(line.Substring(span.Start, span.Length)) is CountRole.Channel or CountRole.SubmitterKind or CountRole.Total
            ? span : null;
    }

    private static void Settle(CountStatement statement)
    {
        statement.Settle(CountWords.UnitOf(statement.Label) is var said and not CountUnit.None ? said : statement.Counted);
        var unit = statement.Counts.OnlyUnit;
        foreach (var member in statement.Members)
        {
            member.Settle(CountWords.UnitOf(member.Label) is var own and not CountUnit.None ? own : unit);
        }
    }

    // A second number is another unit of the same statement only if that unit is not taken.
    private static bool IsFree(CountStatement target, CountGroup group)
        => AddsBodies(target, group) || group.Unit != CountUnit.None && target.Counts.Of(group.Unit) is null
            && (target.Bare is null || CountWords.UnitOf(target.Label) is var own && own != CountUnit.None && own != group.Unit);

    private static bool IsSecondOfUnit(CountStatement target, CountGroup group)
        => group is { Unit: CountUnit.Opinions, Value: { } value } && group.Depth > target.Depth && target.Label.Length > 0
            && !CountWords.IsHeadline(target.Role) && target.Counts is { Submitters: null, Submissions: null }
            && target.Counts.Opinions is { } first && first != value;

    // 11名と1団体: persons and bodies are both submitters. 12名（1団体）is another thing: one of them.
    private static bool AddsBodies(CountStatement target, CountGroup group)
        => group is { Unit: CountUnit.Submitters, Value: not null } && group.Depth == target.SubmittersDepth
        && target.Counts.Submitters is not null
            && target.CountsBodies == !group.IsBody;

    private static void Add(CountStatement statement, CountGroup group)
    {
        if (AddsBodies(statement, group))
        {
            statement.Counts = statement.Counts with { Submitters = statement.Counts.Submitters + group.Value };
            (statement.CountsBodies, statement.End) = (null, group.Number.End);
            return;
        }

        if (group.Unit == CountUnit.Submitters)
        {
            (statement.CountsBodies, statement.SubmittersDepth) = (group.IsBody, group.Depth);
        }

        if (group.Unit == CountUnit.None)
        {
            statement.Bare = group.Value;
        }
        else
        {
            statement.Counts = statement.Counts.With(group.Unit, group.Value);
        }

        statement.End = group.Number.End;
    }

    private static CountStatement Statement(string label, CountGroup group)
    {
        var span = group.Label;
        var folded = CompareFold.Apply(label);
        string? caption = null;
        if (CaptionEnd(label, folded) is var cut and > 0
            && !((CountWords.RoleOf(label[cut..]) == CountRole.Total || label[cut..].Trim() is "有" or "有り" or "あり")
            && CountWords.IsHeadline(CountWords.RoleOf(label[..cut].TrimEnd('：', ':')))))
        {
            caption = label[..cut].TrimEnd('：', ':', ' ', '　', '\t', '、', 'は');
            span = Trimmed(folded, span, cut);
        }

        var head = Array.Find(PartHeads, h => folded.AsSpan(span.Start - group.Label.Start).StartsWith(h, StringComparison.Ordinal));
        span = head is null ? span : Trimmed(folded, group.Label, span.Start - group.Label.Start + head.Length);
        // メール５通の計７通
        var text = label.Substring(span.Start - group.Label.Start, span.Length) is ['の', '計' or '合', ..] sum ? sum[1..]
            : label.Substring(span.Start - group.Label.Start, span.Length);
        var (own, unit) = WithoutCounted(WithoutMarks(text));
        return new CountStatement
        {
            LabelSpan = span,
            Label = own,
            Counted = unit,
            Caption = caption,
            Role = RoleOf(text),
            IsPart = head is not null,
            Depth = group.Depth,
        };
    }

    // 意見件数　延べ: the number is that of 意見件数.
    private static CountRole RoleOf(string label)
    {
        var role = CountWords.RoleOf(label);
        var space = label.LastIndexOfAny([' ', '　', '\t', ':', '：']);
        return role == CountRole.Unknown && space > 0 && CountWords.RoleOf(label[(space + 1)..]) == CountRole.Total
            && CountWords.RoleOf(label[..space].TrimEnd()) is var whole && CountWords.IsHeadline(whole) ? whole : role;
    }

    // 提出方法：郵送, 提出者　個人, 内訳は、郵送: what stands before the last separator heads the list.
    private static int CaptionEnd(string label, string folded)
    {
        // （内訳）郵送: what a bracket at the head says is not the label's.
        if (BracketSet.Label.CloseOf(folded) is > 1 and var close && close + 1 < label.Length
            && (folded.AsSpan(1, close - 1) is "内訳" || CountWords.IsMember(CountWords.RoleOf(label[(close + 1)..].Trim()))))
        {
            return close + 1;
        }

        // 応募方法／はがき: a slash parts them like a colon.
        var slash = folded.IndexOf('/');
        if (slash > 1 && slash + 1 < label.Length && folded.AsSpan(0, slash).TrimEnd() is [.., '方', '法'] or [.., '内', '訳'])
        {
            return slash + 1;
        }

        var colon = folded.LastIndexOf(':');
        if (colon > 0 && colon + 1 < label.Length)
        {
            return colon + 1;
        }

        var space = folded.LastIndexOfAny([' ', '\t', '\n']);
        // 期間中に、個人: who and how may stand behind any clause.
        var comma = folded.LastIndexOf('、');
        comma = comma > 0 && (folded[comma - 1] == 'は'
            || CountWords.RoleOf(label[(comma + 1)..]) is CountRole.SubmitterKind or CountRole.Channel) ? comma : -1;
        var at = Math.Max(space, comma) + 1;
        if (space > 1 && at == space + 1 && at < label.Length && Dimensions.OfHeading(label[..space]) is not null
            && label.AsSpan(at).ContainsAnyExcept(CharacterClasses.Digits) && !CountWords.IsHeadline(CountWords.RoleOf(label[at..])))
        {
            // 職業　会社員
            return at;
        }

        return at > 1 && at < label.Length && CountWords.IsMember(CountWords.RoleOf(label[at..])) && (comma > 0
            || !CountWords.IsMember(CountWords.RoleOf(label[..(at - 1)])))
            && !IsOutline(folded) && !AnyWord.Starts(folded, PartHeads) ? at : 0;
    }

    // 第2章 子どもについて is one label, and so is A 反映したもの.
    private static bool IsOutline(string folded) => folded[0] == '第' || (folded.Length > 1 && folded[1] == ' ');

    private static TextSpan Trimmed(string folded, TextSpan label, int from)
    {
        while (from < folded.Length && (char.IsWhiteSpace(folded[from]) || folded[from] is '、' or ':'))
        {
            from++;
        }

        return TextSpan.FromBounds(label.Start + from, label.Start + folded.Length);
    }

    // 第1章　意見数: what is counted, beside the part that it is counted of.
    private static (string Label, CountUnit Unit) WithoutCounted(string label)
        => label.LastIndexOfAny([' ', '　', '\t']) is > 0 and var space && CountWords.IsHeadline(CountWords.RoleOf(label[(space + 1)..]))
            && label[..space].TrimEnd() is var part && CountWords.IsMember(CountWords.RoleOf(part))
            ? (part, CountWords.UnitOf(label[(space + 1)..])) : (label, CountUnit.None);

    // 【提出者数】, 提出者数は
    private static string WithoutMarks(string label)
    {
        var text = label.Trim();
        if (BracketSet.Heading.Enclose(text) || BracketSet.Quotation.Enclose(text))
        {
            text = text[1..^1];
        }

        return text.Length > 2 && text[^1] is 'は' or 'が' ? text[..^1] : text;
    }
}
