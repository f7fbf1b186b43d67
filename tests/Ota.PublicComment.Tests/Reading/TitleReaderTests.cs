using CsCheck;
using Ota.PublicComment.Reading.Titles;

namespace Ota.PublicComment.Tests.Reading;

public class TitleReaderTests
{
    /// <summary>Title line, and the plan as name | stage | P for provisional; several plans with ; between.</summary>
    public static TheoryData<string, string> Titles => new()
    {
        { "## (仮称) 霞野市水辺再生計画 (素案) への意見等の要旨と市の考え方", "霞野市水辺再生計画|素案|P" },
        { "「霞野市みどりの基本計画（案）」に対する意見募集結果", "霞野市みどりの基本計画|案|" },
        { "霞野市みどりの基本計画（案）についてのパブリックコメント実施結果について", "霞野市みどりの基本計画|案|" },
        { "『霞野市こども未来計画』(案)への市民意見と市の考え方", "霞野市こども未来計画|案|" },
        { "「霞野市産業計画（案）」及び「霞野市観光計画（案）」に対する意見募集の結果", "霞野市産業計画|案|;霞野市観光計画|案|" },
        { "「霞野市産業計画」及び「霞野市観光計画」（素案）に対する意見募集の結果", "霞野市産業計画|素案|;霞野市観光計画|素案|" },
        { "「霞野市産業計画」、「霞野市観光計画」の素案に対するパブリックコメントの結果", "霞野市産業計画|素案|;霞野市観光計画|素案|" },
        { "霞野市産業計画（素案）及び霞野市観光計画（原案）に対する意見募集の結果", "霞野市産業計画|素案|;霞野市観光計画|原案|" },
        { "霞野市基本構想「中間のまとめ」に対するご意見と区の考え方", "霞野市基本構想|中間のまとめ|" },
        { "基本構想「中間のまとめ」に寄せられた意見の概要", "基本構想|中間のまとめ|" },
        { "霞野市環境基本計画改定案に対する意見募集の結果", "霞野市環境基本計画|改定案|" },
        { "霞野市環境基本計画（改定案）に係る意見募集の結果", "霞野市環境基本計画|改定案|" },
        { "霞野県総合ビジョン(最終案)に対する意見と県の考え方", "霞野県総合ビジョン|最終案|" },
        { "霞野県総合ビジョン（概要案）に対する意見と県の考え方", "霞野県総合ビジョン|概要案|" },
        { "霞野市交通戦略骨子案に関する意見募集結果", "霞野市交通戦略|骨子案|" },
        { "霞野市交通戦略【骨子案】に関する意見公募の結果", "霞野市交通戦略|骨子案|" },
        { "霞野市交通戦略骨子（案）に関する意見公募の結果", "霞野市交通戦略|骨子（案）|" },
        { "霞野市文化財保存活用地域計画（原案）の意見募集の結果について", "霞野市文化財保存活用地域計画|原案|" },
        { "第2次霞野市食育推進プラン（案）のパブリックコメント結果", "第2次霞野市食育推進プラン|案|" },
        { "第４期　霞野市　地域福祉計画　（素案）　に対する　意見", "第４期　霞野市　地域福祉計画|素案|" },
        { "令和3年度霞野市水道事業計画（案）に対する意見募集の結果", "令和3年度霞野市水道事業計画|案|" },
        { "霞野市総合計画2040（素案）についての意見の要旨", "霞野市総合計画2040|素案|" },
        { "霞野市駅前まちづくりプラン21（案）に対する御意見の概要", "霞野市駅前まちづくりプラン21|案|" },
        { "「（仮称）霞野市手話言語条例（案）」に対する意見募集の結果", "霞野市手話言語条例|案|P" },
        { "（仮称）「霞野市手話言語条例」（案）に対する意見募集の結果", "霞野市手話言語条例|案|P" },
        { "霞野市手話言語条例（仮称）（案）に対する意見募集の結果", "霞野市手話言語条例|案|P" },
        { "霞野市手話言語条例（仮称）骨子案に対する意見募集の結果", "霞野市手話言語条例|骨子案|P" },
        { "霞野市（仮称）文化芸術振興指針（素案）への意見", "霞野市文化芸術振興指針|素案|P" },
        { "仮称霞野市文化芸術振興指針（素案）への意見", "霞野市文化芸術振興指針|素案|P" },
        { "霞野市廃棄物の処理に関する計画（素案）に対する意見と考え方", "霞野市廃棄物の処理に関する計画|素案|" },
        { "霞野市子どもの権利に関する条例（案）についての意見", "霞野市子どもの権利に関する条例|案|" },
        { "「霞野市子どもの権利に関する条例（案）」に対する意見募集の結果", "霞野市子どもの権利に関する条例|案|" },
        { "霞野市開発指導要綱の一部改正（案）に係るパブリック・コメントの結果", "霞野市開発指導要綱|案|" },
        { "霞野市公園条例の一部を改正する条例（案）に対する意見", "霞野市公園条例の一部を改正する条例|案|" },
        { "霞野市障がい者計画の策定に係る意見募集の結果", "霞野市障がい者計画||" },
        { "霞野市障がい者計画に対する意見募集の結果", "霞野市障がい者計画||" },
        { "高齢者保健福祉計画・第9期介護保険事業計画（素案）に対する意見", "高齢者保健福祉計画・第9期介護保険事業計画|素案|" },
        { "霞野市条例案に対する意見募集の結果", "霞野市条例|案|" },
        { "霞野町空家等対策計画（案）に対する町民意見と町の考え方について", "霞野町空家等対策計画|案|" },
        { "霞野村過疎地域持続的発展計画(案)村民意見募集結果", "霞野村過疎地域持続的発展計画|案|" },
        { "霞野市国土強靱化地域計画＜素案＞へのご意見", "霞野市国土強靱化地域計画|素案|" },
        { "霞野市国土強靱化地域計画〔素　案〕へのご意見", "霞野市国土強靱化地域計画|素案|" },
        { "意見募集の結果：霞野市観光振興ビジョン（案）", "霞野市観光振興ビジョン|案|" },
        { "【パブリックコメント結果】霞野市観光振興ビジョン（案）について", "霞野市観光振興ビジョン|案|" },
        { "パブリックコメント実施結果（霞野市観光振興ビジョン（案））", "霞野市観光振興ビジョン|案|" },
        { "パブリックコメントの結果「霞野市観光振興ビジョン（案）」", "霞野市観光振興ビジョン|案|" },
        { "【「霞野市情報化指針（素案）」に対する意見募集の結果】", "霞野市情報化指針|素案|" },
        { "霞野市立小学校の配置のあり方（中間まとめ）に対する意見と教育委員会の考え方", "霞野市立小学校の配置のあり方|中間まとめ|" },
        { "霞野駅北口のにぎわいづくり（案）に対する意見募集の結果", "霞野駅北口のにぎわいづくり|案|" },
        { "霞野市都市計画マスタープラン全体構想（第二次素案）に対する意見", "霞野市都市計画マスタープラン全体構想|第二次素案|" },
        { "霞野市都市計画マスタープラン第2次素案に対する意見", "霞野市都市計画マスタープラン|第2次素案|" },
        { "霞野市国際化推進大綱（案）（本編）に対する意見", "霞野市国際化推進大綱|案|" },
        { "資料1　霞野市ICT活用ガイドライン（案）に対する意見募集結果", "霞野市ICT活用ガイドライン|案|" },
        { "【参考資料２】霞野市平和憲章（案）に対する意見", "霞野市平和憲章|案|" },
        { "令和3年2月1日　霞野市平和憲章（案）に対する意見", "霞野市平和憲章|案|" },
        { "霞野市意見公募手続条例（案）に対する意見募集の結果", "霞野市意見公募手続条例|案|" },
        { "霞野市施設使用料の見直し方針（案）の概要に対する意見", "霞野市施設使用料の見直し方針|案|" },
        { "霞野市「みどりのまち」推進計画（案）への意見と市の考え方", "霞野市「みどりのまち」推進計画|案|" },
        { "第3次「霞野市男女共同参画計画」（素案）への意見", "第3次「霞野市男女共同参画計画」|素案|" },
        { "霞野市環境計画「かすみプラン」（素案）への意見", "霞野市環境計画「かすみプラン」|素案|" },
        { "霞野市個人情報取扱基準（たたき台）に対する意見", "霞野市個人情報取扱基準|たたき台|" },
        { "霞野市防災行動プログラムへのご意見を踏まえた対応と考え方", "霞野市防災行動プログラム||" },
        { "霞野市第七次総合計画基本構想・前期基本計画（素案）に対するパブリックコメント（意見公募）の実施結果", "霞野市第七次総合計画基本構想・前期基本計画|素案|" },
        { "パブリックコメントで寄せられた意見と市の考え方（霞野市環境計画（素案））", "霞野市環境計画|素案|" },
        { "御意見の要旨及び県の考え方（霞野県子ども計画（素案））", "霞野県子ども計画|素案|" },
        { "霞野市空家等対策計画（素案）パブリックコメントにおける意見の概要及び市の考え方", "霞野市空家等対策計画|素案|" },
        { "「第2期霞野市まち・ひと・しごと総合戦略」（案）に関するパブリックコメントの実施結果", "第2期霞野市まち・ひと・しごと総合戦略|案|" },
        { "(仮称)霞野市スポーツ計画 パブリックコメント結果一覧", "霞野市スポーツ計画||P" },
        { "霞野市公共施設管理計画改訂版（案）への意見", "霞野市公共施設管理計画改訂版|案|" },
        { "霞野県景観計画の変更（案）に対する県民意見募集（パブリックコメント）の結果について", "霞野県景観計画|案|" },
        { "霞野市住宅条例等の一部改正についての意見", "霞野市住宅条例等||" },
        { "霞野市温暖化対策計画（区域施策編）（案）に対する意見", "霞野市温暖化対策計画（区域施策編）|案|" },
        { "霞野市教育計画(第3期)（案）に対する意見", "霞野市教育計画(第3期)|案|" },
        { "霞野市教育計画（案）に対する「市民意見募集」の結果", "霞野市教育計画|案|" },
        { "霞野市教育計画（案）「パブリックコメント」の結果", "霞野市教育計画|案|" },
        { "霞野市公園のあり方検討会報告書（案）に対する意見", "霞野市公園のあり方検討会報告書|案|" },
        { "霞野区ごみ処理計画中間のまとめに対する意見", "霞野区ごみ処理計画|中間のまとめ|" },
        { "霞野市総合計画「前期基本計画（案）」に対する意見", "前期基本計画|案|" },
        { "霞野市病院経営計画2032－2036(案)に対する意見", "霞野市病院経営計画2032－2036|案|" },
        { "区民意見公募の実施結果（霞野区基本構想(素案)）", "霞野区基本構想|素案|" },
        { "霞野市の財政運営方針（案） ご意見とその回答", "霞野市の財政運営方針|案|" },
        { "○○市△△計画（素案）への意見等の要旨と市の考え方", "○○市△△計画|素案|" },
        { "(1) 霞野市防犯計画（案）に対する意見", "霞野市防犯計画|案|" },
        { "■霞野市防犯計画（案）に対する意見", "霞野市防犯計画|案|" },
        { "霞野市法定外税条例施行規則（案）に対する意見募集の結果 | 霞野市公式ウェブサイト", "霞野市法定外税条例施行規則|案|" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_names_its_plans(string line, string expected)
    {
        var reading = TitleReader.Read([new TitleCandidate(line, 7)]);
        reading.Should().NotBeNull();
        string.Join(';', reading!.Plans.Select(static p => $"{p.Plan.Text}|{p.Plan.Stage}|{(p.Plan.IsProvisional ? "P" : "")}")).Should()
            .Be(expected);
        reading.Pieces.Single().Source.Should().Be(7);
        var span = reading.Pieces.Single().Span;
        line.Substring(span.Start, span.Length).Should().Be(reading.Text);
        line[..span.Start].Should().NotContain("市");
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_spans_lie_on_the_name_and_the_stage(string line, string expected)
    {
        _ = expected;
        var reading = TitleReader.Read([new TitleCandidate(line, 0)])!;
        foreach (var plan in reading.Plans)
        {
            var name = reading.Text.Substring(plan.Name.Start, plan.Name.Length);
            name.Replace("（仮称）", "", StringComparison.Ordinal).Should().Be(plan.Plan.Text);
            (plan.Stage is { } stage
                ? reading.Text.Substring(stage.Start, stage.Length).Replace("　", "", StringComparison.Ordinal) : null).Should()
                    .Be(plan.Plan.Stage);
        }
    }

    [Theory]
    [InlineData("資料1")]
    [InlineData("資料１－２")]
    [InlineData("参考資料")]
    [InlineData("令和3年3月26日")]
    [InlineData("ホーム > 市政 > 霞野市環境計画（案）に対する意見募集結果")]
    [InlineData("市政情報 ＞ 計画 ＞ 霞野市環境計画（案）に対する意見募集結果")]
    [InlineData("現在地 トップページ 霞野市環境計画（案）への意見募集")]
    [InlineData("メニュー 計画 意見募集")]
    [InlineData("企画部計画推進課 意見募集担当 電話 00-0000")]
    [InlineData("霞野市環境計画への意見の問い合わせ先")]
    [InlineData("意見の要旨と市の考え方")]
    [InlineData("素案に対する意見の要旨と市の考え方")]
    [InlineData("計画（素案）に対する意見")]
    [InlineData("本計画への意見")]
    [InlineData("市の計画に対する意見")]
    [InlineData("霞野市環境計画（案）に対する意見を募集しました。")]
    [InlineData("霞野市環境計画（案）に対し、次のご意見をいただきました")]
    [InlineData("市民からの提案に対する意見募集の結果")]
    [InlineData("4 意見の概要（説明会での意見も含む） (1)提出人数：99名 郵送 5名 ア 計画の項目別意見：358件")]
    [InlineData("2件 基準を定める条例骨子案 ・保育事業の運営に関する意見")]
    [InlineData("2.配置計画の考え方 | 4件")]
    [InlineData("【かすみのコメント制度に基づく意見募集】")]
    [InlineData("霞野市環境計画（案）")]
    [InlineData("")]
    [InlineData("###")]
    public void What_is_no_title_is_none(string line) => TitleReader.Read([new TitleCandidate(line, 0)]).Should().BeNull();

    [Theory]
    [InlineData("「第3期霞野市地域福祉計画（素案）", "」に対する意見募集の結果", "第3期霞野市地域福祉計画|素案")]
    [InlineData("「第3期霞野市地域福祉計画（素", "案）」に対する意見募集の結果", "第3期霞野市地域福祉計画|素案")]
    [InlineData("霞野市地域福祉計画（素案）", "に対するパブリックコメントの結果", "霞野市地域福祉計画|素案")]
    [InlineData("霞野市地域福祉計画（素案）に関する", "意見募集の結果について", "霞野市地域福祉計画|素案")]
    [InlineData("霞野市地域福祉計画（素案）", "パブリックコメント実施結果", "霞野市地域福祉計画|素案")]
    [InlineData("霞野市地域福祉計画", "（素案）への意見と市の考え方", "霞野市地域福祉計画|素案")]
    public void A_wrapped_title_is_joined(string first, string second, string expected)
    {
        var reading = TitleReader.Read([new("霞野市", 0), new(first, 3), new(second, 4), new("No. 意見", 5)])!;
        reading.Text.Should().Be(first + second);
        reading.Pieces.Select(static p => p.Source).Should().Equal(3, 4);
        var plan = reading.Plans.Single();
        $"{plan.Plan.Text}|{plan.Plan.Stage}".Should().Be(expected);
    }

    [Fact]
    public void The_first_title_wins_and_a_numbered_section_only_without_one()
    {
        TitleCandidate section = new("1 霞野市森林計画（案）に対する意見の概要", 1), title = new("霞野市環境計画（案）に対する意見募集結果", 2),
        later = new("霞野市観光計画（案）に対する意見募集結果", 3);
        TitleReader.Read([section, title, later])!.Pieces.Single().Source.Should().Be(2);
        TitleReader.Read([section])!.Plans.Single().Plan.Text.Should().Be("霞野市森林計画");
    }

    [Fact]
    public void A_quoted_name_without_a_plan_word_is_taken_if_it_is_the_only_one()
    {
        TitleCandidate a = new("「霞野駅前の未来」に対する意見募集の結果", 0), b = new("「霞野川の未来」に対する意見募集の結果", 1);
        TitleReader.Read([a])!.Plans.Single().Plan.Text.Should().Be("霞野駅前の未来");
        TitleReader.Read([a, a])!.Plans.Single().Plan.Text.Should().Be("霞野駅前の未来");
        TitleReader.Read([a, b]).Should().BeNull();
    }

    [Fact]
    public void Volumes_are_set_apart() =>
        TitleReader.Read([new("霞野市国際化推進大綱（案）（本編）に対する意見", 0)])!.Plans.Single().Plan.Volumes.Should().Equal("本編");

    [Theory]
    [InlineData("計画に関する")]
    [InlineData("(計画)")]
    [InlineData("「計画案」")]
    [InlineData("「")]
    [InlineData("意見に対する")]
    [InlineData("「意見」に対する")]
    public void Of_a_long_hostile_document_only_the_beginning_is_looked_at(string shape)
    {
        var lines = new CountingLines(string.Concat(Enumerable.Repeat(shape, 200))[..200]);
        TitleReader.Read(lines).Should().BeNull();
        lines.Seen.Should().BeLessThan(500);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_and_its_spans_are_inside()
    {
        string[] words =
            ["霞野市", "計画", "（", "）", "「", "」", "案", "素案", "仮称", "意見", "に対する", "の", "及び", " ", "　", "#", "考え方", "パブリックコメント", "第2次", "：", "【",
                "】", ">", "\uD800"];
        Gen.OneOfConst(words).Array[0, 14].Array[1, 4].Sample(
            lines =>
            {
                var candidates = lines.Select((w, i) => new TitleCandidate(string.Concat(w), i)).ToList();
                if (TitleReader.Read(candidates) is not { } reading)
                {
                    return true;
                }

                var joined = string.Concat(reading.Pieces.Select(p => candidates[p.Source].Text.Substring(p.Span.Start, p.Span.Length)));
                return joined == reading.Text && reading.Plans.Count > 0
                    && reading.Plans.All(p => p.Name.End <= joined.Length && p.Plan.Text.Length > 0);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 20_000);
    }

    [Fact]
    public void The_title_of_the_real_document_is_read()
    {
        var lines = File.ReadAllLines(TestFiles.Corpus("ota-informatization-plan-results.txt"));
        var candidates =
            lines.Index().Where(static l => l.Item.Length > 0 && !l.Item.Contains('\t'))
                .Select(static l => new TitleCandidate(l.Item, l.Index)).ToList();
        var reading = TitleReader.Read(candidates)!;
        reading.Pieces.Should().Equal([new TitlePiece(0, TextSpan.FromBounds(3, lines[0].Length))]);
        reading.Plans.Single().Plan.Should().Be(new PlanTitle { Text = "大田区情報化推進計画", IsProvisional = true, Stage = "素案" });
        var responses = lines.Select(static l => l.Split('\t')).Where(static c => c.Length == 4).Select(static c => c[3]).ToList();
        var heading = responses[0];
        var finder = new MunicipalityFinder(GovernmentTable.Official);
        finder.Find(new() { Title = reading.Text, ResponseHeading = heading, Responses = responses }).Municipality!.Code.Should()
            .Be("131113");
    }

    private sealed class CountingLines(string line) : IReadOnlyList<TitleCandidate>
    {
        public int Count => 2_000_000;

        public int Seen { get; private set; }

        public TitleCandidate this[int index]
        {
            get
            {
                Seen = Math.Max(Seen, index);
                return new TitleCandidate(line, index);
            }
        }

        public IEnumerator<TitleCandidate> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
