using System.Globalization;
using System.Xml;
using Ota.PublicComment.OpenXml.Packages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>Walks a sheet once, from its first byte to its last, and keeps the cells that hold text.</summary>
internal sealed class SheetReader(OfficePackage package, SharedStrings strings, CellStyles styles, bool is1904)
{
    private const double ThinnestColumn = 0.01;

    private readonly FormatContext _context = package.Context;
    private readonly Dictionary<(int Style, string Value), string> _shown = [];
    private SheetRow _row = new(0);
    private int _rows;
    private int _lastRow;
    private int _column;
    private bool _isHidden;
    private bool _isStruck;

    /// <summary>Whether the workbook holds more cells than may be read, so that nothing more is.</summary>
    public bool IsFull { get; private set; }

    public Sheet Read(string name, string part)
    {
        var sheet = new Sheet(name);
        try
        {
            using var reader = package.Read(part);
            if (reader is not null)
            {
                Walk(reader, sheet);
            }
        }
        catch (PartLimitException e) when (e.Descriptor == Findings.PartExplodes)
        {
            PackageFaults.Tell(_context, e, part);
            return new Sheet(name);
        }
        catch (Exception e) when (PackageFaults.IsFault(e))
        {
            PackageFaults.Tell(_context, e, part);
        }

        return sheet;
    }

    private void Walk(XmlReader reader, Sheet sheet)
    {
        _row = new SheetRow(0);
        _rows = 0;
        _lastRow = 0;
        try
        {
            while (reader.Read() && (reader.NodeType != XmlNodeType.Element || Take(reader, sheet)))
            {
            }
        }
        finally
        {
            // Also the cells before a fault.
            Keep(sheet, _row);
            sheet.TakeOutWhite();
        }
    }

    // False where a limit ends the sheet.
    private bool Take(XmlReader reader, Sheet sheet)
    {
        switch (reader.LocalName)
        {
            case "dimension" when CellRange.Parse(reader.GetAttribute("ref")) is { } used:
                _lastRow = used.LastRow;
                return true;
            case "row":
                return StartRow(reader, sheet);
            case "c" when _row.Number > 0:
                if (ReadCell(reader, sheet, _row))
                {
                    return true;
                }

                _context.Report(Findings.TooManyCells, _context.Limits.MaxCells.ToString(CultureInfo.InvariantCulture));
                IsFull = true;
                return false;
            case "col":
                ReadColumn(reader, sheet);
                return true;
            case "tablePart" or "cfRule" or "picture":
                sheet.MayBePainted = true;
                return true;
            case "mergeCell" when CellRange.Parse(reader.GetAttribute("ref")) is { } range:
                sheet.Merged.Add(range);
                return true;
            default:
                return true;
        }
    }

    private bool StartRow(XmlReader reader, Sheet sheet)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        Keep(sheet, _row);
        _row = new SheetRow(RowNumber(reader, _row.Number));
        _context.ReportProgress(_row.Number, _lastRow);
        _column = 0;
        _isHidden = IsTrue(reader.GetAttribute("hidden")) || reader.GetAttribute("ht") == "0";
        if (_isHidden)
        {
            sheet.HiddenRows.Add(_row.Number);
        }

        if (++_rows <= _context.Limits.MaxBlocks)
        {
            return true;
        }

        _context.Report(Findings.TooManyBlocks, _context.Limits.MaxBlocks.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private static void Keep(Sheet sheet, SheetRow row)
    {
        if (row.Cells.Count > 0)
        {
            sheet.Rows.Add(row);
        }
    }

    private static int RowNumber(XmlReader reader, int last)
        => int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : last + 1;

    private static void ReadColumn(XmlReader reader, Sheet sheet)
    {
        var isHidden = IsTrue(reader.GetAttribute("hidden"))
            || (double.TryParse(reader.GetAttribute("width"), NumberStyles.Float, CultureInfo.InvariantCulture, out var width)
                && width < ThinnestColumn);
        if (isHidden && int.TryParse(reader.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(reader.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            sheet.HideColumns(first, last);
        }
    }

    // False when the workbook holds more cells than it may.
    private bool ReadCell(XmlReader reader, Sheet sheet, SheetRow row)
    {
        // Cells without a reference count from the one before, also from one without text.
        var column = _column = CellReference.TryParse(reader.GetAttribute("r"), out _, out var named) ? named : _column + 1;
        var type = reader.GetAttribute("t");
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
        _isStruck = false;
        var (value, hasFormula) = reader.IsEmptyElement ? (null, false) : Content(reader);
        if (!_isHidden && (type == "e" || (hasFormula && string.IsNullOrEmpty(value) && type != "str")))
        {
            sheet.Valueless.Add(CellReference.Of(row.Number, column));
        }

        var text = value is null || type == "e" ? "" : TextLimit.Cut(Shown(type, style, value), _context);
        if (string.IsNullOrWhiteSpace(text))
        {
            // The format ;;; shows nothing of what a cell holds.
            if (!_isHidden && type is not ("e" or "s") && !string.IsNullOrWhiteSpace(value))
            {
                sheet.Invisible.Add(CellReference.Of(row.Number, column));
            }

            return true;
        }

        if (_isHidden || sheet.IsHiddenColumn(column))
        {
            sheet.Hidden.TryAdd((row.Number, column), text);
        }
        else
        {
            row.Cells.Add((column, text));
            if (styles.IsWhite(style))
            {
                sheet.White.Add((row.Number, column));
            }

            if (_isStruck || styles.IsStruck(style))
            {
                sheet.Struck.Add(CellReference.Of(row.Number, column));
            }
        }

        return package.Budget.TakeCell();
    }

    private (string? Value, bool HasFormula) Content(XmlReader reader)
    {
        var depth = reader.Depth;
        var hasFormula = false;
        string? value = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "f":
                    hasFormula = true;
                    break;
                case "v":
                    value = Value(reader);
                    break;
                case "is":
                    value = RichText.Read(reader, _context, out _isStruck);
                    break;
            }
        }

        return (value, hasFormula);
    }

    private static string Value(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var value = "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                value = value.Length == 0 ? reader.Value : value + reader.Value;
            }
        }

        return value;
    }

    private string Shown(string? type, int style, string value)
    {
        switch (type)
        {
            case "s":
                if (!int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                    CultureInfo.InvariantCulture, out var index))
                {
                    return "";
                }

                _isStruck = strings.IsStruck(index);
                return WithFormat(style, strings[index] ?? "");
            case "inlineStr":
                return WithFormat(style, value);
            case "str":
                return WithFormat(style, EscapedText.Decode(value));
            case "b":
                return value.Trim() == "1" ? "TRUE" : "FALSE";
            case "d":
                return styles[style] is { IsDate: true }
                    && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? Numeric(style, ((day - new DateTime(1899, 12, 30)).TotalDays - (is1904 ? 1462 : 0))
                        .ToString("R", CultureInfo.InvariantCulture)) : value;
            default:
                return Numeric(style, value);
        }
    }

    private string WithFormat(int style, string text) => styles[style] is { } format ? format.Format(text) : text;

    // The same few numbers stand in most cells of a column.
    private string Numeric(int style, string value)
    {
        if (!_shown.TryGetValue((style, value), out var shown))
        {
            shown = !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                || !double.IsFinite(number) ? value
                : styles[style] is { } format ? format.Format(number, is1904) : NumberFormat.General(number);
            if (_shown.Count < 4096)
            {
                _shown.Add((style, value), shown);
            }
        }

        return shown;
    }

    private static bool IsTrue(string? value) => value is "1" or "true" or "on";
}
