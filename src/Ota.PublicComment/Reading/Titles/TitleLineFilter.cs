using System.Buffers;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Says of a line whether it can be a title at all, and where in it the title would begin and end.</summary>
internal static class TitleLineFilter
{
    /// <summary>A line longer than this is running text.</summary>
    public const int LongestLine = 200;

    private const int LeastMenu = 3;
    private const int LongestMenuWord = 10;
    private static readonly SearchValues<char> Partings = SearchValues.Create(" 　|｜/／-－‐―");
    private static readonly SearchValues<char> SitePartings = SearchValues.Create("|｜-－‐―");

    private static readonly string[] Sentences = ["ました", "ます", "です", "ください", "下さい", "でしょうか", "ません"];

    private static readonly string[] Contacts = ["電話", "TEL", "Tel", "〒", "@", "http", .. ContactWords.Heads, "メールアドレス", "郵便番号"];

    private static readonly string[] Menus =
        ["ホーム", "トップページ", "トップ>", "HOME", "Home", "TOP", "現在地", "現在位置", "本文", "ページの先頭", "サイトマップ", "メニュー", "ここから", "関連リンク", "関連情報",
            "関連ページ", "目次", "前へ", "次へ", "一覧"];

    private const string Bullets = "■□◆◇●○◎▼▽▲△★☆・*-※①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶ⅠⅡⅢⅣⅤ→⇒";

    private static readonly string[] Labels = ["参考資料", "資料", "別紙", "別添", "別冊", "添付資料", "当日資料", "配布資料", "報告資料"];

    /// <summary>
    /// The run of the line that may be a title, without # and white space around and without a label such as 資料1; null if it cannot be one.
    /// </summary>
    public static TextSpan? Find(string line)
    {
        var start = 0;
        while (start < line.Length && (line[start] is '#' or '＃' or '\uFEFF' || char.IsWhiteSpace(line[start])))
        {
            start++;
        }

        // …の意見公募結果　※公募期間　…: what a note sign sets off is said beside the title.
        var note = line.AsSpan(start).IndexOf('※') + start;
        // 計画　※素案　に対する意見募集の結果 goes on behind it.
        var end = note > start && char.IsWhiteSpace(line[note - 1]) && TitleWords.Contains(line[start..note], TitleWords.Phrases)
            ? note : line.Length;
        while (end > start && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        end = BeforeSite(line, start, end);
        start = BehindSite(line, start, end);
        start = BehindLabel(line, start, end);
        return end - start is > 1 and <= LongestLine && !IsOther(line[start..end]) ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>Whether a line begins as a section, a list item or a field does: 1 …, (2) …, ■ ….</summary>
    public static bool IsEnumerated(string text) => EndOfEnumerator(new TitleText(text)) > 0;

    /// <summary>Where what begins a section ends; 0 where nothing does.</summary>
    public static int EndOfEnumerator(TitleText title)
    {
        var text = title.Text;
        if (text.Length == 0 || text[0] == '第')
        {
            return 0;
        }

        if (Bullets.Contains(text[0]))
        {
            // ○○市 is a name left open.
            return text.Length > 1 && text[1] == text[0] ? 0 : 1;
        }

        var start = text[0] == '(' ? 1 : 0;
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i == start || i == text.Length)
        {
            return 0;
        }

        // 2 霞野市…, but neither 2040年… nor 21 世紀.
        return text[i] is '.' or ')' or '、' ? i + 1 : title.FollowsSpace(i) && !"年月日次期世".Contains(text[i]) ? i : 0;
    }

    // 資料1 霞野市…: the label goes only where something stands behind it; a bracketed one may touch.
    private static int BehindLabel(string line, int start, int end)
    {
        var i = start;
        var opens = i < end && BracketSet.Label.Opens(line[i]);
        i += opens ? 1 : 0;
        var length = i < end ? TitleWords.StartsAt(line, i, end, Labels) : 0;
        if (length == 0)
        {
            return start;
        }

        i += length;
        while (i < end && IsPartOfNumber(line, i, end))
        {
            i++;
        }

        var closes = i < end && BracketSet.Label.Closes(line[i]);
        i += closes ? 1 : 0;
        if (opens != closes || (!closes && i < end && !char.IsWhiteSpace(line[i])))
        {
            return start;
        }

        while (i < end && char.IsWhiteSpace(line[i]))
        {
            i++;
        }

        return i;
    }

    // …計画を策定　青葉市ホームページ, …の結果｜青葉市公式サイト: the name of the site behind that of the page.
    private static int BeforeSite(string line, int start, int end)
    {
        var parting = TitleWords.EndsAt(line, start, end, TitleWords.Sites) > 0
            ? line.AsSpan(start, end - start).LastIndexOfAny(Partings) : 0;
        if (parting <= 0)
        {
            return end;
        }

        end = start + parting;
        while (end > start && (char.IsWhiteSpace(line[end - 1]) || Partings.Contains(line[end - 1])))
        {
            end--;
        }

        return end;
    }

    // 青葉市公式サイト｜…の結果, 青葉市ホームページ - …の結果: a bar, or a dash between blanks. ホームページ 再構築方針 is a name.
    private static int BehindSite(string line, int start, int end)
    {
        var parting = line.AsSpan(start, end - start).IndexOfAny(SitePartings) + start;
        var site = start + (parting > start ? line.AsSpan(start, parting - start).TrimEnd().Length : 0);
        if (parting <= start || TitleWords.EndsAt(line, start, site, TitleWords.Sites) == 0
            || (line[parting] is not ('|' or '｜')
                && !(site < parting && parting + 1 < end && char.IsWhiteSpace(line[parting + 1]))))
        {
            return start;
        }

        return parting + 1 + (end - parting - 1 - line.AsSpan(parting + 1, end - parting - 1).TrimStart().Length);
    }

    private static bool IsPartOfNumber(string line, int i, int end) =>
        char.IsAsciiDigit(TitleText.Fold(line[i]))
        || TitleText.Fold(line[i]) is '-' or '−' or '‐' or '―' or 'ー' or 'の'
        || (line[i] == ' ' && i + 1 < end && char.IsAsciiDigit(TitleText.Fold(line[i + 1])));

    private static bool IsOther(string text)
    {
        var folded = new TitleText(text);
        if (folded.Length == 0 || TitleWords.StartsAt(folded.Text, 0, folded.Length, Menus) > 0
            || TitleWords.Contains(folded.Text, Contacts))
        {
            return true;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            // A breadcrumb's arrow closes nothing; a sentence has its end outside quotes.
            if ((folded.Text[i] is '>' or '›' or '»' or '≫' or '》' && folded.PartnerOf(i) < 0)
                || (!folded.IsInBracket(i) && (folded.Text[i] == '。' || TitleWords.StartsAt(folded.Text, i, folded.Length, Sentences) > 0)))
            {
                return true;
            }
        }

        return folded.Text[0] == '|' || IsMenu(folded.Text);
    }

    // 計画 | 条例 | 意見募集 | …: a row of short words.
    private static bool IsMenu(string text)
    {
        var words = text.Split('|');
        return words.Length >= LeastMenu && Array.TrueForAll(words, w => w.Length <= LongestMenuWord);
    }
}
