using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A line of a list of counts: a label with its number, or the number alone and the line of its label.</summary>
/// <param name="Line">The line of the number.</param>
/// <param name="Label">The line of the label, where it is another.</param>
/// <param name="Statements">What it counts.</param>
/// <param name="End">Where that ends in the line.</param>
internal sealed record CountEntry(FactLine Line, FactLine? Label, List<CountStatement> Statements, int End);

/// <summary>A list of counts as it stands: what its heading says, and its lines.</summary>
/// <param name="Dimension">What it counts by; null where no heading says so.</param>
/// <param name="Heading">The line that says so.</param>
/// <param name="Unit">The unit that a heading gives to its numbers.</param>
internal sealed record CountList(string? Dimension, FactLine? Heading, CountUnit Unit)
{
    private const int LongestHeading = 40;

    // Nobody prints more ways than this over their sum, and each number below would be compared with all of them.
    private const int MostTotalled = 60;

    public List<CountEntry> Entries { get; init; } = [];

    /// <summary>The list below words: the last of them says what is counted by.</summary>
    /// <param name="words">The lines of the words.</param>
    /// <param name="columns">Words behind them that only name a column: 件数.</param>
    /// <param name="unit">The unit of that column.</param>
    public static CountList Under(List<FactLine> words, List<FactLine> columns, CountUnit unit)
    {
        var text = string.Join(' ', words[^1].Words);
        var dimension = text.Length <= LongestHeading ? Dimensions.OfHeading(text) : null;
        var above = words.Count > 1 ? words[^2].BodyText : null;
        var isAboveWhole = above is { Length: <= LongestHeading } && CountWords.IsHeadline(CountWords.RoleOf(above));
        if (dimension is "内訳" && isAboveWhole)
        {
            // (1)提出数 / 内訳 / 郵送 1通: the list explains what stands above.
            dimension = above;
        }

        return new CountList(dimension, dimension is null ? null : words[^1], unit != CountUnit.None ? unit : Dimensions.UnitOf(text))
        {
            Columns = columns,
            IsHeadline = CountWords.IsHeadline(CountWords.RoleOf(text)) || isAboveWhole,
            IsOfOther = OtherMatter.IsNamedBy(text) || (above is not null && OtherMatter.IsNamedBy(above)),
            Headings = [.. words.Select(w => w.BodyText).Where(t => Dimensions.OfHeading(t) is not null && !CountStretch.IsUnitWord(t))],
        };
    }

    /// <summary>What stands before the first label on its line: 提出者数 個人11名、団体1団体.</summary>
    public string? Caption { get; init; }

    /// <summary>Whether words before a label head another list: 章別の件数：第1章 2件、… below 年代別：….</summary>
    public bool IsEndedBy(string? caption) => caption is not null && caption != Caption && Dimensions.OfHeading(caption) is not null;

    /// <summary>Whether a line without a number is the next heading of the list: Ⅱ　具体的な取組 over its parts, behind Ⅰ　基本的な考え方　6件.</summary>
    public bool IsContinuedBy(FactLine line)
        => Entries is [.., { Label: null } last] && Outline(line) is { } own && Outline(last.Line) is { } before
            && own.Form == before.Form && own.Value == before.Value + 1 && Dimensions.OfHeading(line.BodyText) is null
            && !CountWords.IsHeadline(CountWords.RoleOf(line.BodyText));

    private static (int Value, NumeralForms Form)? Outline(FactLine line)
        => line.Text.Trim() is var text && OutlineNumberReader.NumeralAt(text, 0, out var value, out var length) && length < text.Length
            ? (value, JapaneseNumeral.SymbolOf(text[0]).Form) : null;

    /// <summary>Words above the list that only name a column: 件数.</summary>
    public List<FactLine> Columns { get; init; } = [];

    /// <summary>All headings above the list that say what is counted by.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Whether the heading says that something else is counted: 保育所の利用者数.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>Whether the heading is the label of a total (意見の件数), which the list explains.</summary>
    public bool IsHeadline { get; init; }

    public List<CountStatement> Statements => [.. Entries.SelectMany(e => e.Statements)];

    /// <summary>
    /// Whether persons and bodies are counted apart and nobody adds them up: 提出者数 個人11名、団体1団体; or all were persons: 提出状況 個人1名から3件.
    /// </summary>
    public bool SumsPeople
        => (Caption is null ? IsHeadline : CountWords.IsHeadline(CountWords.RoleOf(Caption))) && Statements is { Count: > 0 } all
            && all.TrueForAll(s => !s.IsPart && s.Members.Count == 0 && s.Counts is { Submitters: not null, Submissions: null }
            && s.Counts.Opinions is null == all[0].Counts.Opinions is null && People.Contains(CompareKey.Of(s.Label)));

