using System.Buffers;
using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Reads from the words beside a name whether it is the publisher's, and from 区の考え方 what kind of body the publisher is.</summary>
internal static class PublisherPhrases
{
    private static readonly string[] AfterInLines =
        ["では", "役所", "役場", "庁", "長", "公式", "ホームページ", "教育委員会", "としては", "としましては", "の考え方", "の見解", "は、", "は,", "が実施", "パブリック", "議会事務局"];

    private static readonly string[] BeforeInLines = ["発行:", "発行者:", "発行", "編集:", "編集・発行", "作成:", "作成者:", "公表:", "実施機関:", "実施主体:", "発行元:",
        "団体名:", "自治体名:", "提供:", "公表者:"];

    private static readonly string[] AfterInResponses = ["では", "としては", "としましては", "といたしましては", "は、", "は,", "の考え"];

    private const int LongestLabel = 20;
    private const int LongestOffice = 24;

    private static readonly SearchValues<char> OfficeBorders = SearchValues.Create(" \u3000\t():、。,電");

    private static readonly SearchValues<char> Particles = SearchValues.Create("のはがにでをと");

    private static readonly string[] Contacts = ["担当", "問合", "問い合", "所管", "連絡先", "発行", "作成", "編集"];

    private static readonly string[] Answers = ["の考え", "の見解", "の回答", "の対応", "の検討", "からの回答", "の方針", "の取扱", "の判断"];

    public static bool IsAnswerer(string text, GovernmentName name) =>
        TitleWords.StartsAt(text, name.End, text.Length, Answers) > 0;

    public static bool IsPublisherInLine(string line, GovernmentName name) =>
        TitleWords.StartsAt(line, name.End, line.Length, AfterInLines) > 0
        || TitleWords.EndsAt(line, 0, line.AsSpan(0, name.Start).TrimEnd().Length, BeforeInLines) > 0
        || IsOffice(line, name)
        || IsAloneButForDate(line, name);

    public static bool IsSpeakerInResponse(string text, GovernmentName name) =>
        TitleWords.StartsAt(text, name.End, text.Length, AfterInResponses) > 0;

    /// <summary>The kinds that stand before の考え方 and its like: 区, 本市, 市・区.</summary>
    public static GovernmentKinds KindsOf(string text)
    {
        var kinds = GovernmentKinds.None;
        for (var i = 1; i < text.Length; i++)
        {
            if (TitleWords.StartsAt(text, i, text.Length, Answers) == 0)
            {
                continue;
            }

            for (var k = i - 1; k >= 0 && (GovernmentKind.Of(text[k]) != GovernmentKinds.None || text[k] is '・' or '、' or '及' or 'び'); k--)
            {
                // 都市の考え方 says 市, not 都.
                kinds |= text[k] == '都' && kinds.HasFlag(GovernmentKinds.City) ? GovernmentKinds.None : GovernmentKind.Of(text[k]);
            }
        }

        return kinds;
    }

    // 霞野市環境部環境課 at the head of a line, or behind 担当 or 問い合わせ先, is where the document comes from.
    private static bool IsOffice(string line, GovernmentName name)
    {
        var before = line.AsSpan(0, name.Start).Trim();
        if (before.Length > LongestLabel || !(before.IsEmpty || TitleWords.Contains(before.ToString(), Contacts)))
        {
            return false;
        }

        var rest = line.AsSpan(name.End).TrimStart();
        var end = rest.IndexOfAny(OfficeBorders);
        var office = end < 0 ? rest : rest[..end];
        return office.Length is > 1 and <= LongestOffice && "課室部局係".Contains(office[^1]) && !office.ContainsAny(Particles);
    }

    // A cover says 霞野市, or 令和3年3月 霞野市.
    private static bool IsAloneButForDate(string line, GovernmentName name)
    {
        if (line.Length - name.Name.Length > 24)
        {
            return false;
        }

        for (var i = 0; i < line.Length; i++)
        {
            if ((i < name.Start || i >= name.End) && !char.IsWhiteSpace(line[i]) && !char.IsAsciiDigit(line[i])
                && !"年月日令和平成元()#都府県".Contains(line[i])
                && !IsWithinPrefecture(line, i, name))
            {
                return false;
            }
        }

        return true;
    }

    // 福岡県霞野市: the prefecture right before the name is part of it.
    private static bool IsWithinPrefecture(string line, int position, GovernmentName name)
    {
        return position < name.Start && name.Start - position <= 4 && GovernmentKind.Of(line[name.Start - 1]) == GovernmentKinds.Prefecture;
    }
}
