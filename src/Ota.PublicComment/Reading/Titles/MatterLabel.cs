using System.Text;
using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>The label before the name of what opinions were asked on: 案件名：…, １　計画の名称.</summary>
internal static class MatterLabel
{
    private const int Longest = 24;
    private const int LongestSpaced = 12;
    public const string Marks = "#＃■□◆◇●○◎・【[［〔(（)）.．|";

    private static readonly string[] Words =
        ["案件", "案件名称", "案件名", "案件の名称", "意見募集案件名", "意見募集の案件名", "意見募集案件", "募集案件名", "募集案件", "対象案件", "計画等の名称", "計画の名称", "計画等の題名", "政策等の題名",
            "政策等の名称", "施策等の名称", "条例等の名称", "条例の名称", "規則等の題名", "命令等の題名", "命令等の案の題名", "案の名称", "案の題名", "計画名", "条例名", "件名", "題名", "事案名", "事案の名称",
            "意見募集の対象", "意見募集対象", "意見を募集した案件", "対象計画", "募集対象", "計画案の名称", "計画案名", "名称", "テーマ", "募集テーマ", "意見募集テーマ",
            "表題", "タイトル", "title", "Title"];

    /// <summary>Whether a line is nothing but such a label: its value stands below.</summary>
    public static bool IsAlone(string line)
    {
        var at = Begin(line);
        return line.Length <= Longest && LengthOfLabel(line, at) is > 0 and var length
            && line.AsSpan(at + length).TrimEnd("】]］〕)）：: \u3000").IsEmpty;
    }

    /// <summary>Where the value of a line begins that is labelled as the name of the matter; 0 where it is none.</summary>
    public static int ValueOf(string line)
    {
        var at = Begin(line);
        var length = LengthOfLabel(line, at);
        var end = at + length;
        var value = end;
        while (length > 0 && value < line.Length && (char.IsWhiteSpace(line[value])
            || line[value] is ':' or '：' or '】' or ']' or '］' or '〕' or '|' or '│'))
        {
            value++;
        }

        return length > 0 && value > end && value < line.Length ? value : 0;
    }

    private static int Begin(string line)
    {
        var at = 0;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || Marks.Contains(line[at]) || char.IsDigit(line[at])))
        {
            at++;
        }

        return at;
    }

    // 題　　名: the letters may be set apart.
    private static int LengthOfLabel(string line, int at)
    {
        var length = TitleWords.StartsAt(line, at, line.Length, Words);
        if (length > 0 || at >= line.Length)
        {
            return length;
        }

        var squeezed = new StringBuilder();
        var ends = new List<int>();
        for (var i = at; i < line.Length && squeezed.Length < LongestSpaced; i++)
        {
            if (!char.IsWhiteSpace(line[i]))
            {
                squeezed.Append(line[i]);
                ends.Add(i + 1);
            }
        }

        var text = squeezed.ToString();
        return TitleWords.StartsAt(text, 0, text.Length, Words) is > 0 and var letters
            && (ends[letters - 1] == line.Length || !char.IsLetter(line[ends[letters - 1]]))
            ? ends[letters - 1] - at : 0;
    }
}
