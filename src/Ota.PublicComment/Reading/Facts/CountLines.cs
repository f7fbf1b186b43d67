using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads lines of labels and numbers: single statements, lists with and without headings, labels and numbers printed apart.</summary>
internal sealed class CountLines(DraftDocument draft, List<object> items, ConsultationBook book, CountTaker taker)
{
    private const int LongestHeading = 40;

    private CountUnit _listUnit;
    private readonly CountBlocks _blocks = new(items);
    private string? _headline;

    /// <summary>Reads what begins at an item; gives the last item it took, or -1.</summary>
    public int TryRead(int at)
    {
        var line = (FactLine)items[at];
        if (Dimensions.IsUnitLine(line.Text))
        {
            return TakeUnitLine(at, line);
        }

        var statements = Statements(line);
        if (statements.Count == 0)
        {
            return TryHeading(at, line);
        }

        if (!EndsThere(line, statements))
        {
            return -1;
        }

        return CountWords.IsHeadline(statements[0].Role) ? TakeHeadlines(at, line, statements) : TakeBlock(at, null, null);
    }

    /// <summary>Reads the numbers behind another fact of the same line.</summary>
    public bool TryTail(FactLine line, int from)
    {
        // まで(2)提出者数: the next item of a list set in one line.
        var body = from + CountScanner.BodyStart(line.Text[from..]);
        var statements = StatementReader.Read(line.Text, body);
        if (statements.Count == 0 || !EndsThere(line, statements) || !statements.TrueForAll(s => CountWords.IsHeadline(s.Role)))
        {
            return false;
        }

        foreach (var statement in statements)
        {
            if (taker.TakeHeadline(Target(statement.Label, line), statement, statement.Role, line.Line))
            {
                line.Take(TextSpan.FromBounds(from, body), book.Current);
                line.Take(TextSpan.FromBounds(statement.LabelSpan.Start, End(line, statement)), book.Current);
            }
        }

        return true;
    }

    /// <summary>What a line states.</summary>
    public static List<CountStatement> Statements(FactLine line) => StatementReader.Read(line.Text, line.Body);

    // 意見件数 32件の内訳 says nothing that ends with the number.
    private static bool EndsThere(FactLine line, List<CountStatement> statements)
    {
        var end = End(line, statements[^1]);
        var rest = line.Text[end..].TrimStart(')', '）', ']', '】', '］', ' ', '　', '\t');
        return rest.Length == 0 || rest[0] is '※' or '（' or '(' or '／' or '/' or '、' or '。' or '*' or '【' || end < line.Text.Length && char.IsWhiteSpace(line.Text[end]);
    }

    private static int End(FactLine line, CountStatement statement)
    {
        var end = statement.End;
        foreach (var member in statement.Members)
        {
            end = Math.Max(end, member.End);
        }

        while (end < line.Text.Length && line.Text[end] is ')' or '）' or '】' or ']' or '］')
        {
            end++;
        }

        return end;
    }

    private int TakeUnitLine(int at, FactLine line)
    {
        _listUnit = Dimensions.UnitOf(line.Text);
        if (_listUnit == CountUnit.None || at + 1 >= items.Count || !(items[at + 1] is StatisticTable || (items[at + 1] is FactLine next && Statements(next).Count > 0)))
        {
            return -1;
        }

        line.TakeAll(book.Current);
        return at;
    }

    private int TakeHeadlines(int at, FactLine line, List<CountStatement> statements)
    {
        if (statements.Exists(s => s.Label.Length == 0 || (s.Role == CountRole.Unknown && !statements.Exists(o => CountWords.IsMember(o.Role)))))
        {
            return -1;
        }

        foreach (var statement in statements)
        {
            if (statement.Bare is not null)
            {
                draft.Report(Catalogue.UnitUnknown, line.Line, Shortened.Of(line.Text));
                return -1;
            }
        }

        var members = statements.Where(s => !CountWords.IsHeadline(s.Role)).ToList();
        var isWhole = true;
        foreach (var statement in statements.Where(s => CountWords.IsHeadline(s.Role)))
        {
            isWhole &= taker.TakeHeadline(Target(statement.Label, line), statement, statement.Role, line.Line);
            _headline = statement.Label;
            _listUnit = UnitOf(statement.Counts);
        }

        if (members.Count > 0)
        {
            taker.TakeList(book.Current, null, members.ConvertAll(ToRow), _headline, line.Line);
        }

        if (isWhole)
        {
            line.Take(TextSpan.FromBounds(0, End(line, statements[^1])), Target(statements[0].Label, null));
        }

        return at;
    }

    // A line of words: the heading of a list, the label of the number below, or labels printed apart from their numbers.
    private int TryHeading(int at, FactLine line)
    {
        var text = line.BodyText;
        if (text.Length is 0 or > LongestHeading || at + 1 >= items.Count)
        {
            return -1;
        }

        if (new ApartTaker(draft, items, book).TryRead(at) is >= 0 and var last)
        {
            return last;
        }

        var dimension = Dimensions.OfHeading(text);
        if (items[at + 1] is StatisticTable)
        {
            return -1;
        }

        if (dimension is not null && new ApartTaker(draft, items, book).TryRead(at + 1, dimension) is >= 0 and var end)
        {
            line.TakeAll(book.Current);
            return end;
        }

        if (items[at + 1] is not FactLine next || next.IsNote || Statements(next) is not { Count: > 0 } below || !EndsThere(next, below) || next.IsSentence)
        {
            return -1;
        }

        var role = CountWords.RoleOf(text.Trim('【', '】', '〔', '〕', '[', ']', '〈', '〉', '<', '>'));
        if (below[0].Label.Length == 0)
        {
            return CountWords.IsHeadline(role) ? TakeBelow(at, line, next, below, role, text) : -1;
        }

        if (dimension is null || CountWords.IsHeadline(below[0].Role))
        {
            return -1;
        }

        _listUnit = Dimensions.UnitOf(text);
        return TakeBlock(at + 1, dimension, line);
    }

