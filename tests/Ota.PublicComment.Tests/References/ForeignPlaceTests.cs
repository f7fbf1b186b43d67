using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>
/// Made-up answers that mix places of the own plan and of other documents: no place of another document ever leads into the own plan.
/// </summary>
public class ForeignPlaceTests
{
    private const int Answers = 5_000;

    private static readonly string[] Documents =
    [
        "「みどりの基本計画」", "国の「水辺活用方針」", "地域防災計画", "前計画", "旧計画", "現行計画", "第2期健康増進計画", "みどり市第三次環境基本計画", "アンケート報告書", "環境白書", "会議録", "SDGs",
        "上位計画", "別冊", "県の計画", "国のガイドライン", "河川整備基本方針", "景観計画", "「道路の手引き」", "他市の計画", "前回の計画", "議事録", "広報", "概要版", "公共施設再編計画", "環境基本法",
        "隣接する汐見市の総合計画", "国土強靱化地域計画", "『緑の白書2024』", "第4次食育推進計画", "市営住宅長寿命化計画", "都市計画マスタープラン", "「水と緑の手帖」", "県の「海岸保全構想」", "令和4年度版環境白書",
        "教育振興基本計画", "災害廃棄物処理計画", "審議会の答申", "住民意識調査報告書", "観光振興ビジョン", "財政運営プログラム", "公園施設長寿命化計画", "過疎地域持続的発展計画", "国の「子どもの未来大綱」",
        "下水道ストックマネジメント計画", "「歩行空間デザインガイド」", "耐震改修促進計画", "空家等対策計画", "文化芸術推進条例", "障害福祉計画", "昨年度の報告書", "業務継続計画", "特定事業主行動計画", "「校区防災の手引き」",
        "農業振興地域整備計画", "委託先の仕様書", "第三次男女共同参画プラン", "森林整備計画", ];

    private static readonly string[] Links = ["の", "", "における", "において、", "では、", "に示す", "に定める", "に記載の", "（", "には、", "内の"];
    private static readonly string[] Places =
        ["第2章", "第3章", "施策1-1", "施策2-1", "16ページ", "P18", "取組4", "第2章及び第3章", "施策1-1、1-2", "第1章～第3章", "第2章第1節"];
    private static readonly string[] OwnHeads = ["", "本計画の", "素案の", "この計画の", "霧ヶ原市まちづくり計画の", "「霧ヶ原市まちづくり計画」の", "計画の", "本市では、"];
    private static readonly string[] OwnPlaces = ["第2章", "施策1-1", "取組4", "取組5 読み聞かせ会の拡充", "施策1-2「自転車道の整備」", "第3章 施策の展開"];
    private static readonly string[] Openings = ["ご意見のとおり、", "なお、", "また、", "", "いただいたご意見を踏まえ、"];
    private static readonly string[] Tails = ["に記載しています。", "をご覧ください。", "のとおりです。", "に基づき進めます。", "で取り組みます。"];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void No_place_of_another_document_leads_into_the_own_plan(int seed)
    {
        var random = new Random(seed);
        var scanner = new CitationScanner(Vocabulary.Empty, [PlanP.Plan]);
        var (texts, foreign) = (new List<string>(), new List<List<(int Start, int End)>>());
        for (var i = 0; i < Answers; i++)
        {
            var (text, spans) = Answer(random);
            texts.Add(text);
            foreign.Add(spans);
        }

        var document = DocumentOf(texts);
        var map = new CitationLinker().Link(document, scanner.Scan(document), [PlanP.Plan], TestContext.Current.CancellationToken);
        var index = new DocumentIndex(document);
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var citation in map.From($"r{i + 1}"))
            {
                index.TextAt(citation.Place).Should().Be(citation.Text);
                var isForeign = foreign[i].Exists(s => citation.Place.Span.Start >= s.Start && citation.Place.Span.Start < s.End);
                if (isForeign)
                {
                    citation.Targets.Should().BeEmpty("«{0}» of «{1}» is a place of another document", citation.Text, texts[i]);
                    citation.State.Should()
                        .BeOneOf([CitationState.External, CitationState.UnresolvedAnaphor, CitationState.Unverifiable], "of «{0}»",
                            texts[i]);
                }
                else if (citation.Kind is CitationKind.Item or CitationKind.PlanPath)
                {
                    citation.State.Should()
                        .Be(CitationState.Resolved, "«{0}» of «{1}» is a place of the own plan", citation.Text, texts[i]);
                }
            }
        }
    }

    // Cut out of a longer word, a word of the plan is none: 個別施策の, 前取組, 整備事業.
    [Theory]
    [InlineData("市民体育館整備事業4を進めます。")]
    [InlineData("隣の町との共同計画を進めます。")]
    [InlineData("以前条例を改めました。")]
    [InlineData("合同法による説明です。")]
    public void Nothing_is_cut_out_of_a_longer_word(string text) => CitationScanner.Default.ScanText(text).Citations.Should().BeEmpty();

    private static (string Text, List<(int Start, int End)> Foreign) Answer(Random random)
    {
        var (text, foreign) = ("", new List<(int, int)>());
        for (var parts = random.Next(1, 4); parts > 0; parts--)
        {
            text += Pick(random, Openings);
            if (random.Next(2) == 0)
            {
                var start = text.Length;
                var link = Pick(random, Links);
                text += Pick(random, Documents) + link + Pick(random, Places) + (link == "（" ? "）" : "");
                foreign.Add((start, text.Length));
            }
            else
            {
                text += Pick(random, OwnHeads) + Pick(random, OwnPlaces);
            }

            text += Pick(random, Tails);
        }

        return (text, foreign);
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static PublicCommentDocument DocumentOf(List<string> texts) => References.Links.Answers([.. texts]);
}
