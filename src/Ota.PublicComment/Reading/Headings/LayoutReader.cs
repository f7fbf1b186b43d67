using System.Buffers;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>Recognises the heading row of a table and gives each column its role.</summary>
internal sealed class LayoutReader(HeadingMatcher matcher, ColumnMap? map)
{
    private const int LongestWithLegend = 600;
    private const int LongestSign = 3;
    private const int MostSampled = 20;

    private static readonly SearchValues<char> LegendStarts = SearchValues.Create("（(【〔［[\n\r");

    private static readonly ColumnRole[] Repeatable = [ColumnRole.Other, ColumnRole.Area, ColumnRole.SubmitterKind];

    /// <summary>The layout a row of headings gives, or null when the row is none.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="next">The rows below it, looked at where a heading is ambiguous.</param>
    /// <param name="report">Takes what a person should know of the choice: descriptor, column, arguments.</param>
    public ColumnLayout? Read(ReadOnlySpan<SourceCell> cells, IEnumerable<SourceCell[]> next,
        Action<DiagnosticDescriptor, int, string[]> report)
    {
        var readings = new HeadingReading[cells.Length];
        var folded = new string[cells.Length];
        var known = 0;
        var filled = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var text = WithoutLegend(cells[i].Text);
            if (text.Length > 4 * HeadingFold.LongestHeading || HeadingFold.IsTooLong(text))
            {
                return null;
            }

            readings[i] = cells[i].Gives is { } given ? new HeadingReading(given, HeadingStrength.Given)
                : Reading(text) is { IsKnown: true } whole ? whole : InTwo(text);
            folded[i] = HeadingFold.Of(text);
            known += readings[i].IsKnown ? 1 : 0;
            filled += folded[i].Length > 0 && (readings[i].IsKnown || !OrdinaryHeadings.Are(folded[i])) ? 1 : 0;
            if (folded[i].Length > HeadingFold.LongestHeading)
            {
                return null;
            }
        }

        // A raw table has many columns beside these, and still no other row names opinions and responses.
        var isSure =
            known > 2 && Array.Exists(readings, r => r.Role == ColumnRole.Opinion)
                && Array.Exists(readings, r => r.Role == ColumnRole.Response);
        if ((known < 2 && !IsOpinionsAlone(readings, folded)) || (known * 2 < filled && !isSure && !RawComments.Are(folded))
            || !Array.Exists(readings, r => r.Role is ColumnRole.Opinion or ColumnRole.Response))
        {
            return null;
        }

        if (map is null && readings[0].Role is not ColumnRole.Number && NumberColumn.IsUnderFirstHeading(cells, next)
            && (readings[0].Role == ColumnRole.Opinion || !AnswerColumns.HoldSentences(next, 1)))
        {
            // 意見の要旨 | 県の考え方 | (blank) over 1 | … | …: the row lost its first cell, which was empty.
            return Read((SourceCell[])[cells[^1], .. cells[..^1]], next, (d, i, a) => report(d, Math.Max(0, i - 1), a));
        }

        ApplyPositions(readings);
        SettleAmbiguous(readings, next);
        AnswerColumns.Settle(readings, folded, next);
        SettleUnnamed(readings, folded, next);
        SettleNumbered(readings, next);
        var isFurther = FurtherResponses(readings, folded, next);
        var roles = Settle(readings, isFurther, cells, report);
        var columns = new Column[cells.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var heading = WithoutLegend(cells[i].Text).Trim();
            columns[i] =
                new Column(roles[i], heading.Length > 0 ? heading : null, readings[i].IsKnown) { IsFurtherResponse = isFurther[i],
                    HoldsLabels = cells[i].Gives == ColumnRole.Number };
        }

