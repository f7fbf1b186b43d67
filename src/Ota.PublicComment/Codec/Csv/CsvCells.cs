using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>The cells of one row as opinion and response; what a cell cannot mean is told.</summary>
internal sealed class CsvCells(string[] cells, int line, string? fileName, MessageLanguage language, DiagnosticBag findings)
{
    public string DocumentId => cells[18];

    /// <summary>A row that a person added has no ids, and is an opinion or response all the same.</summary>
    public CsvEntry Entry()
    {
        ClearGaps();
        return new(
            IsBlank(0, 10) && cells[16].Length == 0 ? null : Opinion(),
            IsBlank(10, 15) && cells[17].Length == 0 ? null : Response());
    }

    private Opinion Opinion() => new()
    {
        Id = Id(16, "o"),
        Number = Label(),
        IsNumberInferred = Mark(1),
        Group = ListCell.Split(cells[2]),
        Area = Text(3) is { } area ? new Area { Text = area } : null,
        Subject = Text(4),
        Text = Text(5),
        TextState = State(6),
        Count = Number(7),
        SubmitterCount = Number(8),
        SubmitterKind = Text(9),
    };

    private Response Response() => new()
    {
        Id = Id(17, "r"),
        Paragraphs = CsvEntries.Paragraphs(cells[10]),
        TextState = State(11),
        Dispositions = ListCell.Split(cells[12]).Select(c => new Disposition { Code = c }).ToValueList(),
        Revisions = ListCell.Split(cells[13]).Select(t => new PlanRevision { Text = t }).ToValueList(),
        SharingIsInferred = Mark(14),
    };

    private OutlineNumber? Label()
    {
        var parts = new List<int>();
        foreach (var part in cells[15].Length == 0 ? [] : cells[15].Split(' '))
        {
            if (IsWhole(part, out var value))
            {
                parts.Add(value);
            }
            else if (ExporterWords.TryWhole(part, out value))
            {
                parts.Add(value);
                Fitted(15, value.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                Tell(15);
                parts.Clear();
                break;
            }
        }

        // 3.0 beside the part 3 is the 3 of a column of floats; beside 3 and 0 it is a number of two parts.
        if (cells[0].EndsWith(".0", StringComparison.Ordinal) && parts is [var only]
            && ExporterWords.TryWhole(cells[0], out var label) && label == only)
        {
            var whole = cells[0][..^2];
            Fitted(0, whole);
            return new OutlineNumber { Label = whole, Parts = parts.ToValueList() };
        }

        return cells[0].Length == 0 && parts.Count == 0 ? null : new OutlineNumber { Label = cells[0], Parts = parts.ToValueList() };
    }

    private bool IsBlank(int from, int to) => Array.TrueForAll(cells[from..to], c => c.Length == 0);

    private string Id(int column, string prefix)
        => cells[column].Length > 0 ? cells[column] : string.Create(CultureInfo.InvariantCulture, $"{prefix}-line{line}");

    private string? Text(int column) => cells[column].Length == 0 ? null : cells[column];

    private bool Mark(int column)
    {
        if (CsvWords.TryMark(cells[column], out var mark))
        {
            return mark;
        }

        if (bool.TryParse(cells[column], out mark))
        {
            Fitted(column, CsvWords.Of(mark, language));
        }
        else
        {
            Tell(column);
        }

        return mark;
    }

    private TextState State(int column)
    {
        if (!CsvWords.TryState(cells[column], out var state))
        {
            Tell(column);
        }

        return state;
    }

    private int? Number(int column)
    {
        if (cells[column].Length == 0)
        {
            return null;
        }

        if (IsWhole(cells[column], out var value))
        {
            return value;
        }

        if (ExporterWords.TryWhole(cells[column], out value))
        {
            Fitted(column, value.ToString(CultureInfo.InvariantCulture));
            return value;
        }

        Tell(column);
        return null;
    }

    // A frame of data writes a word for a cell that is blank. In the cell of a text it may be the text.
    private void ClearGaps()
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0 || !ExporterWords.MeanNothing(cells[i]))
            {
                continue;
            }

            if (i is 0 or (>= 2 and <= 5) or (>= 9 and <= 10) or (>= 12 and <= 13))
            {
                findings.Add(Catalogue.TextOfExporter, At(i), cells[i], CsvColumns.Heading(i, language));
            }
            else
            {
                Fitted(i, FittedValues.Nothing);
                cells[i] = "";
            }
        }
    }

    private static bool IsWhole(string text, out int value)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private void Fitted(int column, string read) => findings.Add(
        Catalogue.ValueFitted, At(column), JsonExcerpt.Of(cells[column]), CsvColumns.Heading(column, language), read);

    private void Tell(int column) => findings.Add(
        Catalogue.CsvCellUnreadable,
        At(column),
        JsonExcerpt.Of(cells[column]),
        CsvColumns.Heading(column, language));

    private SourceLocation At(int column)
        => new() { File = fileName, Line = line, Column = 1, Cell = new CellAddress(1, line, column + 1) };
}