    private int TakeBelow(int at, FactLine line, FactLine next, List<CountStatement> below, CountRole role, string label)
    {
        var unit = CountWords.UnitOf(label);
        foreach (var statement in below)
        {
            statement.Settle(unit);
            statement.Members.ForEach(m => m.Settle(CountWords.UnitOf(m.Label) is var own and not CountUnit.None ? own : unit));
        }

        if (below.Exists(s => s.Bare is not null || s.Label.Length > 0) || below.Count > 1)
        {
            return -1;
        }

        if (taker.TakeHeadline(Target(label, line), below[0], role, next.Line))
        {
            line.TakeAll(Target(label, null));
            next.Take(TextSpan.FromBounds(0, End(next, below[0])), Target(label, null));
        }

        return at + 1;
    }

    /// <summary>Takes the lines of a list: of known labels, or of any under a heading that says what they are.</summary>
    private int TakeBlock(int from, string? dimension, FactLine? heading)
    {
        var block = _blocks.At(from);
        var first = block.All > 0 ? Statements((FactLine)items[from])[0] : null;
        var caption = first?.Caption;
        var isDimension = dimension is not null || (caption is not null && Dimensions.OfHeading(caption) is not null);
        if (first is null || (block.Known == 0 && !isDimension) || (block.Known * 2 < block.All && !isDimension)
            || (block.All == 1 && !isDimension && _headline is null && first.Role is not (CountRole.Total or CountRole.Channel)))
        {
            return -1;
        }

        var lines = Enumerable.Range(from, block.End - from).Select(i => (FactLine)items[i]).Select(l => (Line: l, Statements: Statements(l))).ToList();
        var all = lines.SelectMany(l => l.Statements).ToList();
        var unit = caption is not null && Dimensions.UnitOf(caption) is var own && own != CountUnit.None ? own : _listUnit;
        foreach (var statement in all)
        {
            statement.Settle(unit);
            statement.Members.ForEach(m => m.Settle(unit));
        }

        if (all.Exists(s => s.Bare is not null))
        {
            draft.Report(Catalogue.UnitUnknown, lines[0].Line.Line, Shortened.Of(lines[0].Line.Text));
            return from + lines.Count - 1;
        }

        Take(lines, dimension ?? (caption is null ? null : Dimensions.OfHeading(caption)), heading);
        return from + lines.Count - 1;
    }

    private void Take(List<(FactLine Line, List<CountStatement> Statements)> lines, string? dimension, FactLine? heading)
    {
        var rows = new List<TallyRow>();
        foreach (var (line, statement) in lines.SelectMany(l => l.Statements.Select(s => (l.Line, s))))
        {
            CountTaker.TakeOtherUnits(book.Current, statement, line.Line);
            rows.Add(ToRow(statement));
            rows.AddRange(statement.Members.Where(m => m.Label.Length > 0 && !CountTaker.IsOtherUnit(m)).Select(m => ToRow(m) with { IsPart = true }));
        }

        var areConsultations = CountTaker.AreConsultations(rows);
        taker.TakeList(book.Current, dimension, rows, _headline, lines[0].Line.Line);
        heading?.TakeAll(book.Current);
        foreach (var (line, statements) in lines)
        {
            var node = areConsultations && InputName.OfLabel(statements[0].Label) is { } input ? book.Named(input, statements[0].Label, line) : book.Current;
            line.Take(TextSpan.FromBounds(0, End(line, statements[^1])), node);
        }
    }

    /// <summary>Whether a line goes on with a list.</summary>
    public static bool IsMember(FactLine line, bool isFirst, out List<CountStatement> statements)
    {
        statements = [];
        if (line.IsNote || line.IsSentence || (FactLabel.At(line.Text, line.Body) is { } label && (label.Kind != FactKind.Period || PeriodReader.ReadAll(line.Text).Count > 0)))
        {
            return false;
        }

        statements = Statements(line);
        return statements.Count > 0 && EndsThere(line, statements) && !CountWords.IsHeadline(statements[0].Role) && statements.TrueForAll(s => s.Label.Length > 0)
            && (isFirst || !line.Form.HasFlag(LineForm.FollowsBreak) || CountWords.IsMember(statements[0].Role));
    }

    private static TallyRow ToRow(CountStatement statement) => new(statement.Label, statement.Role, statement.IsPart, statement.Counts);

    private ConsultationDraft Target(string label, FactLine? line)
        => InputName.OfLabel(label) is { Kind: not ConsultationKind.PublicComment } input ? book.Named(input, label, line) : book.Current;

    private static CountUnit UnitOf(Counts counts)
        => counts is { Submitters: not null, Submissions: null, Opinions: null } ? CountUnit.Submitters
            : counts is { Submitters: null, Submissions: not null, Opinions: null } ? CountUnit.Submissions
            : counts is { Submitters: null, Submissions: null, Opinions: not null } ? CountUnit.Opinions
            : CountUnit.None;
}