        return new ColumnLayout(columns, folded, InOneCell(columns, folded, next));
    }

    // 意見・回答 over cells that show where the answer begins, in a table that has no other column for either.
    private TwoTexts? InOneCell(Column[] columns, string[] folded, IEnumerable<SourceCell[]> next)
    {
        var column = Array.Exists(columns, static c => c.Role == ColumnRole.Opinion) ? -1
            : Array.FindIndex(columns, static c => c.Role == ColumnRole.Response);
        return column >= 0 && TwoTexts.AreNamedBy(folded[column], matcher) && new TwoTexts(matcher, column) is var texts
            && texts.AreApartIn(next) ? texts : null;
    }

    // 区の考え方 内容, ご意見 該当ページ: what stood in two rows, one over the other, in one cell.
    private HeadingReading InTwo(string text)
    {
        var gap = text.Trim().LastIndexOfAny([' ', '\u3000', '\n', '/', '／']);
        if (gap <= 0)
        {
            return HeadingReading.None;
        }

        var (over, under) = (Reading(text.Trim()[..gap]), Reading(text.Trim()[(gap + 1)..]));
        return !over.IsKnown ? HeadingReading.None
            : under.Strength > HeadingStrength.Ambiguous ? under
            : over.IsOfText && HeadingPatterns.IsDigest(HeadingFold.Of(text.Trim()[(gap + 1)..]))
            ? over with { Strength = HeadingStrength.Pattern } : under;
    }

    // 受付日 | ご意見: what was submitted, and when and by whom; no column says anything else.
    private static bool IsOpinionsAlone(HeadingReading[] readings, string[] folded)
    {
        var ordinary = 0;
        for (var i = 0; i < readings.Length; i++)
        {
            if (!readings[i].IsKnown)
            {
                if (!OrdinaryHeadings.Are(folded[i]))
                {
                    return false;
                }

                ordinary++;
            }
        }

        return ordinary > 0
            && Array.Exists(readings, r => r is { Role: ColumnRole.Opinion, Strength: HeadingStrength.Word or HeadingStrength.Given });
    }

    /// <summary>What one heading may mean: by the map first.</summary>
    public HeadingReading Reading(string text)
        => MappedByHeading(text) is { } role ? new HeadingReading(role, HeadingStrength.Given) : matcher.Read(text);

    // A heading cell may hold the whole legend of its column: 対応区分（○：… △：…）.
    private string WithoutLegend(string text)
    {
        if (text.Length > LongestWithLegend || (text.Length <= HeadingFold.LongestHeading && Reading(text).IsKnown))
        {
            return text;
        }

        var head = text.AsSpan(0, Math.Min(text.Length, HeadingFold.LongestHeading));
        var cut = head.IndexOfAny(LegendStarts);
        for (var i = 1; i + 1 < head.Length && (cut < 0 || i < cut); i++)
        {
            // 反映状況　○：…　△：…
            cut = char.IsWhiteSpace(text[i]) && LegendMark.At(text, i + 1, []) is not null ? i : cut;
        }

        return cut > 1 && matcher.Read(text[..cut]).Role is ColumnRole.Disposition or ColumnRole.Response ? text[..cut] : text;
    }

    /// <summary>The layout that a map by position gives a table without headings, or null when the map names none.</summary>
    public ColumnLayout? ReadWithoutHeadings(int width)
    {
        var readings = new HeadingReading[width];
        ApplyPositions(readings);
        return Array.Exists(readings, r => r.Role is ColumnRole.Opinion or ColumnRole.Response)
            ? new ColumnLayout([.. readings.Select(r => new Column(r.Role, null))], [])
            : null;
    }

    /// <summary>What the map names and a layout does not have, for the finding; null when everything was found.</summary>
    public string? Missing(ColumnLayout layout)
    {
        foreach (var mapping in map?.Mappings ?? [])
        {
            var found = mapping.Heading is { } heading
                ? Array.Exists(layout.Columns, c => c.Heading is not null && Same(c.Heading, heading))
                : Math.Abs(mapping.Position ?? 0) <= layout.Columns.Length;
            if (!found)
            {
                return mapping.Heading is { } name ? $"「{name}」" : $" {mapping.Position} ";
            }
        }

        return null;
    }

    private ColumnRole? MappedByHeading(string text)
    {
        foreach (var mapping in map?.Mappings ?? [])
        {
            if (mapping.Heading is { } heading && text.Length <= 4 * HeadingFold.LongestHeading && Same(text, heading))
            {
                return mapping.Role;
            }
        }

        return null;
    }

    private static bool Same(string a, string b) => string.Equals(HeadingFold.Of(a), HeadingFold.Of(b), StringComparison.Ordinal);

    private void ApplyPositions(HeadingReading[] readings)
    {
        foreach (var mapping in map?.Mappings ?? [])
        {
            // A row of one cell is a line, whatever the map says of its ends.
            if (mapping.Position is { } position && Math.Abs(position) <= readings.Length && readings.Length > 1)
            {
                readings[position > 0 ? position - 1 : readings.Length + position] =
                    new HeadingReading(mapping.Role, HeadingStrength.Given);
            }
        }
    }

    /// <summary>
    /// An ambiguous heading takes its usual meaning unless a column says that more clearly; 項目 over rising numbers is the number.
    /// </summary>
    private static void SettleAmbiguous(HeadingReading[] readings, IEnumerable<SourceCell[]> next)
    {
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i] is not { Strength: HeadingStrength.Ambiguous } reading)
            {
                continue;
            }

            if (reading is { Role: ColumnRole.Disposition, Alternative: ColumnRole.Revision } && HoldsSigns(next, i))
            {
                readings[i] = HeadingReading.None;
                continue;
            }

            var isTaken = Array.Exists(readings, r => r.Role == reading.Role && r.Strength > HeadingStrength.Ambiguous);
            var otherIsTaken = Array.Exists(readings, r => r.Role == reading.Alternative && r.Strength > HeadingStrength.Ambiguous);
            var isNumber = reading.Alternative == ColumnRole.Number && !otherIsTaken && NumberColumn.Rises(next, i);
            var isPlace = reading is { Role: ColumnRole.Disposition, Alternative: ColumnRole.Area } && HoldsNoDispositions(next, i);
            if (isNumber || isPlace || (isTaken && (reading.Alternative == ColumnRole.Area || !otherIsTaken)))
            {
                readings[i] = reading with { Role = reading.Alternative, Alternative = reading.Role };
            }
        }
    }

    // 修正 beside 参考, and ○ under one of them: the heading says what became of the opinion, and the cell only that it did.
    private static bool HoldsSigns(IEnumerable<SourceCell[]> rows, int column)
    {
        var texts = rows.Take(MostSampled).Select(r => column < r.Length && r.Length > 1 ? r[column].Text.Trim() : "")
            .Where(t => t.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(t => t.Length == 1 && DispositionCode.IsSign(t[0]));
    }

    // 区分 over 第１部 総論, 第２部 各論: words, and hardly any that says what became of an opinion.
    private static bool HoldsNoDispositions(IEnumerable<SourceCell[]> rows, int column)
    {
        var filled = 0;
        var dispositions = 0;
        foreach (var row in rows.Take(MostSampled))
        {
            var text = column < row.Length && row.Length > 1 ? row[column].Text.Trim() : "";
            filled += text.Length > 0 ? 1 : 0;
            dispositions += text.Length > 0 && (IsSign(text) || DispositionWords.KindsOfCode(text).Count > 0) ? 1 : 0;
        }

        return filled > 0 && dispositions * 2 < filled;
    }

    // ○, B, 有: 総論 and 環境 are words.
    private static bool IsSign(string text)
        => text.Length == 1 || (text.Length <= LongestSign && text.Any(c => !CharacterClasses.IsCjk(c)));

    // The first column often needs no heading: what counts the rows from 1 on numbers them.
    private static void SettleUnnamed(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        if (folded is [{ Length: 0 }, ..] && !readings[0].IsKnown && !Array.Exists(readings, r => r.Role == ColumnRole.Number)
            && NumberColumn.CountsFromOne(next, 0))
        {
            readings[0] = new HeadingReading(ColumnRole.Number, HeadingStrength.Pattern);
        }
    }

    // 意見 | 該当ページ | 意見の内容 over 1 | … | …: of two headings of opinions, the one over 1, 2, 3 is short for 意見番号.
    private static void SettleNumbered(HeadingReading[] readings, IEnumerable<SourceCell[]> next)
    {
        var first = Array.FindIndex(readings, r => r.Role == ColumnRole.Opinion);
        if (first >= 0 && readings[first].Strength != HeadingStrength.Given
            && Array.FindLastIndex(readings, r => r.Role == ColumnRole.Opinion) > first
            && !Array.Exists(readings, r => r.Role == ColumnRole.Number) && NumberColumn.CountsFromOne(next, first))
        {
            readings[first] = new HeadingReading(ColumnRole.Number, HeadingStrength.Pattern);
        }
    }

    // Two headings that both say who answers, each over sentences: both are answers. Codes and dates under such a heading are not. Where
    // one of them says that it is the view (回答内容 | 市の考え方), it is the first.
    private static bool[] FurtherResponses(HeadingReading[] readings, string[] folded, IEnumerable<SourceCell[]> next)
    {
        var further = new bool[readings.Length];
        var first = Array.FindIndex(readings, r => r is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous });
        if (first < 0 || readings[first].Strength == HeadingStrength.Given || !AnswerColumns.HoldSentences(next, first))
        {
            return further;
        }

        for (var i = first + 1; i < readings.Length; i++)
        {
            further[i] = readings[i] is { Role: ColumnRole.Response, Strength: HeadingStrength.Pattern or HeadingStrength.Word }
                && AnswerColumns.HoldSentences(next, i);
        }

        if (!NamesBody(folded[first]) && Array.FindIndex(further, f => f) is >= 0 and var view
            && AnswerColumns.Plainness(folded[view]) > AnswerColumns.Plainness(folded[first]))
        {
            (further[first], further[view]) = (true, false);
        }

        return further;
    }

    // 対応の方向性 beside 市の考え方 says what becomes of the opinion: the answer is what says so more plainly, otherwise what stands first.
    private static bool IsBefore(ReadOnlySpan<SourceCell> cells, int column, int other, ColumnRole role)
    {
        var more = role == ColumnRole.Response
            ? AnswerColumns.Plainness(HeadingFold.Of(cells[column].Text)) - AnswerColumns.Plainness(HeadingFold.Of(cells[other].Text)) : 0;
        return more == 0 ? column < other : more > 0;
    }

    // 市の回答 beside 審議会の考え方: it is the city that answers.
    private static bool NamesBody(string folded) => folded.IndexOf('の') is > 0 and var at && "市区町村都道府県".Contains(folded[at - 1]);

    // コメント beside 意見 and 考え方 is somebody's text, and nobody knows whose.
    private static bool IsEither(HeadingReading reading)
        => reading is { Role: ColumnRole.Opinion or ColumnRole.Response, Alternative: ColumnRole.Opinion or ColumnRole.Response }
            && reading.Role != reading.Alternative;

    private static ColumnRole[] Settle(
        HeadingReading[] readings, bool[] isFurther, ReadOnlySpan<SourceCell> cells, Action<DiagnosticDescriptor, int, string[]> report)
    {
        var roles = new ColumnRole[readings.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            var reading = readings[i];
            if (Array.IndexOf(Repeatable, reading.Role) >= 0)
            {
                roles[i] = reading.Role;
                continue;
            }

            var strongest = isFurther[i] ? -1 : i;
            for (var j = 0; j < readings.Length; j++)
            {
                if (!isFurther[j] && readings[j].Role == reading.Role
                    && (strongest < 0 || readings[j].Strength > readings[strongest].Strength
                        || (readings[j].Strength == readings[strongest].Strength && IsBefore(cells, j, strongest, reading.Role))))
                {
                    strongest = j;
                }
            }

            roles[i] = strongest == i ? reading.Role : ColumnRole.Other;
            if (isFurther[i])
            {
                roles[i] = ColumnRole.Other;
                report(Catalogue.RoleClaimedTwice, i, [cells[strongest].Text.Trim(), cells[i].Text.Trim(), RoleNames.Of(reading.Role)]);
                continue;
            }

            if (strongest != i && readings[strongest].Strength == HeadingStrength.Given
                && reading.Strength is HeadingStrength.Word or HeadingStrength.Pattern)
            {
                report(Catalogue.MapDisplaces, i, [cells[i].Text.Trim(), RoleNames.Of(reading.Role)]);
            }
            else if (strongest != i && readings[strongest].Strength > reading.Strength
                && OrdinaryHeadings.AreOfSubmission(HeadingFold.Of(cells[i].Text)))
            {
                // The office's own number beside that of the opinion: nobody cites it.
                continue;
            }
            else if (strongest != i && (reading.Strength > HeadingStrength.Ambiguous || readings[strongest].Strength == reading.Strength
                || IsEither(reading)))
            {
                report(Catalogue.RoleClaimedTwice, i, [cells[strongest].Text.Trim(), cells[i].Text.Trim(), RoleNames.Of(reading.Role)]);
            }
        }

        return roles;
    }
}
