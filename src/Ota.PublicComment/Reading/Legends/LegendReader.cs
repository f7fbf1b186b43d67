using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>
/// Collects the legend from everything a draft holds: heading cells, tables, lines before and after, headings of sections.
/// </summary>
internal sealed class LegendReader
{
    private const int MostCodes = 60;
    private const int LongestRepeated = 8;
    private const string Thing = "もの";

    private readonly DraftDocument _draft;
    private readonly DispositionLegend _legend = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private LegendReader(DraftDocument draft) => _draft = draft;

    public static DispositionLegend Read(DraftDocument draft, RecognisedTitle title)
    {
        var reader = new LegendReader(draft);
        reader.CollectUsed();
        foreach (var heading in draft.DispositionHeadings)
        {
            // The heading is booked as a heading already.
            foreach (var entry in LegendLine.Read(heading, reader._used) is ({ Count: >= 2 } entries, true) ? entries : [])
            {
                reader.Add(entry);
            }
        }

        foreach (var entry in draft.Legends)
        {
            reader.Add(entry);
        }

        foreach (var table in draft.StatisticTables)
        {
            reader.ReadCells(table);
        }

        reader.ReadLines(draft.Lines, title.Lines);
        reader.ReadLines(draft.Notes, []);
        reader.ReadLoneLines();
        if (reader._legend.Entries.Count == 0)
        {
            foreach (var (at, heading, first) in draft.WordDispositions)
            {
                draft.Report(Catalogue.ColumnDoubtful, at, heading, RoleNames.Of(ColumnRole.Disposition), $"「{first}」");
            }
        }

        if (reader._used.Count == 0 && reader._legend.Entries.Count > 1)
        {
            UnusedLegend.Tell(draft, reader._legend);
        }

        SectionLegend.Read(draft, reader._legend);
        return reader._legend;
    }

    // ○：反映したもの | 1件: the labels of a table of counts, which is booked as one already.
    private void ReadCells(StatisticTable table)
    {
        var entries = new List<LegendEntry>();
        foreach (var cell in table.Cells)
        {
            if (LegendLine.Read(cell, _used).Entries is [{ Kinds.Count: > 0 } entry] && !entry.HasCount)
            {
                entries.Add(entry);
            }
        }

        if (entries.Count > 1 && IsLegend(entries, table.Dimension is { } dimension && LegendLine.IsIntroduction(dimension), false))
        {
            entries.ForEach(Add);
        }
    }

    private void CollectUsed()
    {
        // The same few codes stand in row after row.
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in _draft.Records)
        {
            if (record.Fields.TryGetValue(ColumnRole.Disposition, out var cell))
            {
                if (cell.Length <= LongestRepeated && !read.Add(cell.Text))
                {
                    continue;
                }

                foreach (var code in DispositionReader.Codes(cell))
                {
                    _used.Add(DispositionCode.Fold(code.Text));
                }
            }
            else if (record.Response is [var response, ..] && DispositionHeads.NamesDisposition(record.ResponseHeading))
            {
                foreach (var code in DispositionHeads.CodesAt(response))
                {
                    _used.Add(DispositionCode.Fold(code.Text));
                }
            }
        }

