using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>
/// Every rule fires on the example that DIAGNOSTICS.md prints for it: the words of the example stand in the document as they are.
/// </summary>
public sealed class CatalogueExampleTests
{
    private const string Title = "月影市公園計画（素案）に対する意見募集（パブリックコメント）の結果について\t\t\t\n";
    private const string Heading = "番号\t分野\t意見\t市の考え方\t対応区分\n";

    // The plan that the examples of references speak of.
    private static readonly Plan Plan = new()
    {
        Initiatives =
        [
            Measure("4", "図書室の夜間開放", 30), Measure("5", "読み聞かせ会の拡充", 31), Measure("6", "公園の再生", 40), Measure("13", "防災無線の更新", 50),
            Measure("21", "休憩所の整備", 61), Measure("22", "休憩所の整備", 63),
        ],
    };

    // What the example says in words, as a document; a finding of a rule that reads no table has one of the model.
    private static readonly Dictionary<string, Func<string, DocumentResult>> Documents = new(StringComparer.Ordinal)
    {
        ["OPC2030"] = _ => Of(Rows("1\t\t\t直します。\t", "2\t\t橋を直して。\t塗ります。\t")),
        ["OPC2031"] = _ => Of(Rows("1\t\t道を直して。\t\t", "2\t\t橋を直して。\t塗ります。\t")),
        ["OPC2034"] = Cut(TextState.SuspectedCutAtStart),
        ["OPC2035"] = Cut(TextState.SuspectedCutAtEnd),
        ["OPC2036"] = Cut(TextState.SuspectedCutAtBoth),
        ["OPC3100"] = Citing,
        ["OPC3101"] = Citing,
        ["OPC3102"] = Citing,
        ["OPC3103"] = Citing,
        ["OPC3104"] = text => Of(Rows([.. Before(text).Split('、').Select((c, i) => $"{i + 1}\t\t{"道橋池"[i]}を直して。\t参考: {c}\t")])),
        ["OPC3105"] = _ => Of(Rows($"1\t\t道を直して。\t{Quoted("OPC3105", 0)}です。\t", $"2\t\t橋を直して。\t{Quoted("OPC3105", 1)}です。\t")),
        ["OPC3106"] =
            _ =>
                Of(Rows("1\t\t道を直して。\t直します。\t", "2\t\t橋を直して。\t塗ります。\t", "3\t\t池を直して。\t調べます。\t",
                    $"4\t\t塔を直して。\t{Quoted("OPC3106", 0)}です。\t")),
        ["OPC3107"] = Citing,
        ["OPC3108"] = Citing,
        ["OPC4001"] = text => Of(Numbers(text)),
        ["OPC4002"] = text => Of(Numbers(text)),
        ["OPC4003"] =
            text => Of(Title + "意見数\t4件\n" + Numbers(text[(text.IndexOf("番号は", StringComparison.Ordinal) + 3)..])[Title.Length..]),
        ["OPC4004"] = text => Of(Numbers(text)),
        ["OPC4005"] = _ => Of(Rows($"1\t{Quoted("OPC4005", 0)}\t道を直して。\t直します。\t", "2\t\t橋を直して。\t塗ります。\t", "3\t第2章\t池を直して。\t調べます。\t")),
        ["OPC4010"] = text => Of(Above("提出方法\t" + text, 1)),
        ["OPC4011"] =
            text =>
                Of(Above(
                    "提出方法\t件数\n"
                        + string.Join('\n', text.Replace(" ※", "、※", StringComparison.Ordinal).Split('、').Select(c => c.Replace(' ', '\t')))
                        + "\n", 1)),
        ["OPC4012"] = text => Of(Above(text.Split('、')[0].Replace(' ', '\t'), 3)),
        ["OPC4013"] = text => Of(Above("意見の内訳\t" + Before(text), ["第1章", "第1章", "第2章", "第2章", "第2章"])),
        ["OPC4020"] = _ => Model(Checked.Document("道を直して。", "橋を直して。") with { Responses = [] }),
        ["OPC4030"] = _ => Of(Rows($"1\t\t{Quoted("OPC4030", 0)}\t直します。\t", "2\t\t橋を直して。\t塗ります。\t")),
        ["OPC4040"] = _ => Of(Rows($"1\t{Quoted("OPC4040", 0)}\t道を直して。\t{Quoted("OPC4040", 1)}\t", "2\t第2章\t橋を直して。\t塗ります。\t")),
        ["OPC4041"] = Disposition("OPC4041"),
        ["OPC4042"] = Disposition("OPC4042"),
        ["OPC4043"] = Disposition("OPC4043"),
        ["OPC4044"] = _ => Of(Rows("1\t\t道を直して。\t直します。\t反映", "2\t\t橋を直して。\t塗ります。\t反映", "3\t\t池を直して。\t調べます。\t参考", "4\t\t塔を直して。\t見ます。\t")),
        ["OPC4045"] =
            _ => Of(Rows("1\t\t歩道の段差解消を急いで。\t急ぎます。\t", $"2\t\t歩道の段差解消はいつか。\t{Quoted("OPC4045", 0)}です。\t", "3\t\t図書館を建てて。\t建てます。\t")),
        ["OPC4046"] = _ => Of(Rows($"1\t\t道を直して。\t{Quoted("OPC4046", 0)}\t", $"2\t\t橋を直して。\t{Quoted("OPC4046", 1)}\t")),
        ["OPC4070"] = Period,
        ["OPC4072"] = Period,
        ["OPC4080"] =
            text => Of(Rows($"1\t\t道を直して。\t{text.Split('」')[0][1..]}進めます。\t", $"2\t\t橋を直して。\t{text.Split('「')[2].TrimEnd('」')}進めます。\t")),
        ["OPC4085"] = _ => Of(Rows("1\t\t道を直して。\tご意見として承ります。\t", "2\t\t橋を直して。\tご意見として承ります。\t")),
        ["OPC4090"] =
            text =>
                Of(Rows(
                    [.. text.Split('、')
                        .Select(
                            (c, i) =>
                                $"{i + 1}\t\t{"道橋池塔港森"[i]}を直して。\t{"道橋池塔港森"[i]}を直します。参考: {c.Replace(" ",
                                    $" {"石川海山空星"[i]}の整備 ", StringComparison.Ordinal)}\t")]), null),
        ["OPC4091"] = Cited,
        ["OPC4092"] = Cited,
        ["OPC4095"] = text => Model(Checked.Document("道を直して。") with { Municipality = new Municipality { Code = text[..6], Name = "大田区" } }),
        ["OPC4100"] =
            text => Corrected(text.Replace("o20", "o1", StringComparison.Ordinal).Replace("null", "\"道を直して。\"", StringComparison.Ordinal)),
        ["OPC4101"] =
            text =>
                Corrected(
                    $$"""{ "node": "o1", "field": "opinionText", {{Before(text)}}, "value": "橋を直して。", "by": "企画課", "on": "2026-11-25" }"""),
        ["OPC4102"] =
            text =>
                Corrected(
                    $$"""{ {{Before(text)}}, "field": "opinionText", "expected": "道を直して。", "value": "橋を直して。", "by": "企画課", "on": "2026-11-25" }"""),
        ["OPC4103"] = _ => Corrected(
            $$"""{ "node": "o1", "field": "opinionText", "expected": "{{Quoted("OPC4103", 0)}}②橋を直す。", "value": "{{Quoted("OPC4103", 1)}}②橋を直す。", "by": "企画課", "on": "2026-11-25" }""", $"{Quoted("OPC4103", 0)}②橋を直す。"),
        ["OPC4104"] =
            text =>
                Check(Rows("1\t\t道を直して。\t直します。\t"),
                    new() { Corrections =
                        CorrectionSet.Parse(
                            $$"""{ {{text}}, "corrections": [{ "node": "o1", "field": "opinionText", "expected": "道を直して。", "value": "橋を直して。", "by": "企画課", "on": "2026-11-25" }] }""") }),
        ["OPC4900"] = _ => Check(Rows("1\t\t道を直して。\t直します。\t"), new() { Rules = RuleSet.Default.With(new NoNames()) }),
    };

    // What stands in an answer; everything else of the list is what a citizen writes into an opinion.
    private static readonly string[] InAnswers = ["OPC2033", "OPC4060", "OPC4071", "OPC4073"];

    public static TheoryData<string> Rules => [.. CatalogueExamples.All.Select(e => e.Code)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_fires_on_the_example_printed_for_it(string code)
    {
        var text = CatalogueExamples.All.First(e => e.Code == code).Text;
        var check = Documents.TryGetValue(code, out var build) ? build(text)
            : Of(
                InAnswers.Contains(code)
                    ? Rows($"1\t\t道を直して。\t{text}\t", "2\t\t橋を直して。\t塗ります。\t") : Rows($"1\t\t{text}\t承ります。\t", "2\t\t橋を直して。\t塗ります。\t"));

        check.Diagnostics.Select(d => d.Code).Should()
            .Contain(code, "{0}", string.Join('\n', check.Diagnostics.Select(d => d.ToString(MessageLanguage.Japanese))));
    }

    [Fact]
    public void Every_rule_has_an_example()
        => BuiltInRules.All.SelectMany(r => r.Descriptors).Select(d => d.Code).Distinct().Except(CatalogueExamples.All.Select(e => e.Code))
            .Should().BeEmpty();

    private static DocumentResult Of(string text) => Of(text, Plan);

    private static DocumentResult Of(string text, Plan? plan)
        => Check(text, new() { Plan = plan, Rules = RuleSet.Default.WithSeverity("OPC4080", DiagnosticSeverity.Info) });

    private static DocumentResult Check(string text, CheckOptions options) => Checked.Text(text, options);

    private static DocumentResult Model(PublicCommentDocument document)
        => PublicCommentPipeline.Default.CheckDocument(document, cancellationToken: TestContext.Current.CancellationToken);

    private static string Rows(params string[] rows) => Title + Heading + string.Concat(rows.Select(r => r + "\n"));

    // Lines over a table of opinions.
    private static string Above(string lines, int opinions) => Above(lines, [.. Enumerable.Repeat("", opinions)]);

    private static string Above(string lines, string[] places)
        => Title + lines + "\n\n"
            + Rows([.. places.Select((p, i) => $"{i + 1}\t{p}\t{"道橋池塔港"[i]}を直して。\t{"道橋池塔港"[i]}を整えます。\t")])[Title.Length..];

    private static DocumentResult Period(string text) => Of(Above("1 募集期間\t" + text, 1));

    // 取組99 空飛ぶ車（計画に取組99がない）: the citation, and what the plan says.
    private static string Before(string text) => text.Split('（')[0];

    private static DocumentResult Citing(string text) => Of(Rows($"1\t\t道を直して。\t道を直します。参考: {Before(text)}\t", "2\t\t橋を直して。\t塗ります。\t"));

    private static string Numbers(string text)
        => Rows([.. text.Split('、').Select((n, i) => $"{n.Trim()}\t\t{"道橋池塔港森川駅山海空星"[i]}を直して。\t{"道橋池塔港森川駅山海空星"[i]}を整えます。\t")]);

    // 取組6 素案40ページ is cited as 取組6（素案40ページ）, and a title in quotation marks.
    private static DocumentResult Cited(string text)
    {
        var parts =
            text.Split('…').Select(p => p.Trim())
                .Select(
                    p => p.Contains(" 素案", StringComparison.Ordinal) ? p.Replace(" 素案", "（素案", StringComparison.Ordinal) + "）" : $"「{p}」");
        return Of(Rows([.. parts.Select((p, i) => $"{i + 1}\t\t{"公遊"[i]}園を増やして。\t{p}により進めます。\t")]), null);
    }

    private static Func<string, DocumentResult> Disposition(string code)
        => _ =>
            Of(Rows($"1\t\t道を直して。\t{Quoted(code, 1)}\t{Quoted(code, 0)}", "2\t\t橋を直して。\t第2章に追記します。\tＡ（修正するもの）",
                "3\t\t池を直して。\t池を調べます。\tＣ（今後の参考）"));

    private static Func<string, DocumentResult> Cut(TextState state) => text =>
    {
        var document = Checked.Document("道を直して。");
        return Model(document with { Opinions = [document.Opinions[0] with { Text = text, TextState = state }] });
    };

    private static DocumentResult Corrected(string correction, string opinion = "道を直して。")
        => Check(Rows($"1\t\t{opinion}\t直します。\t"),
            new() { Corrections = CorrectionSet.Parse($$"""{ "corrections": [{{correction}}] }""") });

    private static string Quoted(string code, int at)
        => CatalogueExamples.All.First(e => e.Code == code).Text.Split('「')[at + 1].Split('」')[0];

    private static Initiative Measure(string number, string title, int page) => new()
    {
        Id = "i" + number, Term = "取組",
        Number = new OutlineNumber { Label = number, Parts = [int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)] },
        Title = title, Pages = new(page, page),
    };

    // A host's rule with a defect.
    private sealed class NoNames : DocumentRule
    {
        public override ValueList<DiagnosticDescriptor> Descriptors => [new("CITY0001", DiagnosticSeverity.Info, "A name.", "名前です。")];

        public override void CheckDocument(PublicCommentDocument document, RuleContext context)
            => throw new InvalidOperationException("A defect.");
    }
}
