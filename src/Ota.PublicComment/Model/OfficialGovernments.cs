namespace Ota.PublicComment;

/// <summary>Reads the table of governments that the assembly carries: a line is five digits of the code, a space, the name.</summary>
internal static class OfficialGovernments
{
    private const string Resource = "Ota.PublicComment.governments.txt";
    private const int DigitsWithoutCheck = 5;

    public static ValueList<Municipality> Read()
    {
        using var stream = typeof(OfficialGovernments).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        var bodies = new List<Municipality>(2048);
        string? prefecture = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length <= DigitsWithoutCheck || line[0] == '#')
            {
                continue;
            }

            var digits = line.AsSpan(0, DigitsWithoutCheck);
            var name = line[(DigitsWithoutCheck + 1)..];
            var isPrefecture = digits.EndsWith("000", StringComparison.Ordinal);
            // A prefecture stands before its bodies, so its name need not be repeated in each line.
            prefecture = isPrefecture ? name : prefecture;
            bodies.Add(new Municipality
            {
                Code = string.Concat(digits, [CheckDigit(digits)]),
                Name = name,
                Prefecture = isPrefecture ? null : prefecture,
            });
        }

        return bodies.ToValueList();
    }

    /// <summary>The check digit of five digits: weights 6 to 2, eleven minus the sum modulo eleven, of that the last digit.</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < DigitsWithoutCheck; i++)
        {
            sum += (digits[i] - '0') * (6 - i);
        }

        return (char)('0' + ((11 - (sum % 11)) % 10));
    }
}
