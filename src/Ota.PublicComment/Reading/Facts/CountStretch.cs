using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Neighbouring lines of labels and numbers, without the numbers that only count the rows.</summary>
internal sealed class CountStretch
{
    private const int LongestUnitWord = 3;

    private readonly List<CountToken> _tokens;

    private CountStretch(List<CountToken> tokens) => _tokens = tokens;

    public static CountStretch Empty { get; } = new([]);

    public int Count => _tokens.Count;

    /// <summary>Whether any number stands in it.</summary>
    public bool HasNumbers => _tokens.Exists(t => t.Kind is CountTokenKind.Values or CountTokenKind.Statements);

    public CountToken this[int index] => _tokens[index];

    /// <summary>The stretch that begins at a place of the page; of no line where none does.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scopes">The sections of it: a stretch is of one.</param>
    /// <param name="at">Its first line.</param>
    /// <param name="end">The place after its last.</param>
    public static CountStretch At(FactPage page, ConsultationScopes scopes, int at, out int end)
    {
        var tokens = new List<CountToken>();
        end = at;
        while (page.LineAt(end) is { } line
            && (end == at || (!scopes.IsScopeHeading(line) && !MeetingRecords.AreColumns(line) && CountColumns.At(page, end) is null))
            && CountToken.Of(line, end == at) is { } token)
        {
            tokens.Add(token);
            end++;
            // 2.配置の考え方 | 4件 over a bar alone: the end of a cell that the page broke.
            end += page.LineAt(end)?.Text.Trim() is "|" or "｜" && page.LineAt(end + 1) is not null ? 1 : 0;
        }

        return new CountStretch(WithoutRowNumbers(tokens));
    }

    public List<CountToken> Range(int from, int end) => _tokens.GetRange(from, end - from);

    /// <summary>Whether words are a unit over a column: 件数, 人数.</summary>
    public static bool IsUnitWord(string text)
        => text.Length <= LongestUnitWord && !text.Contains("意見", StringComparison.Ordinal)
            && CountWords.UnitOfHeading(text) != CountUnit.None;

    public static bool IsColumnHeading(CountToken token) => IsUnitWord(token.Line.BodyText);

    /// <summary>Whether a label says what the unit of the number below is: 意見件数 / 11件.</summary>
    public static bool IsOfUnit(CountToken label, CountToken value)
        => CountWords.UnitOf(string.Concat(label.Line.Words)) is var unit && unit != CountUnit.None
            && value.Statements is [{ Label.Length: 0, Bare: null } only] && only.Counts.Of(unit) is not null;

    /// <summary>Whether one of some words counts what was submitted.</summary>
    public bool SpeaksOfCounts(int from, int end)
        => Range(from, end).Exists(t => CountWords.UnitOfHeading(string.Concat(t.Line.Words)) != CountUnit.None
            || CountWords.IsHeadline(CountWords.RoleOf(t.Line.BodyText)));

    /// <summary>Whether some numbers are those of rows: 番号 意見の概要 / 1 / 2 / 3.</summary>
    public bool CountsRows(int from, int end)
        => Range(from, end).Select((t, i) => t.Numbers() is [(var value, CountUnit.None)] && value == i + 1).All(isNext => isNext);

    /// <summary>Several numbers of one label, each of another unit, as one (郵送 / 1人 / 2件); null where two have the same, or none.</summary>
    public CountToken? Combined(int from, int end)
    {
        var counts = default(Counts);
        for (var i = from; i < end; i++)
        {
            if (_tokens[i].Numbers() is not [(var value, var unit and not CountUnit.None)] || counts.Of(unit) is not null)
            {
                return null;
            }

            counts = counts.With(unit, value);
        }

        var last = _tokens[end - 1];
        var whole = new CountStatement { LabelSpan = default, Label = "", Role = CountRole.Unknown, Depth = 0, Counts = counts,
            End = last.Line.End };
        return last with { Statements = [whole] };
    }

    // 1 / 体を動かすこと / 3件 / 2 / 施設のこと / 8件: numbers that only count the rows stand before the labels.
    private static List<CountToken> WithoutRowNumbers(List<CountToken> tokens)
    {
        var places = new HashSet<int>();
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Kind == CountTokenKind.Values && tokens[i].Numbers() is [(var value, CountUnit.None)] && value == places.Count + 1
                && tokens[i + 1].Kind == CountTokenKind.Label && tokens[i + 2].Kind == CountTokenKind.Values
                && (i == 0 || tokens[i - 1].Kind != CountTokenKind.Label || IsColumnHeading(tokens[i - 1]) || HasUnit(tokens[i + 2])))
            {
                places.Add(i);
            }
        }

        // Labels and values in turn look the same, one place further on: there every label has its number.
        var areRows = places.Count > 1 || (places.Count == 1 && HasUnit(tokens[places.First() + 2]));
        return areRows ? [.. tokens.Where((_, i) => !places.Contains(i))] : tokens;
    }

    private static bool HasUnit(CountToken token) => token.Numbers() is [(_, not CountUnit.None)];
}
