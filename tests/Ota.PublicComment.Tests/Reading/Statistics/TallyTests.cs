namespace Ota.PublicComment.Tests.Reading.Statistics;

/// <summary>Lists and tables of counts: by channel, by chapter, by kind of submitter.</summary>
public class TallyTests
{
    private const string Title = "千鳥浦市緑の基本計画（素案）に対する意見募集の結果\n\n";

    [Theory]
    [InlineData("提出方法別：郵送 3人、FAX 1人、電子メール 5人", "提出方法別/郵送/3//", "提出方法別/FAX/1//", "提出方法別/電子メール/5//")]
    [InlineData("３　提出方法\n　郵送　3人\n　ファックス　 人\n　持参　2人", "提出方法/郵送/3//", "提出方法/ファックス///", "提出方法/持参/2//")]
    [InlineData("郵送 2通\n電子申請 5通\n計 7通", "提出方法/郵送//2/", "提出方法/電子申請//5/", "提出方法/計//7/=")]
    [InlineData("郵送 2人 3件\nファクシミリ － －\n窓口 1人 1件", "提出方法/郵送/2//3", "提出方法/ファクシミリ///", "提出方法/窓口/1//1")]
    [InlineData("（単位：件）\n第1章　総論　3\n第2章　各論　15\n合計　18", "分野/第1章　総論///3", "分野/第2章　各論///15", "分野/合計///18=")]
    [InlineData("意見の内訳\n・緑を増やすこと　3件\n・緑を守ること　4件", "意見の内訳/緑を増やすこと///3", "意見の内訳/緑を守ること///4")]
    [InlineData("提出者数 17 (個人15 団体2)", "提出者の区分/個人/15//", "提出者の区分/団体/2//", "提出者の区分/提出者数/17//=")]
    [InlineData("意見件数 32件（うち市外 5件）", "提出者の区分/市外///5<意見件数")]
    [InlineData("提出者数 21人\n　うち 市内在住者 18人\n　うち 市外 3人", "提出者の区分/市内在住者/18//<提出者数", "提出者の区分/市外/3//<提出者数")]
    [InlineData("26人の方から延べ64件のご意見が寄せられました。内訳は、郵送5人、電子メール21人です。", "提出方法/郵送/5//", "提出方法/電子メール/21//")]
    [InlineData("■性別\n　女性　9人\n　男性　5人\n　無回答　3人", "性別/女性/9//", "性別/男性/5//", "性別/無回答/3//")]
    [InlineData("提出方法\t人数\t件数\n郵送\t3\t5\nFAX\t\t\n電子メール\t7\t20\n　うち専用フォーム\t2\t4\n合計\t10\t25", "提出方法/郵送/3//5", "提出方法/FAX///",
        "提出方法/電子メール/7//20", "提出方法/専用フォーム/2//4<電子メール", "提出方法/合計/10//25=")]
    [InlineData("| 提出方法 | 件数 | 割合 |\n|---|---|---|\n| 郵送 | 1件 | 25.0% |\n| 電子申請 | 3件 | 75.0% |\n| 計 | 4件 | 100% |", "提出方法/郵送///1",
        "提出方法/電子申請///3", "提出方法/計///4=")]
    [InlineData("\t郵送\tFAX\t持参\t合計\n人数\t2人\t0人\t1人\t3人\n件数\t3件\t0件\t1件\t4件", "提出方法/郵送/2//3", "提出方法/FAX/0//0", "提出方法/持参/1//1",
        "提出方法/合計/3//4=")]
    [InlineData("郵送\nFAX\n電子メール\n合計\n3件\n2件\n5件\n10件", "提出方法/郵送///3", "提出方法/FAX///2", "提出方法/電子メール///5", "提出方法/合計///10=")]
    public void A_list_is_read_with_its_dimension_parents_and_totals(string lines, params string[] tallies)
    {
        var result = Tests.Reading.Read.Text(Title + lines + "\n");
        Shown(result.GetDocumentOrThrow().Consultations.Single()).Should().Equal(tallies);
        result.Diagnostics.Should().NotContain(d => d.Severity != DiagnosticSeverity.Info);
        result.Document!.Notes.Where(n => !n.Text.Contains('。')).Should().BeEmpty("what is structure is no note");
    }

    [Theory]
    [InlineData("郵送\nFAX\n電子メール\n合計\n3件\n2件\n4件\n10件")] // no value is the sum of the others
    [InlineData("郵送\nFAX\n電子メール\n合計\n3件\n2件\n10件")] // one number is missing
    [InlineData("郵送\nFAX\n合計\n0件\n5件\n5件")] // two could be the total
    [InlineData("郵送　FAX　電子メール\n3件　2件　5件")] // no total is printed
    public void Labels_and_numbers_apart_are_not_guessed(string lines)
    {
        var result = Tests.Reading.Read.Text(Title + lines + "\n");
        result.GetDocumentOrThrow().Consultations.Single().Tallies.Should()
            .OnlyContain(t => t.Submitters == null && t.Submissions == null && t.Opinions == null);
        Tests.Reading.Read.Codes(result).Should().Contain("OPC1102");
        result.Document!.Notes.Should().NotBeEmpty("the numbers are kept");
    }

    [Fact]
    public void A_reason_beside_a_list_stays_quotable_with_its_place()
    {
        var result = Tests.Reading.Read.Text(Title + "意見件数　18件\n第1章　5件\n第2章　15件\n計　20件\n※複数の章にわたる意見があるため、計は意見件数と一致しません。\n");
        var note = result.GetDocumentOrThrow().Notes.Single();
        note.Text.Should().StartWith("※複数の章");
        note.Source.Lines.Should().Be(new NumberRange(7, 7));
        result.Document!.Consultations.Single().OpinionCount.Should().Be(18, "the labelled number wins over the total of a list");
    }

    [Fact]
    public void A_table_of_counts_in_front_of_the_opinions_leaves_them_alone()
    {
        var table = "提出方法\t件数\n郵送\t1件\n持参\t1件\n計\t2件\n\n";
        var rows = "No.\t意見の要旨\t市の考え方\n1\t池を残す。\t残します。\n2\t道を広げる。\t広げます。\n";
        var with = Tests.Reading.Read.Text(Title + table + rows);
        var without = Tests.Reading.Read.Text(Title + rows);
        with.Diagnostics.Should().BeEmpty();
        with.Document!.Opinions.Select(o => o.Text).Should().Equal(without.Document!.Opinions.Select(o => o.Text));
        with.Document.Consultations.Single().OpinionCount.Should().Be(2);
    }

    private static string[] Shown(Consultation consultation)
        => [.. consultation.Tallies.Select(
            t =>
                $"{t.Dimension}/{t.Label}/{t.Submitters}/{t.Submissions}/{t.Opinions}{(t.IsTotal ? "=" : "")}{(t.Parent is null ? "" : "<" + t.Parent)}")];
}
