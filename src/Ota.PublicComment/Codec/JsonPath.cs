using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Codec;

/// <summary>One step of a way into a JSON file: a member, or an element by its 0-based position.</summary>
/// <param name="Member">The name of the member; null for an element.</param>
/// <param name="Index">The position of the element.</param>
internal readonly record struct JsonStep(string? Member, int Index)
{
    public static JsonStep To(string member) => new(member, -1);

    public static JsonStep At(int index) => new(null, index);
}

/// <summary>The written form of a way into a JSON file: <c>$.opinions[3].text</c>.</summary>
internal static class JsonPath
{
    public static string Write(ReadOnlySpan<JsonStep> steps)
    {
        var text = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.Member is not { } member)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else if (IsPlain(member))
            {
                text.Append('.').Append(member);
            }
            else
            {
                text.Append("['").Append(JsonExcerpt.Of(member)).Append("']");
            }
        }

        return text.ToString();
    }

    private static bool IsPlain(string member)
    {
        foreach (var c in member)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return member.Length is > 0 and <= JsonExcerpt.MaxLength;
    }
}
