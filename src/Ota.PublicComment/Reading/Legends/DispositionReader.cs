using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Legends;

/// <summary>Reads the cell of a disposition column: one code, or several apart (③ ①).</summary>
internal static class DispositionReader
{
    private const int LongestCode = 3;

    public static ValueList<Disposition> Read(TracedText cell, SourceLedger ledger, string node, DispositionLegend legend)
    {
        if (cell.Length == 1 && !IsMark(cell.Text[0]) && !char.IsWhiteSpace(cell.Text[0]))
        {
            // Nearly every cell: one sign, and nothing to part.
            ledger.Text(cell, node, TextField.Disposition, 0);
            return [legend.Explain(cell.Text)];
        }

        var dispositions = new List<Disposition>(1);
        var codes = Codes(cell);
        foreach (var code in codes)
        {
            ledger.Text(code, node, TextField.Disposition, dispositions.Count);
            dispositions.Add(legend.Explain(code.Text));
        }

        BookSeparators(cell, codes, ledger, node);
        return dispositions.ToValueList();
    }

    /// <summary>The codes of a cell; one that is longer than a code makes the cell one text.</summary>
    public static List<TracedText> Codes(TracedText cell)
    {
        if (TickedBoxes.In(cell) is { } ticked)
        {
            return ticked;
        }

        var codes = Pieces(cell);
        if (codes is [{ Length: 1 } letter, { Length: > 1 } words] && char.IsAsciiLetter(AreaKey.Fold(letter.Text[0]))
            && DispositionWords.KindsOfCode(words.Text).Count > 0)
        {
            // C 参考: the letter and what it means are one code.
            return [cell];
        }

        return codes.Exists(c => c.Length > LongestCode) ? [cell] : codes;
    }

    private static void BookSeparators(TracedText cell, List<TracedText> codes, SourceLedger ledger, string node)
    {
        if (codes is [{ } only] && only.Length == cell.Length)
        {
            return;
        }

        if (TickedBoxes.In(cell) is { } ticked)
        {
            foreach (var rest in cell.LostIn(TracedText.JoinAll("", ticked)))
            {
                ledger.Structure(rest, node);
            }

            return;
        }

        for (var i = 0; i < cell.Length; i++)
        {
            if (IsMark(cell.Text[i]))
            {
                ledger.Structure(cell.Slice(i, 1), node);
            }
        }
    }

    private static bool IsMark(char c) => c is '、' or '，' or ',' or '・' or '/' or '／';

    private static List<TracedText> Pieces(TracedText cell)
    {
        var pieces = new List<TracedText>(1);
        var start = -1;
        for (var i = 0; i <= cell.Length; i++)
        {
            var isGap = i == cell.Length || char.IsWhiteSpace(cell.Text[i]) || IsMark(cell.Text[i]);
            if (!isGap && start >= 0 && DispositionCode.IsNumberSign(cell.Text[i]) && DispositionCode.IsNumberSign(cell.Text[i - 1]))
            {
                // ③①: each is a code of its own.
                pieces.Add(cell.Slice(start, i - start));
                start = i;
            }
            else if (!isGap && start < 0)
            {
                start = i;
            }
            else if (isGap && start >= 0)
            {
                pieces.Add(cell.Slice(start, i - start));
                start = -1;
            }
        }

        return pieces;
    }
}
