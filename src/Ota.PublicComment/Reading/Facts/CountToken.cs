using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>What a line is in a stretch of labels and numbers.</summary>
internal enum CountTokenKind
{
    /// <summary>Words: a label or a heading.</summary>
    Label,

    /// <summary>Numbers alone: 17人, 1 19 3.</summary>
    Values,

    /// <summary>Labels with their numbers: 郵送 6通、FAX 2通.</summary>
    Statements,

    /// <summary>（単位：件）.</summary>
    Unit,
}

/// <summary>A line of a stretch of labels and numbers.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line.</param>
/// <param name="Statements">What it counts; empty for words.</param>
internal sealed record CountToken(CountTokenKind Kind, FactLine Line, List<CountStatement> Statements)
{
    /// <summary>The token that a line is, or null where the stretch ends: at a sentence, a note, another fact.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">Whether the stretch would begin with it.</param>
    public static CountToken? Of(FactLine line, bool isFirst)
    {
        if (line.IsNote || line.IsSentence || line.IsQuoted || line.IsGroupHeading || IsOtherFact(line, isFirst))
        {
            return null;
        }

        if (Dimensions.IsUnitLine(line.Text))
        {
            return new CountToken(CountTokenKind.Unit, line, []);
        }

        var statements = line.Statements;
        if (AreNumbers(line) || statements is [{ Label.Length: 0 }] && EndsThere(line, statements))
        {
            return new CountToken(CountTokenKind.Values, line, statements);
        }

        if (statements.Count > 0 && EndsThere(line, statements))
        {
            return statements.TrueForAll(s => s.Label.Length > 0) ? new CountToken(CountTokenKind.Statements, line, statements) : null;
        }

        return line.MayBeLabel
            && !JapaneseDateReader.ReadAll(line.Text).Exists(d => d.Precision == DatePrecision.Day)
            ? new CountToken(CountTokenKind.Label, line, []) : null;
    }

    /// <summary>The numbers of a line of numbers; with <paramref name="apart"/> each that a space parts is one of its own.</summary>
    public List<(int Value, CountUnit Unit)> Numbers(bool apart = false)
    {
        var numbers = new List<(int, CountUnit)>();
        // 0 3 1 0 4: in a line of numbers the first is none of an outline.
        foreach (var word in apart ? Line.Text[..Line.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            : SpacedWords.Of(Line.Text[..Line.End]))
        {
            if (!CountTokens.IsNumber(word, out var value, out var unit))
            {
                return [];
            }

            numbers.Add((value, unit));
        }

        return numbers;
    }

    /// <summary>Whether another input is named before the first label: アンケート（回答数 312人）.</summary>
    public bool IsOfOtherInput
        => InputName.Mentions(Line.Text[..Statements[0].LabelSpan.Start]).Exists(m => m.Kind != ConsultationKind.PublicComment);

    /// <summary>Whether all of the line is about another input: 地元説明会 20人 意見数 31件.</summary>
    public bool NamesInput
        => Statements is [var first, var second, ..] && InputName.OfLabel(first.Label) is { Kind: not ConsultationKind.PublicComment }
            && CountWords.IsHeadline(second.Role);

    /// <summary>The one number that a line is, with its unit and what a bracket says of it.</summary>
    public static CountStatement? NumberOf(FactLine? line)
        => line is { IsNote: false, IsSentence: false, IsQuoted: false, Label: null }
            && line.Statements is [{ Label.Length: 0, Bare: null } only] all && EndsThere(line, all) ? only : null;

    /// <summary>Where what a line counts ends, the brackets after it included.</summary>
    public int End => Statements.Count == 0 ? Line.End : EndOf(Line, Statements[^1]);

    /// <summary>Where a statement ends, the brackets after it included.</summary>
    public static int EndOf(FactLine line, CountStatement statement)
    {
        var end = statement.End;
        foreach (var member in statement.Members)
        {
            end = Math.Max(end, member.End);
        }

        // 9件(4名の方から。うち1名の分は掲載を控えています。): what goes on inside the bracket is a remark.
        if (IsInBracket(line.Text.AsSpan(0, end)) && CloseOf(line.Text, end) is { } close)
        {
            end = close;
        }

        while (end < line.Text.Length && line.Text[end] is ')' or '）' or '】' or ']' or '］')
        {
            end++;
        }

        return end;
    }

    // Where the bracket closes that stands open; a remark may hold brackets of its own: うち1名は構想(案)と異なるため….
    private static int? CloseOf(string text, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            depth += text[i] is '(' or '（' ? 1 : 0;
            if (text[i] is ')' or '）' && depth-- == 0)
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsInBracket(ReadOnlySpan<char> text) => text.LastIndexOfAny('(', '（') > text.LastIndexOfAny(')', '）');

    /// <summary>Whether nothing but remarks follows the last number: not 意見件数 32件の内訳.</summary>
    public static bool EndsThere(FactLine line, List<CountStatement> statements)
    {
        var end = EndOf(line, statements[^1]);
        var rest = line.Text[end..].TrimStart(')', '）', ']', '】', '］', ' ', '　', '\t');
        return rest.Length == 0 || rest[0] is '※' or '（' or '(' or '／' or '/' or '、' or '。' or '*' or '【' || (end < line.Text.Length
            && char.IsWhiteSpace(line.Text[end]));
    }

    private static bool AreNumbers(FactLine line)
        => CompareFold.Apply(line.Text.TrimStart()) is { Length: > 0 } text && (char.IsAsciiDigit(text[0])
            || KanjiCount.IsNumeral(text[0])) && new CountToken(CountTokenKind.Values, line, []).Numbers().Count > 0;

    // 意見募集 5件 counts, 意見募集 over a date is the label of that.
    private static bool IsOtherFact(FactLine line, bool isFirst)
        => line.Label is { } label && (label.Kind != FactKind.Period || (!isFirst && line.Statements.Count == 0)
            || PeriodReader.ReadAll(line.Text).Count > 0);
}
