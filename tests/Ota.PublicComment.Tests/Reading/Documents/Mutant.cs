using System.Text;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Makes of real-looking documents what crawlers, editors and enemies make of them. Deterministic for a seed.</summary>
internal static class Mutant
{
    private static readonly string[] Invisible =
        ["\u200B", "\uFEFF", "\u00AD", " ", "  ", "\u3000", "\u3000\u3000", "\u00A0", "\u0000", "\u2028", "\r", "\t", "\uD83D", "\u202E"];

    private static readonly string[] Labels =
        ["意見", "市の考え方", "【回答】", "（意見）", "No.", "意見1", "1", "（2）", "①", "→", "・", "※", "|", "|---|---|", "---", "件数", "12件", "3人", "募集期間",
            "令和3年4月1日～", "第1章", "対応区分", "Ａ", "凡例", "訂正", "-", "計",
            // What made the reader throw, or book a text twice, when it stood at a border.
            "意見・回答", "（回答）", "【意見】", "【区分Ｂ】", "（Ｂ）", "　（回答）", "8通（うち団体2）", "2団体・5個人", "電子申請(5)", "／", " / ", "番号／意見／市の考え方", "第３条",
            "（避難所）", "P.5", "> ", "修正前\t修正後", "（注）", "同上", "〃"];

    // Where cells, labels and sentences meet.
    private static readonly char[] Borders = ['\t', ',', '|', '（', '）', '【', '】', '「', '」', '：', '／', '。'];

    public static byte[] Of(string text, string other, Random random)
    {
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            text = Changed(text, other, random);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(6) == 0 ? Mutation.Of(bytes, random, "\n\t,|\"\r- "u8) : bytes;
    }

    private static string Changed(string text, string other, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(12))
        {
            case 0:
                return text.ReplaceLineEndings(random.Next(2) == 0 ? " " : "");
            case 1:
                lines.RemoveAt(at);
                break;
            case 2:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            case 3:
                (lines[at], lines[^1]) = (lines[^1], lines[at]);
                break;
            case 4:
                lines[at] = "";
                break;
            case 5:
                lines.Insert(at, Labels[random.Next(Labels.Length)]);
                break;
            case 6:
                lines[at] = Inserted(lines[at], Labels[random.Next(Labels.Length)], random);
                break;
            case 7:
                lines[at] = Inserted(lines[at], Invisible[random.Next(Invisible.Length)], random);
                break;
            case 8:
                // Two documents spliced.
                var others = other.Split('\n');
                lines = [.. lines.Take(at), .. others.Skip(random.Next(others.Length))];
                break;
            case 9:
                // One stretch alone.
                lines = [.. lines.Skip(at).Take(random.Next(1, 6))];
                break;
            case 10:
                // A cell or a line cut.
                lines[at] = lines[at][..random.Next(lines[at].Length + 1)];
                break;
            default:
                // Only invisible characters where a text stood.
                lines[at] = string.Concat(lines[at].Select(c => char.IsLetter(c) ? "\u200B" : c.ToString()));
                break;
        }

        return string.Join('\n', lines);
    }

    // Half of all at a border, if the line has one: blanks before a label are found there and nowhere else.
    private static string Inserted(string line, string what, Random random)
    {
        var at = random.Next(line.Length + 1);
        var border = random.Next(2) == 0 ? line.IndexOfAny(Borders, Math.Min(at, Math.Max(0, line.Length - 1))) : -1;
        return line.Insert(border >= 0 ? border + random.Next(2) : at, what);
    }
}
