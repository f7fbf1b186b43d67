using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Makes statements of the numbers of one line.</summary>
internal static class StatementReader
{
    private static readonly string[] PartHeads = ["うち、", "うち", "(うち)", "内、", "そのうち、", "そのうち", "このうち"];

    public static List<CountStatement> Read(string line, int start)
    {
        var statements = new List<CountStatement>();
        CountStatement? last = null;
        foreach (var group in CountScanner.Read(line, start))
        {
            var label = line.Substring(group.Label.Start, group.Label.Length);
            var top = statements.Count > 0 ? statements[^1] : null;
            var target = last is not null && last.Depth <= group.Depth ? last : top;
            if (target is not null && (label.Length == 0 || CountWords.IsJoint(label)) && IsFree(target, group))
            {
                Add(target, group);
                continue;
            }

            if (target is not null && group.Depth > target.Depth && (label.Length == 0 || CountWords.IsJoint(label)) && group.Unit != CountUnit.None && target.Counts.Of(group.Unit) == group.Value)
            {
                target.End = group.Number.End;
                continue;
            }

            last = Statement(label, group);
            Add(last, group);
            if (top is not null && (group.Depth > top.Depth || last.IsPart))
            {
                // 5人（個人4、団体1）　12件: the members are counted as what stands before them, not as what comes behind.
                last.Settle(CountWords.UnitOf(last.Label) is var own and not CountUnit.None ? own : UnitOf(top.Counts));
                top.Members.Add(last);
            }
            else
            {
                statements.Add(last);
            }
        }

        statements.ForEach(Settle);
        return statements;
    }

    private static void Settle(CountStatement statement)
    {
        statement.Settle(CountWords.UnitOf(statement.Label));
        var unit = UnitOf(statement.Counts);
        foreach (var member in statement.Members)
        {
            member.Settle(CountWords.UnitOf(member.Label) is var own and not CountUnit.None ? own : unit);
        }
    }

    /// <summary>The unit of a statement that has one only.</summary>
    private static CountUnit UnitOf(Counts counts)
        => counts is { Submitters: not null, Submissions: null, Opinions: null } ? CountUnit.Submitters
            : counts is { Submitters: null, Submissions: not null, Opinions: null } ? CountUnit.Submissions
            : counts is { Submitters: null, Submissions: null, Opinions: not null } ? CountUnit.Opinions
            : CountUnit.None;

    // A second number is another unit of the same statement only if that unit is not taken.
    private static bool IsFree(CountStatement target, CountGroup group)
        => group.Unit != CountUnit.None && target.Counts.Of(group.Unit) is null
            && (target.Bare is null || CountWords.UnitOf(target.Label) is var own && own != CountUnit.None && own != group.Unit);

    private static void Add(CountStatement statement, CountGroup group)
    {
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
        if (CaptionEnd(label, folded) is var cut and > 0 && !(CountWords.RoleOf(label[cut..]) == CountRole.Total && CountWords.IsHeadline(CountWords.RoleOf(label[..cut]))))
        {
            caption = label[..cut].TrimEnd('：', ':', ' ', '　', '\t', '、', 'は');
            span = Trimmed(folded, span, cut);
        }

        var head = Array.Find(PartHeads, h => folded.AsSpan(span.Start - group.Label.Start).StartsWith(h, StringComparison.Ordinal));
        span = head is null ? span : Trimmed(folded, group.Label, span.Start - group.Label.Start + head.Length);
        var text = label.Substring(span.Start - group.Label.Start, span.Length);
        return new CountStatement
        {
            LabelSpan = span,
            Label = WithoutMarks(text),
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
        return role == CountRole.Unknown && space > 0 && CountWords.RoleOf(label[(space + 1)..]) == CountRole.Total && CountWords.RoleOf(label[..space].TrimEnd()) is var whole && CountWords.IsHeadline(whole) ? whole : role;
    }

    // 提出方法：郵送, 提出者　個人, 内訳は、郵送: what stands before the last separator heads the list.
    private static int CaptionEnd(string label, string folded)
    {
        // （内訳）郵送: what a bracket at the head says is not the label's.
        if (folded.Length > 0 && folded[0] is '(' or '[' or '【' or '〔' && folded.IndexOfAny([')', ']', '】', '〕']) is > 1 and var close && CountWords.IsMember(CountWords.RoleOf(label[(close + 1)..].Trim())))
        {
            return close + 1;
        }

        var colon = folded.LastIndexOf(':');
        if (colon > 0 && colon + 1 < label.Length)
        {
            return colon + 1;
        }

        var space = folded.LastIndexOfAny([' ', '\t', '\n']);
        var comma = folded.LastIndexOf("は、", StringComparison.Ordinal);
        var at = Math.Max(space + 1, comma < 0 ? 0 : comma + 2);
        return at > 1 && at < label.Length && CountWords.IsMember(CountWords.RoleOf(label[at..])) && (comma > 0 || !CountWords.IsMember(CountWords.RoleOf(label[..(at - 1)])))
            && !IsOutline(folded) && !Array.Exists(PartHeads, h => folded.StartsWith(h, StringComparison.Ordinal)) ? at : 0;
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

    // 【提出者数】, 提出者数は
    private static string WithoutMarks(string label)
    {
        var text = label.Trim();
        if (text.Length > 2 && text[0] is '【' or '〔' or '［' or '[' or '〈' or '＜' or '<' or '「' && text[^1] is '】' or '〕' or '］' or ']' or '〉' or '＞' or '>' or '」')
        {
            text = text[1..^1];
        }

        return text.Length > 2 && text[^1] is 'は' or 'が' ? text[..^1] : text;
    }
}
