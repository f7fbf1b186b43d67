using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>Every rule fires on the example that DIAGNOSTICS.md prints for it: the words of the example stand in the document as they are.</summary>
public sealed class CatalogueExampleTests
{
    private const string Title = "月影市公園計画（素案）に対する意見募集（パブリックコメント）の結果について\t\t\t\n";
    private const string Heading = "番号\t分野\t意見\t市の考え方\t対応区分\n";

    // What the example says in words, as a document.
    private static readonly Dictionary<string, Func<string, string>> Documents = new(StringComparer.Ordinal)
    {
        ["OPC3106"] = _ => Rows("1\t\t道を直して。\t直します。\t", "2\t\t橋を直して。\t塗ります。\t", "3\t\t池を直して。\t調べます。\t", $"4\t\t塔を直して。\t{Quoted("OPC3106", 0)}です。\t"),
        ["OPC4001"] = Numbers,
        ["OPC4002"] = Numbers,
        ["OPC4003"] = text => Title + "意見数\t4件\n" + Numbers(text[(text.IndexOf("番号は", StringComparison.Ordinal) + 3)..])[Title.Length..],
        ["OPC4004"] = Numbers,
        ["OPC4005"] = _ => Rows($"1\t{Quoted("OPC4005", 0)}\t道を直して。\t直します。\t", "2\t\t橋を直して。\t塗ります。\t", "3\t第2章\t池を直して。\t調べます。\t"),
        ["OPC4010"] = text => Title + "提出方法\t" + text + "\n" + Rows("1\t\t道を直して。\t直します。\t")[Title.Length..],
        ["OPC4030"] = _ => Rows($"1\t\t{Quoted("OPC4030", 0)}\t直します。\t", "2\t\t橋を直して。\t塗ります。\t"),
        ["OPC4040"] = _ => Rows($"1\t{Quoted("OPC4040", 0)}\t道を直して。\t{Quoted("OPC4040", 1)}\t", "2\t第2章\t橋を直して。\t塗ります。\t"),
        ["OPC4041"] = Disposition("OPC4041"),
        ["OPC4042"] = Disposition("OPC4042"),
        ["OPC4043"] = Disposition("OPC4043"),
        ["OPC4044"] = _ => Rows("1\t\t道を直して。\t直します。\t反映", "2\t\t橋を直して。\t塗ります。\t反映", "3\t\t池を直して。\t調べます。\t参考", "4\t\t塔を直して。\t見ます。\t"),
        ["OPC4045"] = _ => Rows("1\t\t歩道の段差解消を急いで。\t急ぎます。\t", $"2\t\t歩道の段差解消はいつか。\t{Quoted("OPC4045", 0)}です。\t", "3\t\t図書館を建てて。\t建てます。\t"),
        ["OPC4046"] = _ => Rows($"1\t\t道を直して。\t{Quoted("OPC4046", 0)}\t", $"2\t\t橋を直して。\t{Quoted("OPC4046", 1)}\t"),
        ["OPC4060"] = Answer,
        ["OPC4070"] = text => Title + $"1 募集期間\t{text}\n" + Rows("1\t\t道を直して。\t直します。\t")[Title.Length..],
        ["OPC4071"] = Answer,
        ["OPC4072"] = text => Title + $"1 募集期間\t{text}\n" + Rows("1\t\t道を直して。\t直します。\t")[Title.Length..],
        ["OPC4073"] = Answer,
        ["OPC4080"] = text => Rows($"1\t\t道を直して。\t{text.Split('」')[0][1..]}進めます。\t", $"2\t\t橋を直して。\t{text.Split('「')[2].TrimEnd('」')}進めます。\t"),
        ["OPC4085"] = _ => Rows("1\t\t道を直して。\tご意見として承ります。\t", "2\t\t橋を直して。\tご意見として承ります。\t"),
        ["OPC4091"] = Cited,
        ["OPC4092"] = Cited,
    };

    public static TheoryData<string> Rules => [.. CatalogueExamples.All.Select(e => e.Code).Where(c => Documents.ContainsKey(c) || IsPersonal(c))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_fires_on_the_example_printed_for_it(string code)
    {
        var example = CatalogueExamples.All.First(e => e.Code == code).Text;
        var text = Documents.TryGetValue(code, out var build) ? build(example) : Rows($"1\t\t{example}\t承ります。\t", "2\t\t橋を直して。\t塗ります。\t");

        var check = Checked.Text(text, new() { Rules = Ota.PublicComment.Validation.RuleSet.Default.WithSeverity("OPC4080", DiagnosticSeverity.Info) });

        // A period that cannot be is told by reading, with a code of its own.
        check.Diagnostics.Select(d => d.Code).Should().Contain(code == "OPC4070" ? "OPC1106" : code, "{0}", text);
    }

    private static bool IsPersonal(string code) => string.CompareOrdinal(code, "OPC4050") >= 0 && string.CompareOrdinal(code, "OPC4059") <= 0;

    private static string Rows(params string[] rows) => Title + Heading + string.Concat(rows.Select(r => r + "\n"));

    private static string Answer(string text) => Rows($"1\t\t道を直して。\t{text}\t", "2\t\t橋を直して。\t塗ります。\t");

    private static string Numbers(string text)
        => Rows([.. text.Split('、').Select((n, i) => $"{n.Trim()}\t\t{"道橋池塔港森川駅山海空星"[i]}を直して。\t{"道橋池塔港森川駅山海空星"[i]}を整えます。\t")]);

    // 取組6 素案40ページ is cited as 取組6（素案40ページ）, and a title in quotation marks.
    private static string Cited(string text)
    {
        var parts = text.Split('…').Select(p => p.Trim()).Select(p => p.Contains(" 素案", StringComparison.Ordinal) ? p.Replace(" 素案", "（素案", StringComparison.Ordinal) + "）" : $"「{p}」");
        return Rows([.. parts.Select((p, i) => $"{i + 1}\t\t{"公遊"[i]}園を増やして。\t{p}により進めます。\t")]);
    }

    private static Func<string, string> Disposition(string code)
        => _ => Rows($"1\t\t道を直して。\t{Quoted(code, 1)}\t{Quoted(code, 0)}", "2\t\t橋を直して。\t第2章に追記します。\tＡ（修正するもの）", "3\t\t池を直して。\t池を調べます。\tＣ（今後の参考）");

    private static string Quoted(string code, int at)
        => CatalogueExamples.All.First(e => e.Code == code).Text.Split('「')[at + 1].Split('」')[0];
}
