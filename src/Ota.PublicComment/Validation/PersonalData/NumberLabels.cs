using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>What stands before a number and says what it is.</summary>
internal static class NumberLabels
{
    private const int Reach = 10;

    private static readonly string[] Telephone =
        ["電話", "でんわ", "携帯", "ケータイ", "連絡先", "TEL", "Tel", "tel", "ＴＥＬ", "Ｔｅｌ", "FAX", "Fax", "ＦＡＸ", "ファクス", "ファックス", "ファクシミリ", "℡", "☎",
            "でんわ", "テレフォン", "ダイヤル", "phone", "Phone", "PHONE"];

    private static readonly string[] Calls = ["かけ", "電話", "連絡", "コール", "TEL"];

    private static readonly string[] Identifiers =
        ["ＩＤ", "ID", "Id", "No", "№", "Ｎｏ", "コード", "第", "ISBN", "品番", "型番", "受付", "管理", "整理", "登録", "口座", "法人"];

    private static readonly string[] Number = ["号"];

    // 私の番号は090…: the number of somebody; 会員番号 is one of a list.
    private static readonly string[] OwnNumber = ["の番号"];

    private static readonly string[] Individual = ["個人番号", "マイナンバー"];

    public static bool AnnouncesTelephone(ReadOnlySpan<char> text, int start) => Before(text, start, Reach, Telephone);

    /// <summary>Whether somebody asks to be called at the number that ends at a place: 0312345678にお電話ください.</summary>
    public static bool IsCalled(ReadOnlySpan<char> text, int end)
    {
        var behind = text[end..Math.Min(text.Length, end + Reach)];
        var stop = behind.IndexOfAny('。', '、', '\n');
        behind = stop < 0 ? behind : behind[..stop];
        foreach (var word in Calls)
        {
            if (behind.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label that means a telephone stands right before, with nothing but punctuation between.</summary>
    public static bool TelephoneStandsBefore(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end > 0 && (CharacterClasses.IsSpace(text[end - 1]) || ":：・.．)）】」(（は→⇒".Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        var label = text[..end];
        label = label.EndsWith("番号", StringComparison.Ordinal) ? label[..^2] : label;
        foreach (var word in Telephone)
        {
            if (label.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the number is said to be that of a file, a product, an account.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="isShaped">Whether the number has the shape of another kind: then 番号 by itself does not say that it is an
    /// identifier.</param>
    public static bool AnnouncesIdentifier(ReadOnlySpan<char> text, int start, bool isShaped = false)
        => (Before(text, start, Reach, Identifiers)
            || (!isShaped && Before(text, start, Reach, Number) && !Before(text, start, Reach, OwnNumber)))
                && !AnnouncesTelephone(text, start) && !AnnouncesIndividual(text, start);

    public static bool AnnouncesIndividual(ReadOnlySpan<char> text, int start) => Before(text, start, Reach + 4, Individual);

    private static bool Before(ReadOnlySpan<char> text, int start, int reach, string[] words)
    {
        var window = text[Math.Max(0, start - reach)..start];
        var stop = window.LastIndexOfAny('。', '、', '\n');
        window = window[(stop + 1)..];
        foreach (var word in words)
        {
            if (window.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
