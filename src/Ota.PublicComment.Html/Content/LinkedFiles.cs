namespace Ota.PublicComment.Html.Content;

/// <summary>Links that lead to documents rather than to pages.</summary>
internal static class LinkedFiles
{
    private static readonly string[] Endings = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".csv", ".odt", ".ods", ".jtd", ".txt", ".zip"];

    // What a file of opinions or answers is called by the links to it: 意見の概要と市の考え方, 実施結果.
    private static readonly string[] Words = ["意見", "考え方", "回答", "結果", "コメント", "対応"];

    public static bool IsFile(string href)
    {
        var path = href.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = end >= 0 ? path[..end] : path;
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool MayHoldOpinions(string text) => Array.Exists(Words, w => text.Contains(w, StringComparison.Ordinal));
}
