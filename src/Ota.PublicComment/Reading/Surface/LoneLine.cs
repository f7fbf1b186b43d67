namespace Ota.PublicComment.Reading.Surface;

/// <summary>Tells what a line of one cell between the rows of a table is.</summary>
internal static class LoneLine
{
    private const int LongestHeading = 80;
    private const int InBrackets = 0x40000;
    private const string GroupMarks = "●○■□◆◇▼▲△▽★☆◎〇【〔《≪＜<〈■";
    // The levels of a plan that print their name before their number.
    private static readonly string[] Levels = ["基本目標", "基本方針", "基本施策", "基本方向", "施策の方向", "施策", "目標", "方針", "政策", "重点施策", "重点目標",
        "テーマ", "柱", "表"];

    private const string Units = "章編部節項";

    // What an ordinance has beside its articles, and who groups by articles heads the rest with.
    private static readonly string[] BesideArticles = ["前文", "附則", "付則", "別表", "題名", "条例全体", "条例全般"];

    // These may as well be what became of the opinion: a blank line parts them from the answer before.
    private static readonly string[] BesideArticlesApart = ["全般", "全体", "その他"];
    private const string NoteMarks = "※＊*注";

    public static LoneLineKind Classify(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length == 0)
        {
            return LoneLineKind.Unknown;
        }

        if (NoteMarks.Contains(line[0]) || line.StartsWith("（注") || line.StartsWith("(注"))
        {
            return LoneLineKind.Note;
        }

