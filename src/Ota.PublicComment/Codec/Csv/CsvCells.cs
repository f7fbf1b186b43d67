using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>The cells of one row as opinion and response; what a cell cannot mean is told.</summary>
internal sealed class CsvCells(string[] cells, int line, string? fileName, MessageLanguage language, DiagnosticBag findings)
{
    public string DocumentId => cells[18];

    /// <summary>A row that a person added has no ids, and is an opinion or response all the same.</summary>
    public CsvEntry Entry() => new(
        IsBlank(0, 10) && cells[16].Length == 0 ? null : Opinion(),
        IsBlank(10, 15) && cells[17].Length == 0 ? null : Response());

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
            if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                parts.Add(value);
            }
            else
            {
                Tell(15);
                parts.Clear();
                break;
            }
        }

        return cells[0].Length == 0 && parts.Count == 0 ? null : new OutlineNumber { Label = cells[0], Parts = parts.ToValueList() };
    }

    private bool IsBlank(int from, int to) => Array.TrueForAll(cells[from..to], c => c.Length == 0);

    private string Id(int column, string prefix)
        => cells[column].Length > 0 ? cells[column] : string.Create(CultureInfo.InvariantCulture, $"{prefix}-line{line}");

    private string? Text(int column) => cells[column].Length == 0 ? null : cells[column];

    private bool Mark(int column)
    {
        if (!CsvWords.TryMark(cells[column], out var mark))
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

        if (int.TryParse(cells[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Tell(column);
        return null;
    }

    private void Tell(int column) => findings.Add(
        Catalogue.CsvCellUnreadable,
        new SourceLocation { File = fileName, Line = line, Column = 1, Cell = new CellAddress(1, line, column + 1) },
        JsonExcerpt.Of(cells[column]),
        CsvColumns.Heading(column, language));
}