        _used.Remove("");
        if (_used.Count > MostCodes)
        {
            // So many different words in a column are no codes, and no legend explains them.
            _used.Clear();
        }
    }

    private void ReadLoneLines()
    {
        var lines = _draft.LoneLines.ConvertAll(l => l.Text);
        ReadLines(lines, []);
        _draft.LoneLines.Clear();
        _draft.LoneLines.AddRange(lines.Where(l => !l.IsBlank).Select(l => new LoneText(l)));
    }

    /// <summary>
    /// Lines that stand together are one legend or none. What is taken becomes structure; a line with counts stays, it is a statistic too.
    /// </summary>
    private void ReadLines(List<TracedText> lines, IReadOnlyList<int> taken)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            var introduced = false;
            while (i < lines.Count && !taken.Contains(i) && (LegendLine.IsIntroduction(lines[i].Text) || (introduced
                && IsColumnHeading(lines[i].Text))))
            {
                introduced = true;
                i++;
            }

            var block = OneOfTwo(ReadBlock(lines, taken, ref i, ref introduced));

            // A heading (●水辺) right above or below is no entry: it explains nothing that the table uses.
            while (block.Count > 1 && IsHeadingBelow(block[^2].Entries[^1], block[^1].Entries))
            {
                block.RemoveAt(block.Count - 1);
            }

            var isWhole = block.Count < 2 || IsLegend(block.SelectMany(b => b.Entries).ToList(), introduced, false);
            while (!isWhole && block.Count > 1 && IsNoEntry(block[^1].Entries))
            {
                block.RemoveAt(block.Count - 1);
            }

            while (!isWhole && block.Count > 1 && IsNoEntry(block[0].Entries))
            {
                first = block[1].Line;
                block.RemoveAt(0);
            }

            if (block.Count > 0
                && IsLegend(block.SelectMany(b => b.Entries).ToList(), introduced, LegendLine.IsSetApart(lines[block[0].Line].Text,
                block[0].Entries[0])))
            {
                Take(lines, first, block);
            }

            i -= block.Count > 0 || i > first ? 1 : 0;
        }
    }

    // The lines of entries that follow each other; a number alone between them counts the one above: ○ 反映したもの / 3 / □ ….
    private List<(int Line, List<LegendEntry> Entries)> ReadBlock(List<TracedText> lines, IReadOnlyList<int> taken, ref int i,
        ref bool introduced)
    {
        var block = new List<(int Line, List<LegendEntry> Entries)>();
        // 3 意見の概要と市の考え方 under E：…: what the source marks as a heading goes on with no legend.
        while (i < lines.Count && !taken.Contains(i)
            && !(block.Count > 0 && _draft.LineForms.GetValueOrDefault(lines[i]).HasFlag(LineForm.Heading)))
        {
            if (block.Count > 0 && i + 1 < lines.Count && CountTokens.IsNumber(lines[i].Text, out _, out _))
            {
                block[^1] = (block[^1].Line, block[^1].Entries.ConvertAll(e => e with { HasCount = true }));
                i++;
                continue;
            }

            var (entries, isIntroduced) = LegendLine.Read(lines[i], _used);
            if (entries.Count == 0 && DottedEntry.Read(lines[i]) is { } dotted)
            {
                entries = [dotted];
            }

            // ○ 反映したもの / 8 / 2 第1章について / 4 / □ 既に入っているもの / 0: two lists of counts, printed side by side and read across.
            if (entries.Count == 0 && block is [.., { Entries: [{ HasCount: true } above] }] && DispositionCode.IsSign(above.Code[0])
                && IsCountedBeside(lines, i))
            {
                i += 2;
                continue;
            }

            // 1. 実施期間　R6.10.1～R6.10.31, 3. 意見総数　7件: facts in a numbered list.
            if (entries.Count == 0 || StatementReader.IsOfWhole(lines[i].Text) || PeriodReader.ReadAll(lines[i].Text).Count > 0
                || IsSection(lines[i].Text) || (block.Count > 0 && IsInBrackets(entries[0]) != IsInBrackets(block[0].Entries[0])))
            {
                break;
            }

            introduced |= isIntroduced;
            block.Add((i, entries));
            i++;
        }

        return block;
    }

    // 【理由】記載しているため。 over Ａ：修正する: the codes of one legend are all in brackets, or none is.
    private static bool IsInBrackets(LegendEntry entry) => BracketSet.LabelOrQuotation.Opens(entry.Code[0]);

    private static bool IsCountedBeside(List<TracedText> lines, int index)
        => index + 2 < lines.Count && lines[index].Text is [var first, ..] && CharacterClasses.IsDigit(first)
            && CountTokens.IsNumber(lines[index + 1].Text, out _, out _)
            && !CountTokens.IsNumber(lines[index].Text, out _, out _);

    // ア 計画全般 / 1 反映した意見 / イ 施策 / 2 参考とする意見: two lists side by side, of which one says what became of the opinions.
    private static List<(int Line, List<LegendEntry> Entries)> OneOfTwo(List<(int Line, List<LegendEntry> Entries)> block)
    {
        var families = block.GroupBy(b => b.Entries[0].Code[0] is var code && CharacterClasses.IsDigit(code) ? 0
            : CharacterClasses.IsKatakana(code) ? 1 : 2).ToList();
        var areMixed = families.Count == 2 && families.TrueForAll(f => f.Count() > 1)
            && families[0].Last().Line > families[1].First().Line;
        return areMixed && families.FindAll(f => f.Any(b => b.Entries.Exists(e => e.Kinds.Any(k => k != DispositionKind.Other))))
            is [var only] ? [.. only] : block;
    }

    // ２　意見の概要と市の考え方: what is listed and its answers, and no meaning of a code 2. □ 意見の考え方が既に入っているもの is one.
    private static bool IsSection(string text)
        => !text.AsSpan().TrimEnd().EndsWith(Thing, StringComparison.Ordinal) && BothSides.AreNamed(text)
            && CountScanner.BodyStart(text) > 0 && !LineEnd.IsSentence(text);

    private static bool IsColumnHeading(string text) => text.Trim() is { Length: <= 6 } word
        && CountWords.UnitOfHeading(word) != CountUnit.None;

    // A：… over ■第1章, E：… over 3 意見の概要: the sign or number of a heading, where the codes are letters, numbers or words.
    private bool IsHeadingBelow(LegendEntry last, List<LegendEntry> next)
        => (IsNoEntry(next) && DispositionCode.IsSign(next[0].Code[0]) && !DispositionCode.IsSign(last.Code[0]))
            || (next is [var only] && CharacterClasses.IsDigit(only.Code[0]) && !CharacterClasses.IsDigit(last.Code[0])
            && DispositionCode.NumberOf(last.Code) is null && !_used.Contains(only.Key));

    private bool IsNoEntry(List<LegendEntry> entries) => entries.TrueForAll(e => e.Kinds.Count == 0 && !_used.Contains(e.Key));

    private void Take(List<TracedText> lines, int first, List<(int Line, List<LegendEntry> Entries)> block)
    {
        foreach (var entry in block.SelectMany(b => b.Entries))
        {
            Add(entry);
        }

        if (block.Exists(b => b.Entries.Exists(e => e.HasCount)))
        {
            return;
        }

        for (var i = first; i <= block[^1].Line; i++)
        {
            _draft.Ledger.Structure(lines[i], null);
            lines[i] = TracedText.Empty;
        }
    }

    private bool IsLegend(List<LegendEntry> entries, bool introduced, bool isSetApart)
    {
        var keys = entries.Select(e => e.Key).Distinct(StringComparer.Ordinal).ToList();
        var explained = entries.Count(e => e.Kinds.Count > 0);
        var isSpecific = entries.Exists(e => e.Kinds.Count > 0 && !e.Kinds.Contains(DispositionKind.Other));
        if (!isSpecific || keys.Count != entries.Count)
        {
            return false;
        }

        var legendNumbers = entries.Select(e => DispositionCode.NumberOf(e.Key)).Where(n => n is not null).ToHashSet();
        var hits = _used.Count(u => keys.Contains(u) || (DispositionCode.NumberOf(u) is { } n && legendNumbers.Contains(n)));
        if (entries.Count == 1)
        {
            // The rest of a legend may be lost: 有・・・反映する explains its code alone too, once it is a code of the table.
            return hits > 0 && (_used.Count == 1 || introduced || isSetApart);
        }

        return introduced ? explained * 2 >= entries.Count
            : hits > 0 ? (hits == _used.Count && explained * 2 >= entries.Count) || explained == entries.Count
            : _used.Count == 0 && explained == entries.Count;
    }

    private void Add(LegendEntry entry)
    {
        if (_legend.Add(entry) is { } known)
        {
            _draft.Report(Catalogue.LegendContradicts, entry.Source, entry.Code, Shortened.Of(known.Words), Shortened.Of(entry.Words));
        }
    }
}
