using System.Globalization;

namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>The kinds of printed facts, each in several wordings: what is read is right, what is not certain is reported.</summary>
public class FactKindTests
{
    private const string Title = "ほしの市みどりの計画（素案）に対する意見募集の結果\n";

    // Labels, bullets, sentences over a line end, notes after ※, persons and bodies, labels above and beside their numbers.
    [Theory]
    [InlineData("・募集期間　令和6年8月1日（木）～30日（金）\n提出者数 3人", "2024-08-01..2024-08-30 3人")]
    [InlineData("◆ (1)　意見の募集期間\n令和6年8月1日から令和6年8月30日まで（必着）", "2024-08-01..2024-08-30")]
    [InlineData("令和6年8月1日から8月30日まで、市ホームページで素案を公表し、ご意見を募集しました。3名の方から5件のご意見がありました。", "2024-08-01..2024-08-30 3人 5件")]
    [InlineData("1 意見募集の概要\n令和6年8月1日(木)～令和6年8月30日(金)\n意見数 2件", "2024-08-01..2024-08-30 2件")]
    [InlineData("募集期間：令和6年8月1日（木）から令和6年8月30日（金）まで　※郵送は当日消印有効", "2024-08-01..2024-08-30")]
    [InlineData("募集機間 令和6年8月1日～令和6年8月30日\n意見数 2件", "2024-08-01..2024-08-30")]
    [InlineData("本市では、令和6年8月1日（木）から令\n和6年8月30日（金）までの間、素案に対する市民の皆様からの意見を募集しました。\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("令和6年8月1日から同月30日まで実施しましたパブリックコメントの結果をお知らせします。\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("意見募集期間 令和6年8月1日～8月30日\n説明会 令和6年8月10日～令和6年8月20日\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("実施期間　令和6年8月1日（木）　～　令和6年8月30日（金）（30日間）\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("コメント期間：令和6年8月1日から令和6年8月30日まで\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("○パブリックコメント　令和６年８月１日～８月３０日\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("公表期間 令和6年10月1日～10月31日\n募集期間 令和6年8月1日～8月30日\n意見数 1件", "2024-08-01..2024-08-30 1件")]
    [InlineData("意見提出者数　11名、1団体\n意見数 5件", "12人 5件")]
    [InlineData("提出者 11名（うち1団体）\n意見数 5件", "11人 5件")]
    [InlineData("個人3名及び2団体から9件の意見が寄せられました。", "5人 9件")]
    [InlineData("提出者数：個人 5人、法人 2社\n意見数 9件", "7人 9件")]
    [InlineData("意見提出者 3団体・個人\n意見数 9件", "3人 9件")]
    [InlineData("提出者数\n8人\n意見数\n12件（重複を含みます。）", "8人 12件")]
    [InlineData("意見書の提出者\n個人 4人\n団体 2団体\n合計 6人", "6人")]
    [InlineData("意見の件数 10件\n提出方法の内訳\n・電子メール 6件\n・郵送 3件\n・持参 1件", "10件")]
    [InlineData("意見の件数 10件\n[内訳] 電子メール6件 郵送3件 持参1件 ※このほか対象外1件", "10件")]
    [InlineData("提出状況\n電子メール\n6通\n郵送\n3通\nFAX\n0通\n合計\n9通\n意見数 20件", "9通 20件")]
    [InlineData("意見の内訳\n住まいについて\n4件\n交通について\n3件\n合計\n7件", "7件")]
    [InlineData("提出者数 4人\n意見数 7件\n施策の内訳\n1\n住まい\n4件\n2\n交通\n3件", "4人 7件")]
    [InlineData("郵送　メール　持参　計\n2人　3人　1人　6人\n意見数 9件", "6人 9件")]
    [InlineData("意見提出者数\n意見件数\n6人\n9件", "6人 9件")]
    [InlineData("意見数 9件\n意見1\n道が暗い。\n意見2\n橋が狭い。", "9件")]
    [InlineData("素案に対する意見 9件\n第1章に対する意見 4件\n第2章に対する意見 5件", "9件")]
    [InlineData("提出された意見 9件（3人）", "3人 9件")]
    [InlineData("提出件数：9件\n提出者数：3人", "3人")]
    [InlineData("意見総数 31件\n反映した意見 14件\n参考とする意見 17件", "31件")]
    [InlineData("パブリックコメントでいただいた意見は、3人9件でした。", "3人 9件")]
    [InlineData("意見提出者数 5人\nその他の意見\n出前講座 10人 意見数 3件", "5人")]
    [InlineData("1　意見数　　3　件\n2　提出者　　2　人", "2人 3件")]
    [InlineData("意見の件数：９件（２名）", "2人 9件")]
    [InlineData("・提出者数：2人\n・意見数：4件\n・提出方法：電子メール1人、FAX1人", "2人 4件")]
    [InlineData("(内訳：郵送1人、FAX 人、ホームページ18人)\n提出者数 19人", "19人")]
    [InlineData("提出数\n内訳\n郵送 1通\nメール 2通\n計 4通", "4通")]
    [InlineData("意見数 5件\n市民の声：以前の計画では100件の意見があったと聞きました。", "5件")]
    [InlineData("応募者数 3人　応募件数 7件", "3人")]
    [InlineData("募集の結果、3人（5件）の意見が提出されました。", "3人 5件")]
    [InlineData("意見の提出数　3通（意見数5件）", "3通 5件")]
    [InlineData("御意見の提出件数及び提出者数\n５件（３名）", "3人 5件")]
    [InlineData("提出者　　　３人\n意見の数　　５件\n　うち市内　２人", "3人 5件")]
    [InlineData("年代別\n20代 1人\n30代 2人\n不明 0人\n提出者数 3人", "3人")]
    [InlineData("提出者数：３人（男性２人、女性１人）", "3人")]
    [InlineData("意見募集の結果\n意見の提出はありませんでした。", "0件")]
    [InlineData("意見提出者数　0人\n意見数　0件", "0人 0件")]
    [InlineData("章別の意見数\n第1章　3件\n第2章　2件\n計　5件", "5件")]
    [InlineData("3 意見の内訳\n全般に関すること 3件\n基本理念に関すること 2件\n合計 5件", "5件")]
    [InlineData("提出方法\n人数\n件数\n郵送\n1人\n2件\nメール\n2人\n3件\n合計\n3人\n5件", "3人 5件")]
    [InlineData("提出方法　人数　件数\n郵送　1人　2件\nメール　2人　3件\n合計　3人　5件", "3人 5件")]
    [InlineData("ご意見の提出者数は、5名（個人4名、団体1団体）でした。", "5人")]
    [InlineData("意見件数\n5\n提出者数\n3", "3人 5件")]
    [InlineData("提出者数／意見数　3／5", "3人 5件")]
    [InlineData("・意見数及び提出者数：５・３", "3人 5件")]
    [InlineData("提出者数（人）・通数（通）・意見数（件）　3　4　5", "3人 4通 5件")]
    [InlineData("意見提出数（人/件）　１，２３４／２，３４５", "1234人 2345件")]
    [InlineData("提出状況（単位：人、件）　3、5", "3人 5件")]
    [InlineData("郵送（人/件） 2/1　メール（人/件） 1/4　合計（人/件） 3/5", "3人 5件")]
    public void Periods_and_totals(string lines, string facts)
    {
        var result = Read.Text(Title + lines + "\n");
        var consultation = result.GetDocumentOrThrow().Consultations.Single();
        var period = consultation.Period is { Opens: { } opens, Closes: { } closes } ? $"{Text(opens)}..{Text(closes)} " : "";
        var found =
            (period + Facts.Counts(consultation.SubmitterCount, consultation.SubmissionCount, consultation.OpinionCount)).Trim().Split(' ');
        facts.Split(' ').Should().BeSubsetOf(found);
        Facts.Doubts(result).Should().BeEmpty();
    }

    [Theory]
    [InlineData("意見書の提出者\n個人 4人\n団体 2団体\n合計 6人", "個人=4 団体=2")]
    [InlineData("意見の件数 10件\n提出方法の内訳\n・電子メール 6件\n・郵送 3件\n・持参 1件", "電子メール=6 郵送=3 持参=1")]
    [InlineData("意見の件数 10件\n[内訳] 電子メール6件 郵送3件 持参1件 ※このほか対象外1件", "電子メール=6 郵送=3 持参=1")]
    [InlineData("提出状況\n電子メール\n6通\n郵送\n3通\nFAX\n0通\n合計\n9通\n意見数 20件", "電子メール=6 郵送=3 FAX=0")]
    [InlineData("意見の内訳\n住まいについて\n4件\n交通について\n3件\n合計\n7件", "住まいについて=4 交通について=3")]
    [InlineData("提出者数 4人\n意見数 7件\n施策の内訳\n1\n住まい\n4件\n2\n交通\n3件", "住まい=4 交通=3")]
    [InlineData("郵送　メール　持参　計\n2人　3人　1人　6人\n意見数 9件", "郵送=2 メール=3 持参=1")]
    [InlineData("素案に対する意見 9件\n第1章に対する意見 4件\n第2章に対する意見 5件", "第1章に対する意見=4 第2章に対する意見=5")]
    [InlineData("・提出者数：2人\n・意見数：4件\n・提出方法：電子メール1人、FAX1人", "電子メール=1 FAX=1")]
    [InlineData("対応区分\n件数\n◎ 反映するもの\n2\n○ 既に盛り込んでいるもの\n3\n計\n5", "反映するもの=2 既に盛り込んでいるもの=3")]
    [InlineData("1．実施概要\n（1）募集期間：令和6年8月1日（木）～令和6年8月30日（金）\n（2）周知方法：市報、ホームページ\n（3）閲覧場所：市役所、公民館\n2．実施結果\n（1）意見提出者数：3人\n（2）意見数：5件\n（3）提出方法の内訳：電子メール2人、FAX1人", "電子メール=2 FAX=1")]
    [InlineData("◇募集期間\n　令和6年8月1日（木曜日）から8月30日（金曜日）まで\n◇応募状況\n　応募者数　3名\n　意見数　5件\n◇提出方法\n　電子申請　2名\n　窓口持参　1名", "電子申請=2 窓口持参=1")]
    [InlineData("年代別\n20代 1人\n30代 2人\n不明 0人\n提出者数 3人", "20代=1 30代=2 不明=0")]
    [InlineData("提出者数：３人（男性２人、女性１人）", "男性=2 女性=1")]
    [InlineData("章別の意見数\n第1章　3件\n第2章　2件\n計　5件", "第1章=3 第2章=2")]
    [InlineData("3 意見の内訳\n全般に関すること 3件\n基本理念に関すること 2件\n合計 5件", "全般に関すること=3 基本理念に関すること=2")]
    [InlineData("提出方法　人数　件数\n郵送　1人　2件\nメール　2人　3件\n合計　3人　5件", "郵送=1 メール=2")]
    [InlineData("郵送（人/件） 2/1　メール（人/件） 1/4　合計（人/件） 3/5", "郵送=2 メール=1")]
    public void Breakdowns(string lines, string tallies)
    {
        var consultation =
            Read.Text(Title + lines + "\n").GetDocumentOrThrow().Consultations.Single(c => c.Kind == ConsultationKind.PublicComment);
        string.Join(' ',
            consultation.Tallies.Where(t => !t.IsTotal).Select(t => $"{t.Label}={t.Submitters ?? t.Submissions ?? t.Opinions}")).Should()
                .Be(tallies);
    }

    [Theory]
    [InlineData("1 概要\n令和6年8月1日(木)～令和6年8月30日(金)\n意見数 2件", "OPC1109")]
    [InlineData("募集期間\n令和6年8月1(木曜日)から8月30日(金曜日)まで", "OPC1106")]
    [InlineData("募集期間　令和6年8月1日～8月30日\n令和6年8月1日から8月31日まで意見を募集しました。\n意見数 1件", "OPC1105")]
    [InlineData("意見提出者数：5人\n意見提出者数：6人", "OPC1101")]
    [InlineData("募集期間 令和6年8月1日～8月30日\n提出者数／意見数　12", "OPC1103")]
    [InlineData("募集期間 令和6年8月1日～8月30日\n提出者数／意見数　3／5／1", "OPC1103")]
    [InlineData("募集期間 令和6年8月1日～8月30日\n説明会参加者数・意見数　30・3", "OPC1103")]
    [InlineData("募集期間：令和6年8月1日から8月30日まで\n再募集期間：令和6年9月10日から9月20日まで\n意見数 1件", "OPC1105")]
    public void What_is_not_certain_is_reported(string lines, string code)
        => Facts.Doubts(Read.Text(Title + lines + "\n")).Should().Contain(code);

    // The page's own days (掲載日, 公開日) are not the day on which the result was published.
    [Theory]
    [InlineData("掲載日：2024年9月1日\n更新日：2024年10月1日\n結果公表日：令和6年9月20日\n意見数 1件", "2024-09-20")]
    [InlineData("公表日 令和6年9月20日\n意見数 1件", "2024-09-20")]
    [InlineData("意見募集結果の公表日　令和6年9月20日（金）\n意見数 1件", "2024-09-20")]
    [InlineData("公開日　令和6年9月20日（金）\n意見数 1件", null)]
    public void Days_of_publication(string lines, string? day)
    {
        var published = Read.Text(Title + lines + "\n").GetDocumentOrThrow().Consultations.Single().PublishedOn;
        (published is { } date ? Text(date) : null).Should().Be(day);
    }

    [Theory]
    [InlineData("意見数 5件\n（同趣旨の意見はまとめて掲載しています。）", "merged")]
    [InlineData("意見数 5件\n氏名、住所は公表しません。", "")]
    [InlineData("意見数 5件（うち公表を希望しないもの1件）", "withheld")]
    [InlineData("意見数 5件\nいただいた意見は要約させていただきました。", "summarised")]
    [InlineData("意見数 5件\n個人情報を含む意見は掲載を控えています。", "withheld")]
    [InlineData("意見数 5件\nご意見は項目ごとに整理して掲載しています。", "")]
    public void Statements_about_the_list(string lines, string flags)
    {
        var found = Read.Text(Title + lines + "\n").GetDocumentOrThrow().Consultations.Single().Listing.Flags;
        string.Join(' ', found.Select(f => f.ToString().ToLowerInvariant())).Should().Be(flags);
    }

    [Theory]
    [InlineData("対応区分\nＡ…計画に反映したもの\nＢ…参考とするもの\n意見数 5件", "Ａ Ｂ")]
    [InlineData("【区分の意味】\n反映済み‥‥既に記載しているもの\n参考‥‥今後の参考とするもの\nその他‥‥上記以外のもの\n意見数 5件", "反映済み 参考 その他")]
    [InlineData("対応区分\n件数\n◎ 反映するもの\n2\n○ 既に盛り込んでいるもの\n3\n計\n5", "◎ ○")]
    public void Legends(string lines, string codes)
        => string.Join(' ', Read.Text(Title + lines + "\n").GetDocumentOrThrow().DispositionLegend.Select(d => d.Code)).Should().Be(codes);

    // A title may be a sentence, share its line with what follows, or leave its stage to the first sentence.
    [Theory]
    [InlineData("ほしの市緑化計画（素案）の意見募集結果を公表します。\n意見数 3件", "ほしの市緑化計画", "素案")]
    [InlineData("# ほしの市緑化計画(案)に対するパブリックコメントの結果をお知らせします\n意見数 3件", "ほしの市緑化計画", "案")]
    [InlineData("ほしの市緑化計画\nパブリックコメント実施結果\n「ほしの市緑化計画（原案）」に対する意見を募集しました。\n意見数 3件", "ほしの市緑化計画", "原案")]
    [InlineData("「ほしの市緑化計画(案)」に関する意見募集の結果について　市では計画を作っています。　■募集期間　令和6年8月1日～8月30日　■提出者数　3人　■意見数　4件", "ほしの市緑化計画", "案")]
    [InlineData("ほしの市緑化計画（素案）に対するパブリックコメントの結果 ① 募集期間 令和6年8月1日～8月30日 ② 提出者数 3人 ③ 意見数 4件", "ほしの市緑化計画", "素案")]
    [InlineData("ほしの市緑化計画（素案）\n意見募集期間 令和6年8月1日～8月30日\n意見数 3件", "ほしの市緑化計画", "素案")]
    [InlineData("緑化計画(案)に対するご意見について 1 募集期間 令和6年8月1日～8月30日 2 意見数 4件(3名) 3 提出方法 メール 2名 郵送 1名", "緑化計画", null)]
    public void Titles(string text, string plan, string? stage)
    {
        var title = Read.Text(text + "\n").GetDocumentOrThrow().PlanTitles.Single();
        title.Text.Should().Be(plan);
        if (stage is not null)
        {
            title.Stage.Should().Be(stage);
        }
    }

    // Two headed sections on two plans are two consultations.
    [Theory]
    [InlineData("Ⅰ．", "Ⅱ．")]
    [InlineData("1 ", "2 ")]
    [InlineData("I.", "II.")]
    public void Two_plans_are_two_consultations(string first, string second)
    {
        var lines = $"ほしの市の条例等の意見募集の結果\n{first}ほしの市港条例案に対する意見募集の結果\n(1)募集期間 令和6年8月1日～8月30日\n(2)意見数 3件\n"
            + $"{second}ほしの市海岸計画（案）に対する意見募集の結果\n(1)募集期間 令和6年9月1日～9月30日\n(2)意見数 5件\n";
        var consultations = Read.Text(lines).GetDocumentOrThrow().Consultations;
        consultations.Select(c => c.OpinionCount).Should().Equal(3, 5);
        consultations.Select(c => c.Period!.Opens).Should().Equal(new DateOnly(2024, 8, 1), new DateOnly(2024, 9, 1));
    }

    // Who came to a meeting has not submitted anything; a council that made the draft is no consultation.
    [Fact]
    public void Meetings_and_councils_take_no_counts()
    {
        var meeting =
            Read.Text(Title + "意見数 9件\n住民説明会\n開催日 会場 参加者数\n8月3日 公民館 12人\n8月4日 市役所 10人\n合計 22人\n").GetDocumentOrThrow().Consultations;
        meeting.Select(c => (c.Kind, c.SubmitterCount, c.OpinionCount)).Should()
            .Equal((ConsultationKind.PublicComment, null, 9), (ConsultationKind.Briefing, null, null));
        var council = Read.Text(Title + "総合計画審議会での審議を経て、意見を募集した結果、4人から9件の意見をいただきました。\n").GetDocumentOrThrow().Consultations.Single();
        (council.Kind, council.SubmitterCount, council.OpinionCount).Should().Be((ConsultationKind.PublicComment, 4, 9));
    }

    // What a page corrects of itself is an erratum; that the plan was changed is not.
    [Theory]
    [InlineData("※意見提出者数を5人から6人に修正しました。（令和6年9月1日）", 1)]
    [InlineData("＊意見数を5件から3件に変更しました。", 1)]
    [InlineData("※ご意見を受けて、素案の目標を5割から6割に修正しました。", 0)]
    public void Corrections_of_the_page(string line, int errata)
        => Read.Text(Title + "意見数 3件\n" + line + "\n").GetDocumentOrThrow().Errata.Should().HaveCount(errata);

    // An answer of invisible characters only is a missing answer, and no exception.
    [Fact]
    public void An_answer_of_invisible_characters_is_missing()
    {
        var document = Read.Text("No.\t意見の概要\t市の考え方\n1\t道を直す。\t\u200B\uFEFF\n2\t橋を直す。\t直します。\n").GetDocumentOrThrow();
        document.Opinions.Should().HaveCount(2);
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
