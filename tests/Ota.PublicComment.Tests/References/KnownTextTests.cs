using CsCheck;
using Ota.PublicComment.References;
using Ota.PublicComment.Tests.Generators;

namespace Ota.PublicComment.Tests.References;

/// <summary>A line of references that stands in many answers says in each what it says in a document where it stands once.</summary>
public class KnownTextTests
{
    private static readonly string[] Lines =
    [
        "取組27 みどりの道づくり 素案59ページ", "取組27 素案59ページ、素案60ページ 施策3 坂の手すり", "第2章 現状と課題 第1節 交通 9ページ", "同章第14節", "同計画の12ページ", "同上", "上記のとおり",
        "道路法第3条、同法第5条", "法第3条", "道路法（以下「法」という。）第4条", "同条第2項", "第5号", "別紙2 日程表", "様式第4号及び第5号", "令和3年4月1日", "みどりの基本計画 令和3年3月 16ページ",
        "「No.1」の回答のとおり", "前の意見への回答", "〃", "P18 施策1-1", "16ページの", "施策12から", "5", "", "みどりの基本計画の第2章及び第3章",
    ];

    private static readonly Gen<Paragraph[][]> Answers =
        Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 2],
            (line, kind) => new Paragraph { Text = Lines[line], Kind = kind == 0 ? ParagraphKind.Body : ParagraphKind.References })
        .Array[1, 4].Array[2, 25];

    [Fact]
    public void Each_answer_holds_what_it_holds_alone()
    {
        var hits = 0;
        foreach (var answers in Answers.Examples(300))
        {
            var whole = CitationScanner.Default.Scan(Document(answers, null));
            for (var i = 0; i < answers.Length; i++)
            {
                var alone = CitationScanner.Default.Scan(Document(answers, i));
                hits += alone.Citations.Count;
                var node = Id(i);
                whole.Citations.Where(c => c.Place.Node == node).Select(c => c with { Id = "" }).Should()
                    .Equal(alone.Citations.Where(c => c.Place.Node == node).Select(c => c with { Id = "" }), "of {0}", answers[i]);
                whole.Dates.Where(d => d.Place.Node == node).Should().Equal(alone.Dates.Where(d => d.Place.Node == node));
                whole.Problems.Where(p => p.Place.Node == node).Should().Equal(alone.Problems.Where(p => p.Place.Node == node));
            }
        }

        hits.Should().BeGreaterThan(5_000);
    }

    [Fact]
    public void The_ids_go_on_where_a_line_is_known()
    {
        var line = new Paragraph { Text = "取組27 みどりの道づくり 素案59ページ", Kind = ParagraphKind.References };
        var scan = CitationScanner.Default.Scan(Document([[line], [line, line], [line]], null));
        scan.Citations.Select(c => (c.Id, c.Place.Node, c.Place.Paragraph)).Should()
            .Equal(("x1", "r1", 0), ("x2", "r2", 0), ("x3", "r2", 1), ("x4", "r3", 0));
        scan.Citations.Should().AllSatisfy(c => c.Item!.Title.Should().Be("みどりの道づくり"));
    }

    private static PublicCommentDocument Document(Paragraph[][] answers, int? only) => new()
    {
        Id = "d",
        Opinions = [.. answers.Select((_, i) => new Opinion { Id = "o" + (i + 1), Number = new() { Label = $"{i + 1}", Parts = [i + 1] } })],
        Responses =
        [
            .. answers.Select((paragraphs, i) => new Response
            {
                Id = Id(i),
                Answers = [new AnswerTarget { Opinion = "o" + (i + 1) }],
                Paragraphs = only is null || only == i ? [.. paragraphs] : [],
            }),
        ],
    };

    private static string Id(int answer) => "r" + (answer + 1);
}
