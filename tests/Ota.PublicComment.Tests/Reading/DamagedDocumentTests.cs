using System.Text;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>Documents damaged at random: nothing is thrown, no extension failed, and the laws hold. The seeds are fixed.</summary>
public class DamagedDocumentTests
{
    private static readonly int Rounds = Thoroughness.Of(1500);

    private static readonly string[] Seeds =
    [
        Read.Document("1\t計画全体\t池を残して ほしい。\t残します。 参考: 取組3 池の保全 素案12ページ", "\t第2章 緑の現 状\t\t続きます。", "3\t第2章 緑の現状\t\"道\"\t広げます。", "",
            Read.Headings, "\t第2章\t橋\t架けます。", "5\t全体\t木\t植えます。"),
        $"{Read.Title}\r\n\r\n番号,意見,回答\r\n1,\"池を\r\n残して\",\"はい。\"\"必ず\"\"残します。\"\r\n2,道,広げます。\r\n※ 抜粋\r\n",
        $"# {Read.Title}\n\n| 番号 | 意見 | 回答 |\n|---|---|---|\n| 1 | 池<br>川 | 残します。 |\n| 2 | A\\|B | 広げます。 |\n\n以上\n",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Bytes_flipped_cut_doubled_and_moved_cost_only_findings(int document)
    {
        var original = Encoding.UTF8.GetBytes(Seeds[document]);
        var random = new Random(20210331 + document);
        for (var round = 0; round < Rounds; round++)
        {
            Check(Mutated(original, random, bytewise: true), round);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Characters_tabs_quotes_and_lines_moved_cost_only_findings(int document)
    {
        var original = Encoding.UTF8.GetBytes(Seeds[document]);
        var random = new Random(20211225 + document);
        for (var round = 0; round < Rounds; round++)
        {
            Check(Mutated(original, random, bytewise: false), round);
        }
    }

    private static void Check(byte[] bytes, int round)
    {
        DocumentResult result;
        try
        {
            result = PublicCommentPipelineTestAccess.Read(bytes);
            Laws.All(result);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"round {round}: {Convert.ToBase64String(bytes)}", e);
        }

        result.Diagnostics.Select(d => d.Code).Should()
            .NotContain(["OPC1900", "OPC1023"], "round {0}: {1}", round, Convert.ToBase64String(bytes));
        (result.Document is null).Should().Be(result.Outcome == Outcome.Failed);
        if (result.Outcome == Outcome.Failed)
        {
            result.HasErrors.Should().BeTrue();
        }
    }

    private static byte[] Mutated(byte[] original, Random random, bool bytewise)
    {
        if (bytewise)
        {
            return Mutated(original.ToList(), random, () => (byte)random.Next(256)).ToArray();
        }

        const string inserted = "\t\t\n\",|;\r　 第章１取組参考:（」「。\u200B𠮷\0";
        var text = Mutated(Encoding.UTF8.GetString(original).ToList(), random, () => inserted[random.Next(inserted.Length)]);
        return Encoding.UTF8.GetBytes(text.ToArray());
    }

    private static List<T> Mutated<T>(List<T> items, Random random, Func<T> make)
    {
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(items.Count);
            var length = random.Next(1, Math.Min(40, items.Count - at) + 1);
            switch (random.Next(6))
            {
                case 0:
                    items[at] = make();
                    break;
                case 1:
                    items.Insert(at, make());
                    break;
                case 2 when items.Count - length > 1:
                    items.RemoveRange(at, length);
                    break;
                case 3:
                    items.InsertRange(random.Next(items.Count), items.GetRange(at, length));
                    break;
                case 4:
                    var moved = items.GetRange(at, length);
                    items.RemoveRange(at, length);
                    items.InsertRange(random.Next(items.Count + 1), moved);
                    break;
                default:
                    items.Reverse(at, length);
                    break;
            }
        }

        return items;
    }
}
