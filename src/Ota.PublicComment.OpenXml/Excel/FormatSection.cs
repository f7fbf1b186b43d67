using System.Globalization;
using System.Text;

namespace Ota.PublicComment.OpenXml.Excel;

/// <summary>One section of a number format as tokens: literals, digits, parts of dates.</summary>
internal sealed class FormatSection
{
    private readonly List<FormatToken> _tokens = [];

    public IReadOnlyList<FormatToken> Tokens => _tokens;

    public bool IsDate { get; private set; }

    public bool IsGeneral { get; private set; }

    public bool IsText { get; private set; }

    /// <summary>元年 is asked for in place of 1年.</summary>
    public bool NamesFirstYear { get; private set; }

    public (char Operator, bool OrEqual, double Value)? Condition { get; private set; }

    public static FormatSection Parse(string code)
    {
        var section = new FormatSection();
        for (var i = 0; i < code.Length; i++)
        {
            i = section.Read(code, i);
        }

        section.IsDate = section._tokens.Exists(t => t.Kind == FormatTokenKind.Date);
        return section;
    }

    /// <summary>The last character of the literal that begins at a position; the position itself where none does.</summary>
    public static int SkipLiteral(string code, int at)
    {
        var end = code[at] switch
        {
            '"' => code.IndexOf('"', at + 1),
            '[' => code.IndexOf(']', at),
            '\\' or '_' or '*' or '!' => at + 1,
            _ => at,
        };
        return end < 0 ? code.Length - 1 : Math.Min(end, code.Length - 1);
    }

    /// <summary>Whether the section's own condition takes a number; one without a condition takes all.</summary>
    public bool Holds(double number) => Condition is not { } c || (c.OrEqual && number == c.Value)
        || (c.Operator == '<' ? number < c.Value : c.Operator == '>' ? number > c.Value : c.Operator == '!' ? number != c.Value
            : number == c.Value);

    /// <summary>A text between the literals of the section.</summary>
    public string Around(string text)
    {
        var shown = new StringBuilder();
        foreach (var token in _tokens)
        {
            shown.Append(token.Kind is FormatTokenKind.Text or FormatTokenKind.General ? text : token.Kind == FormatTokenKind.Literal
                ? token.Value : "");
        }

        return shown.ToString();
    }

    /// <summary>A number by the digits of the section.</summary>
    public string Write(double number)
    {
        var digits = string.Concat(_tokens.Where(t => t.Kind == FormatTokenKind.Digits).Select(t => t.Value));
        if (digits.Length == 0)
        {
            return Around("");
        }

        var percent = _tokens.Exists(t => t.Kind == FormatTokenKind.Percent);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits[(point + 1)..].Count(c => c is '0' or '#' or '?');
        var whole = point < 0 ? digits : digits[..point];
        var scale = digits.Length - digits.TrimEnd(',').Length;
        var value = Math.Abs(number) * (percent ? 100 : 1) / Math.Pow(1000, scale);
        var fixedText = value < 1e15
            ? Math.Round((decimal)value, Math.Min(decimals, 15), MidpointRounding.AwayFromZero)
                .ToString("F" + Math.Min(decimals, 15).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : NumberFormat.General(value);
        var text = Shape(fixedText, whole, point < 0 ? "" : digits[(point + 1)..]);
        var sign = number < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "-" : "";
        return sign + Assemble(text);
    }

    private static string Shape(string number, string whole, string fraction)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var left = point < 0 ? number : number[..point];
        var right = point < 0 ? "" : number[(point + 1)..];
        var least = whole.Count(c => c == '0');
        left = left.TrimStart('0').PadLeft(least, '0');
        if (whole.Contains(',', StringComparison.Ordinal) && whole.TrimEnd(',').Contains(',', StringComparison.Ordinal))
        {
            for (var i = left.Length - 3; i > 0; i -= 3)
            {
                left = left.Insert(i, ",");
            }
        }

        var needed = fraction.Count(c => c == '0');
        while (right.Length > needed && right[^1] == '0')
        {
            right = right[..^1];
        }

        return right.Length > 0 ? left + "." + right : left;
    }

