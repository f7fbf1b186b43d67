namespace Ota.PublicComment.Reading.Surface;

/// <summary>A line that is a person and a number: 回答者1, 提出者3. Where another follows it numbers them, else it counts.</summary>
/// <param name="Word">What the person is called.</param>
/// <param name="Value">The number.</param>
/// <param name="Number">Where it stands.</param>
internal readonly record struct PersonNumber(string Word, int Value, TextSpan Number)
{
    private const int Longest = 10;

    public static PersonNumber? Read(string text)
    {
        var at = text.Length <= Longest ? text.IndexOf('者', StringComparison.Ordinal) + 1 : 0;
        return at > 1 && OutlineNumberReader.NumeralAt(text, at, out var value, out var length) && at + length == text.Length
            ? new PersonNumber(text[..at], value, new TextSpan(at, length)) : null;
    }
}
