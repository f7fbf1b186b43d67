using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads the name of a department from what stands behind 担当課 or 問い合わせ先.</summary>
internal static class Departments
{
    private const int Longest = 60;
    private const int LongestUnit = 40;

    private static readonly string[] Ends = ["課", "室", "部", "係", "局", "事務局", "担当", "センター", "チーム", "班", "グループ", "館", "署", "支所", "本部", "委員会",
        "所"];

    private static readonly string[] Stops = ["電話", "でんわ", "tel", "TEL", "Tel", "ＴＥＬ", "☎", "〒", "FAX", "Fax", "ＦＡＸ", "ファックス", "ファクス",
        "ファクシミリ", "電子メール", "メール", "Eメール", "Ｅメール", "E-mail", "e-mail", "住所", "所在地", "直通", "内線", "℡", "http", "代表"];

    /// <summary>The department in a text that names one; null where none is certain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLabelled">Whether its label says that it is a department.</param>
    /// <param name="length">How much of the text the name takes.</param>
    public static string? Read(string text, bool isLabelled, out int length)
    {
        var end = text.Length;
        foreach (var stop in Stops)
        {
            var at = text.IndexOf(stop, StringComparison.Ordinal);
            end = at >= 0 && at < end ? at : end;
        }

        for (var i = 0; i < end; i++)
        {
            if (CharacterClasses.IsDigit(text[i]) && (i == 0 || text[i - 1] != '第'))
            {
                end = i;
            }
        }

        var name = text[..end].TrimEnd(' ', '　', '\t', '\n', '（', '(', '：', ':', '、', '/', '／', '【', '[', '・');
        length = name.Length;
        name = name.Trim();
        var bare = name.TrimEnd('）', ')');
        var isUnit = AnyWord.Ends(bare, Ends);
        return name.Length is > 1 and <= Longest && !name.Contains('。') && (isUnit || (isLabelled && name.Length <= LongestUnit
            && end == text.Length)) && name is not ("担当" or "担当課" or "課")
            ? string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
    }
}