        return line.Length <= LongestHeading && !EndsLikeSentence(line)
            && ((GroupMarks.Contains(line[0]) && HoldsWords(line)) || StartsLikeHeading(line.ToString()))
            ? LoneLineKind.Group
            : LoneLineKind.Unknown;
    }

    /// <summary>Whether a text ends in the name of a level of a plan, so that a number glued to it is its own: 基本目標1.</summary>
    public static bool EndsInLevel(ReadOnlySpan<char> text)
    {
        foreach (var level in Levels)
        {
            if (text.EndsWith(level))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a line is a heading if its neighbours prove it: a numeral, white space and a short text (２ 取組について), no page number.
    /// </summary>
    public static bool MayBeHeading(string text)
    {
        var line = text.Trim();
        if (line.Length is 0 or > LongestHeading || EndsLikeSentence(line) || !OutlineNumberReader.NumeralAt(line, 0, out _, out var digits)
            || digits + 1 >= line.Length || !char.IsWhiteSpace(line[digits]))
        {
            return false;
        }

        var title = line.AsSpan(digits).Trim();
        return title.Length > 1 && char.IsLetter(title[0]) && title is not ("ページ" or "頁" or "ぺージ");
    }

    /// <summary>What kind of mark a group heading begins with: headings of one kind stand on one level.</summary>
    public static int MarkOf(string text)
    {
        var line = Inside(text.Trim());
        if (GroupMarks.Contains(line[0]))
        {
            return line[0];
        }

        if (line[0] == '第' && UnitAt(line) is > 0 and var unit)
        {
            return 0x10000 + line[unit];
        }

        if (line[0] is '(' or '（' && OutlineNumberReader.NumeralAt(line, 1, out _, out _))
        {
            return InBrackets;
        }

        return OutlineNumberReader.NumeralAt(line, 0, out _, out _)
            ? 0x20000 + (char.IsAsciiDigit(line[0]) || line[0] is >= '０' and <= '９' ? 0 : line[0] & 0xFFF0) : 0x30000;
    }

    /// <summary>The mark of 第７条.</summary>
    public const int ArticleMark = 0x10000 + '条';

    /// <summary>Whether a line heads what stands beside the articles of an ordinance: 附則, 全般.</summary>
    /// <param name="text">The line.</param>
    /// <param name="followsBreak">Whether it follows a blank line.</param>
    public static bool IsBesideArticles(string text, bool followsBreak)
        => (text.Trim() is [.. var head, '関', '係'] ? head : text.Trim()) is var word
            && (Array.IndexOf(BesideArticles, word) >= 0 || (followsBreak && Array.IndexOf(BesideArticlesApart, word) >= 0));

    /// <summary>Whether a number opens a heading: 第１章, （１）, Ⅱ.</summary>
    public static bool IsNumbered(string text) => text.Trim() is { Length: > 0 } line && StartsLikeHeading(line);

    // A mark alone is a heading that lost its words.
    private static bool HoldsWords(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsLikeSentence(ReadOnlySpan<char> line) => line[^1] is '。' or '、' or '，';

    // 第１章 …, Ⅱ …, 1.「…」について, (2) …
    private static bool StartsLikeHeading(string line)
    {
        line = Inside(line);
        if (line[0] == '第')
        {
            return UnitAt(line) is > 0 and var unit && (Units.Contains(line[unit]) || IsArticle(line, unit));
        }

        if (Array.Find(Levels, l => line.StartsWith(l, StringComparison.Ordinal)) is { } level)
        {
            var at = AfterBlank(line, level.Length);
            return at < line.Length && OutlineNumberReader.NumeralAt(line, at, out _, out var numeral)
                && at + numeral < line.Length
                && (char.IsWhiteSpace(line[at + numeral]) || line[at + numeral] is '「' or ':' or '：' or '.' or '．' or '-' or '－');
        }

        var start = line[0] is '(' or '（' or '[' or '［' ? 1 : 0;
        if (start >= line.Length || !OutlineNumberReader.NumeralAt(line, start, out _, out var digits) || start + digits >= line.Length)
        {
            return false;
        }

        var follows = line[start + digits];
        var isSign = !char.IsAsciiDigit(line[start]) && line[start] is not (>= '０' and <= '９');
        return start + digits + 1 < line.Length
            && (isSign || follows is '.' or '．' or ')' or '）' or ']' or '］' or '、' || (char.IsWhiteSpace(follows) && line.Contains('「')));
    }

    // 第７条, 第７条第２項（議会報告会）, 第３条の２関係: an article and its title, nothing that it says. 第７条　市長は is the article itself.
    private static bool IsArticle(string line, int unit)
    {
        if (line[unit] != '条')
        {
            return false;
        }

        var at = unit + 1;
        while (at + 1 < line.Length && line[at] is 'の' or '第' && OutlineNumberReader.NumeralAt(line, at + 1, out _, out var length))
        {
            at += 1 + length;
            at += at < line.Length && line[at] is '項' or '号' ? 1 : 0;
        }

        var rest = line.AsSpan(at).Trim();
        rest = rest.EndsWith("関係") ? rest[..^2].TrimEnd() : rest.EndsWith("について") ? rest[..^4].TrimEnd() : rest;
        return rest.Length == 0
            || (rest is ['（' or '(', .., '）' or ')'] && rest[1..^1].IndexOfAny("（()）。") < 0);
    }

    // （第２章　現状と課題）: the brackets are round the whole heading.
    private static string Inside(string line)
        => line is ['（' or '(', '第', .., '）' or ')'] && line.AsSpan(1, line.Length - 2).IndexOfAny("（(") < 0 ? line[1..^1] : line;

    // Where 章 stands in 第２章 and in 第 2 章, as some programs set blanks between kanji and digits; 0 where there is no numeral.
    private static int UnitAt(string line)
    {
        var at = AfterBlank(line, 1);
        if (at >= line.Length || !OutlineNumberReader.NumeralAt(line, at, out _, out var length))
        {
            return 0;
        }

        // 第1　趣旨 has no unit: there the blank stands for it.
        var unit = at + length;
        var isUnit = AfterBlank(line, unit) is var after && after < line.Length && (Units.Contains(line[after]) || line[after] == '条');
        unit = isUnit ? after : unit;
        return unit < line.Length ? unit : 0;
    }

    private static int AfterBlank(string line, int at) => at < line.Length && char.IsWhiteSpace(line[at]) ? at + 1 : at;
}
