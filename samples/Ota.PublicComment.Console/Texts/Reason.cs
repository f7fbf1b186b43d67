using System.Globalization;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>
/// What the library says in English of a file of settings, for a Japanese sentence: where it is. <c>Line 3: 'respons' is not a role; …</c>
/// is （3 行目の「respons」）.
/// </summary>
internal static class Reason
{
    public static string InJapanese(string reason)
    {
        var place = Number(reason, "Line ", " 行目") ?? Number(reason, "Correction ", " 番目の訂正") ?? Number(reason, "Entry ", " 番目の指摘");
        var word = Quoted(reason, '\'') ?? Quoted(reason, '"');
        return (place, word) switch
        {
            (null, null) => string.Empty,
            (_, null) => $"（{place}）",
            (null, _) => $"（「{word}」）",
            _ => $"（{place}の「{word}」）",
        };
    }

    private static string? Number(string reason, string before, string after)
    {
        var text = reason.AsSpan();
        if (!text.StartsWith(before, StringComparison.Ordinal))
        {
            return null;
        }

        text = text[before.Length..];
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end > 0 ? string.Create(CultureInfo.InvariantCulture, $"{text[..end]}{after}") : null;
    }

    private static string? Quoted(string reason, char mark)
    {
        var start = reason.IndexOf(mark);
        var end = start < 0 ? -1 : reason.IndexOf(mark, start + 1);
        return end > start + 1 ? reason[(start + 1)..end] : null;
    }
}
