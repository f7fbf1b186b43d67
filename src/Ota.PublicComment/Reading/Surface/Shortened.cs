namespace Ota.PublicComment.Reading.Surface;

/// <summary>A text as messages quote it: one line, its middle left out when it is long.</summary>
internal static class Shortened
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        var head = Longest * 2 / 3;
        var tail = line.Length - (Longest - head);
        head -= char.IsHighSurrogate(line[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(line[tail]) ? 1 : 0;
        return $"{line.AsSpan(0, head)}…{line.AsSpan(tail)}";
    }
}
