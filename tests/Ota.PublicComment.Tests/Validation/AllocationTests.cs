using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

public sealed class AllocationTests
{
    private static readonly string[] Answers =
    [
        "ご意見を踏まえ、地域の皆様と相談しながら進めてまいります（詳しくは第3章をご覧ください）。", "「みどりの基本計画」に基づき、令和3年度から12か所で実施しています。",
        "素案の16-18ページに記載のとおり、施策2-1-3を着実に進めてまいります。", "道路法第32条第1項第2号の規定により、許可が必要です。住所、氏名を記入してください。",
    ];

    [Fact]
    public void Where_nothing_is_found_the_rules_allocate_nothing()
    {
        var document = Document(2_000);
        var subject = new RuleSubject { Document = document };
        var context = new RuleContext(subject, RuleSet.Default);
        for (var i = 0; i < 3; i++)
        {
            RuleWalk.Run(RuleSet.Default, context, CancellationToken.None);
        }

        context.Findings.Select(f => f.ToString()).Should().BeEmpty();
        // The runtime compiles anew what runs often, on this thread too: the least of a few runs is what the rules need.
        Enumerable.Range(0, 5).Min(_ => Allocated(context)).Should().Be(0);
    }

    private static long Allocated(RuleContext context)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RuleWalk.Run(RuleSet.Default, context, CancellationToken.None);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PublicCommentDocument Document(int opinions)
    {
        var number = (int i) => $"その{i}番目の";
        var document =
            Checked.Document([.. Enumerable.Range(1, opinions).Select(i => $"{number(i)}公園について、{2000 + (i % 30)}年の計画の P{i % 90} を見ました。")]);
        return document with
        {
            Opinions =
                document.Opinions.Select(
                    (o, i) => o with { Area = new() { Text = $"第{i % 7}章 みどりの保全" }, Subject = "公園の件", SubmitterKind = "個人" }).ToValueList(),
            Responses =
                Enumerable.Range(1, opinions).Select(i => Checked.Response(i, number(i) + "ご意見についてお答えします。", Answers[i % Answers.Length]))
                    .ToValueList(),
        };
    }
}
