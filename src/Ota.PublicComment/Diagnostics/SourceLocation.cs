using System.Globalization;
using System.Text;

namespace Ota.PublicComment;

/// <summary>Where in the source a finding is. Everything is 1-based; what the source does not have is null.</summary>
public sealed record SourceLocation
{
    /// <summary>No place: the finding is about the source as a whole and the host gave no file name.</summary>
    public static SourceLocation None { get; } = new();

    /// <summary>The file name as the host gave it; null when the host gave none.</summary>
    public string? File { get; init; }

    /// <summary>The page, 1-based; null when the source has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The sheet of a workbook; null elsewhere.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell address of a workbook (<c>C21</c>); null elsewhere.</summary>
    public string? Address { get; init; }

    /// <summary>The cell; null outside tables.</summary>
    public CellAddress? Cell { get; init; }

    /// <summary>The line, 1-based; null when the source has no lines.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line in UTF-16 units, 1-based; null when unknown.</summary>
    public int? Column { get; init; }

    /// <summary>The place as editors and build tools read it: <c>result.tsv(18,3)</c>, <c>result.xlsx[意見一覧!C21]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Sheet is not null)
        {
            text.Append('[').Append(Sheet).Append(Address is null ? "" : "!").Append(Address).Append(']');
        }

        if (Line is { } line)
        {
            text.Append('(').Append(line.ToString(CultureInfo.InvariantCulture));
            if (Column is { } column)
            {
                text.Append(',').Append(column.ToString(CultureInfo.InvariantCulture));
            }

            text.Append(')');
        }
        else if (Page is { } page)
        {
            text.Append(CultureInfo.InvariantCulture, $"(page {page})");
        }

        return text.ToString();
    }
}
