using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Joins the lines of a title: nothing between Japanese characters, a space between words of Latin letters.</summary>
internal static class WrappedTitle
{
    public static string Join(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
        {
            return text.Trim();
        }

        var joined = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            joined = Join(joined, line);
        }

        return joined;
    }

    public static string Join(string first, string second)
        => first.Length == 0 || second.Length == 0 || CharacterClasses.IsCjkBefore(first, first.Length)
            || CharacterClasses.IsCjkAt(second, 0)
            ? first + second
            : $"{first} {second}";
}
