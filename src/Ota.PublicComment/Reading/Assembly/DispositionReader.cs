using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Reads the cell of a disposition column: one code, or several apart (③ ①).</summary>
internal static class DispositionReader
{
    private const int LongestCode = 3;

    public static ValueList<Disposition> Read(TracedText cell, SourceLedger ledger, string node)
    {
        var codes = Pieces(cell);
        if (codes.Exists(c => c.Length > LongestCode))
        {
            codes = [cell];
        }

        var dispositions = new List<Disposition>();
        foreach (var code in codes)
        {
            ledger.Text(code, node, TextField.Disposition, dispositions.Count);
            dispositions.Add(new Disposition { Code = code.Text, Kinds = [DispositionKind.Unspecified] });
        }

        return dispositions.ToValueList();
    }

    private static List<TracedText> Pieces(TracedText cell)
    {
        var pieces = new List<TracedText>();
        var start = -1;
        for (var i = 0; i <= cell.Length; i++)
        {
            var isGap = i == cell.Length || char.IsWhiteSpace(cell.Text[i]) || cell.Text[i] is '、' or '，' or ',' or '・';
            if (!isGap && start < 0)
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