    private string Assemble(string number)
    {
        var shown = new StringBuilder();
        var isWritten = false;
        foreach (var token in _tokens)
        {
            switch (token.Kind)
            {
                case FormatTokenKind.Digits when !isWritten:
                    shown.Append(number);
                    isWritten = true;
                    break;
                case FormatTokenKind.Literal or FormatTokenKind.Percent:
                    shown.Append(token.Value);
                    break;
            }
        }

        return shown.ToString();
    }

    private int Read(string code, int i)
    {
        var end = SkipLiteral(code, i);
        switch (code[i])
        {
            case '"':
                Add(FormatTokenKind.Literal, code[(i + 1)..Math.Max(i + 1, code[end] == '"' ? end : end + 1)]);
                return end;
            case '[':
                ReadBracket(code[(i + 1)..end]);
                return end;
            case '\\' or '!':
                Add(FormatTokenKind.Literal, code[(i + 1)..(end + 1)]);
                return end;
            case '_' or '*':
                return end;
            case '0' or '#' or '?' or '.' or ',':
                Add(FormatTokenKind.Digits, code[i].ToString());
                return i;
            case '%':
                Add(FormatTokenKind.Percent, "%");
                return i;
            case '@':
                IsText = true;
                Add(FormatTokenKind.Text, "");
                return i;
            default:
                return ReadWord(code, i);
        }
    }

    private int ReadWord(string code, int i)
    {
        foreach (var general in (ReadOnlySpan<string>)["General", "G/標準"])
        {
            if (code.AsSpan(i).StartsWith(general, StringComparison.OrdinalIgnoreCase))
            {
                IsGeneral = true;
                Add(FormatTokenKind.General, "");
                return i + general.Length - 1;
            }
        }

        // 0.00E+00
        if (code[i] is 'E' or 'e' && i + 1 < code.Length && code[i + 1] is '+' or '-')
        {
            IsGeneral = true;
            Add(FormatTokenKind.General, "");
            return code.Length - 1;
        }

        foreach (var half in (ReadOnlySpan<string>)["AM/PM", "A/P", "上午/下午", "午前/午後"])
        {
            if (code.AsSpan(i).StartsWith(half, StringComparison.OrdinalIgnoreCase))
            {
                _tokens.Add(new FormatToken(FormatTokenKind.Date, "AM/PM"));
                return i + half.Length - 1;
            }
        }

        if (!"yYmMdDhHsSgGeEaAbB".Contains(code[i], StringComparison.Ordinal))
        {
            Add(FormatTokenKind.Literal, code[i].ToString());
            return i;
        }

        var end = i;
        while (end + 1 < code.Length && char.ToLowerInvariant(code[end + 1]) == char.ToLowerInvariant(code[i]))
        {
            end++;
        }

        _tokens.Add(new FormatToken(FormatTokenKind.Date, code[i..(end + 1)].ToLowerInvariant()));
        return end;
    }

    // [Red], [>=100], [h], [$-411], [$¥-411]
    private void ReadBracket(string text)
    {
        if (text.StartsWith('$'))
        {
            var dash = text.IndexOf('-', StringComparison.Ordinal);
            NamesFirstYear |= text.Contains("gannen", StringComparison.OrdinalIgnoreCase);
            Add(FormatTokenKind.Literal, text[1..(dash < 0 ? text.Length : dash)]);
        }
        else if (text.Length > 0 && text.Trim("hHmMsS".ToCharArray()).Length == 0)
        {
            _tokens.Add(new FormatToken(FormatTokenKind.Date, "[" + text.ToLowerInvariant() + "]"));
        }
        else if (text.Length > 1 && text[0] is '<' or '>' or '=')
        {
            var isNot = text.StartsWith("<>", StringComparison.Ordinal);
            var orEqual = !isNot && text[1] == '=';
            if (double.TryParse(text.AsSpan(isNot || orEqual ? 2 : 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                Condition = (isNot ? '!' : text[0], orEqual, value);
            }
        }
    }

    private void Add(FormatTokenKind kind, string value)
    {
        if (_tokens.Count > 0 && _tokens[^1].Kind == kind && kind is FormatTokenKind.Literal or FormatTokenKind.Digits)
        {
            _tokens[^1] = new FormatToken(kind, _tokens[^1].Value + value);
        }
        else
        {
            _tokens.Add(new FormatToken(kind, value));
        }
    }
}
