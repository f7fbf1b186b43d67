namespace Ota.PublicComment.Text;

/// <summary>The form in which titles are compared: <see cref="CompareKey"/> without brackets, 、 and ・.</summary>
internal static class TitleFold
{
    /// <summary>The folded title.</summary>
    public static string Of(string title)
    {
        var key = CompareKey.Of(title);
        var kept = 0;
        foreach (var c in key)
        {
            kept += IsIgnored(c) ? 0 : 1;
        }

        return kept == key.Length ? key : string.Create(kept, key, static (to, from) =>
        {
            var at = 0;
            foreach (var c in from)
            {
                if (!IsIgnored(c))
                {
                    to[at++] = c;
                }
            }
        });
    }

    private static bool IsIgnored(char c) => c is '、' or '・' or ',' or '(' or ')' or '[' or ']' or '<' or '>' or '{' or '}' or '"'
        or (>= '〈' and <= '】') or (>= '〔' and <= '〛') or '“' or '”' or '‘' or '’' or '《' or '》' or '«' or '»';
}