    /// <summary>How many came from all of the people, and how much, where <see cref="SumsPeople"/>.</summary>
    public Counts SumOfPeople
        => new(
            Statements.Sum(s => s.Counts.Submitters), null,
            Statements[0].Counts.Opinions is null ? null : Statements.Sum(s => s.Counts.Opinions));

    private static readonly HashSet<string> People = new(
        [.. Submitters.Kinds, .. Submitters.Residents, "会社", "法人等", "企業等", "事業所"], StringComparer.Ordinal);

    /// <summary>Whether a heading, known labels or a sum say that it is a list of what was submitted.</summary>
    /// <param name="followsHeadline">Whether a total was printed above.</param>
    /// <param name="headline">That total.</param>
    public bool IsBelievable(bool followsHeadline, Counts headline)
    {
        var all = Statements;
        if (IsOfOther && !all.Exists(s => s.Role is CountRole.Channel or CountRole.OpinionKind))
        {
            return false;
        }

        var known = all.Count(s => CountWords.IsMember(s.Role) || InputName.OfLabel(s.Label) is not null);
        if (Dimension is not null || (IsHeadline && all.Count > 1) || (Caption is not null && Dimensions.OfHeading(Caption) is not null)
            || IsProven(headline))
        {
            return true;
        }

        var isOneLine = Entries.Count == 1 && Entries[0].Label is null;
        return known > 0 && known * 2 >= all.Count && (all.Count > 1 || followsHeadline || (isOneLine
            && all[0].Role is CountRole.Total or CountRole.Channel));
    }

    /// <summary>
    /// The list, or the two that were printed side by side and read line by line, each of which makes the total: ア … 1 … イ … 2 ….
    /// </summary>
    /// <param name="headline">The total printed above, for lists that print none.</param>
    public IEnumerable<CountList> Families(Counts headline)
    {
        var totals = Entries.Where(IsTotal).ToList();
        var parts = Entries.Except(totals).ToList();
        var (unit, whole) = totals.Count == 1 ? Sum(totals) : (Sum(parts).Unit, headline.Of(Sum(parts).Unit) ?? 0);
        if (totals.Count > 1 || unit == CountUnit.None || Sum(parts) == (unit, whole))
        {
            return [this];
        }

        var families = parts.GroupBy(e => MarkOf(e.Label ?? e.Line)).ToList();
        if (families.Count < 2 || families.Exists(f => Sum(f) != (unit, whole) || f.Count() < 2))
        {
            return [this];
        }

        return families.Select((f, i) => this with
        {
            // Of three headings over two lists nobody knows which is whose.
            Dimension = Headings.Count == families.Count ? Headings[i] : i == 0 && Headings.Count < families.Count ? Dimension : null,
            Heading = i == 0 ? Heading : null,
            Columns = i == 0 ? Columns : [],
            Entries = i == families.Count - 1 ? [.. f, .. totals] : [.. f],
        });
    }

    /// <summary>Whether its numbers, which have no unit, make a number that has one.</summary>
    public bool IsTotalledBy(Counts total)
        => total.OnlyUnit is not CountUnit.None and var unit && Entries.Count <= MostTotalled && Statements is { Count: > 1 } all
            && all.TrueForAll(s => s is { Bare: not null, Counts.IsEmpty: true, IsPart: false, Role: not CountRole.Total })
            && all.Sum(s => (long)s.Bare!.Value) == total.Of(unit);

    // The parts make the printed total, or the one above.
    private bool IsProven(Counts headline)
    {
        var parts = Entries.Where(e => !IsTotal(e)).ToList();
        return parts.Sum(e => e.Statements.Count) > 1 && Sum(parts) is var (unit, sum) && unit != CountUnit.None
            && (Entries.Exists(e => IsTotal(e) && Sum([e]) == (unit, sum)) || headline.Of(unit) == sum);
    }

    private static bool IsTotal(CountEntry entry) => entry.Statements is [{ Role: CountRole.Total, IsPart: false }];

    private static (CountUnit Unit, long Sum) Sum(IEnumerable<CountEntry> entries)
    {
        var unit = CountUnit.None;
        var sum = 0L;
        foreach (var statement in entries.SelectMany(e => e.Statements).Where(s => !s.IsPart))
        {
            var own = statement.Counts.OnlyUnit;
            if (own == CountUnit.None || (unit != CountUnit.None && own != unit))
            {
                return (CountUnit.None, 0);
            }

            unit = own;
            sum += statement.Counts.Of(own) ?? 0;
        }

        return (unit, sum);
    }

    // ア, 1 and ① number different lists.
    private static int MarkOf(FactLine line)
    {
        var text = CompareFold.Apply(line.Text.TrimStart());
        return text.Length == 0 || line.Body == 0 ? 0 : char.IsAsciiDigit(text[0]) ? 1 : CharacterClasses.IsKatakana(text[0]) ? 2 : text[0];
    }
}
