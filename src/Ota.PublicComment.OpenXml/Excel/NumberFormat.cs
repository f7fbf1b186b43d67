using System.Globalization;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>A number format of a workbook, taken apart once: <c>0"人"</c>, <c>[$-411]ggge"年"m"月"d"日"</c>, <c>#,##0;-#,##0;"－"</c>.</summary>
internal sealed class NumberFormat
{
    private readonly List<FormatSection> _sections = [];

    private NumberFormat(string code)
    {
        var start = 0;
        for (var i = 0; i <= code.Length; i++)
        {
            if (i == code.Length || code[i] == ';')
            {
                _sections.Add(FormatSection.Parse(code[start..i]));
                start = i + 1;
            }
            else
            {
                i = FormatSection.SkipLiteral(code, i);
            }
        }
    }

    public static NumberFormat Of(string code) => new(code);

    public bool IsDate => _sections[0].IsDate;

    /// <summary>A number as the cell shows it.</summary>
    public string Format(double number, bool is1904)
    {
        var index = number < 0 && _sections.Count > 1 ? 1 : number == 0 && _sections.Count > 2 ? 2 : 0;
        var section = _sections[index];
        if (Array.Find([.. _sections], s => s.Condition is not null) is not null)
        {
            section = _sections.Find(s => s.Holds(number)) ?? _sections[^1];
        }

        if (section.IsDate)
        {
            return DateFormat.Write(section, number, is1904) ?? General(number);
        }

        return section.IsGeneral || section.IsText ? section.Around(General(number))
            : section.Write(index == 1 ? Math.Abs(number) : number);
    }

    /// <summary>A text as the cell shows it: the fourth section, or one that holds @.</summary>
    public string Format(string text)
    {
        var section = _sections.Count > 3 ? _sections[3] : _sections.Find(s => s.IsText);
        return section is null ? text : section.Around(text);
    }

    /// <summary>A number without a format: at most eleven digits, as a cell of ordinary width shows it.</summary>
    public static string General(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (Math.Abs(number) is < 1e11 and >= 1e-9 && text.Length > 12)
        {
            text = Math.Round((decimal)number, Math.Max(0, 10 - (int)Math.Max(0, Math.Floor(Math.Log10(Math.Abs(number))))))
                .ToString(CultureInfo.InvariantCulture);
            text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        }

        return text;
    }
}
