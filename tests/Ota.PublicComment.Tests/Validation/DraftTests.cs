using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>
/// A draft of twenty opinions as its author checks it: every planted slip with its line, and nothing in the corrected twin.
/// </summary>
public sealed class DraftTests
{
    public static TheoryData<string, int, string, string> Slips => new()
    {
        { "OPC4073", 2, "9月30日", "令和8年9月30日（木曜日）" },
        { "OPC4010", 3, "13", "14人" },
        { "OPC4010", 4, "19", "20件" },
        { "OPC4005", 8, "第1章 目的", "2," },
        { "OPC2003", 9, "3 と思われます", ",第1章" },
        { "OPC2031", 10, "まだ書かれていません", ",参考" },
        { "OPC2030", 11, "まだ書かれていません", ",国の計画" },
        { "OPC4030", 12, "－", "－" },
        { "OPC4041", 13, "反映する", "反映する" },
        { "OPC4041", 14, "反映する", "反映する" },
        { "OPC4042", 15, "単位を追記", "素案14ページ" },
        { "OPC4050", 17, "電話番号", "03-5555" },
        { "OPC4052", 18, "住所", "みどり町" },
        { "OPC4056", 19, "アカウント", "midori" },
        { "OPC4058", 20, "生年月日", "昭和20年" },
        { "OPC4053", 21, "氏名", "蒔田" },
        { "OPC3106", 22, "No.16の回答", "No.16" },
        { "OPC4091", 23, "40, 60", "「取組6" },
        { "OPC2033", 23, "（", "（令和10" },
        { "OPC4001", 24, "17", "17," },
        { "OPC4044", 24, "18 件", "" },
        { "OPC4003", 25, "番号 19", "18," },
        { "OPC4092", 25, "渡し船の復活", "取組3 渡し船" },
        { "OPC4071", 25, "2022年", "令和3年（2022年）" },
        { "OPC3100", 26, "No. 99", "No.99" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task A_planted_slip_is_told_with_its_line_and_caret_in_the_words_of_an_author(string code, int line, string words,
        string at)
    {
        var check = await Checked.FileAsync(TestFiles.Data("drafts", "transport-faulty.csv"));

        var finding = check.Diagnostics.Should().Contain(d => d.Code == code && d.Location.Line == line).Which;
        finding.Severity.Should().NotBe(DiagnosticSeverity.Info);
        File.ReadLines(TestFiles.Data("drafts", "transport-faulty.csv")).ElementAt(line - 1)[(finding.Location.Column!.Value - 1)..]
            .Should().StartWith(at);
        var text = finding.GetMessage(MessageLanguage.Japanese) + finding.Descriptor.GetAdvice(MessageLanguage.Japanese);
        text.Should().Contain(words).And.NotContain("原本").And.NotContain("失われ").And.NotContain("抽出");
    }

    /// <summary>What the first draft lacks of the design's last section, and where the caret stands.</summary>
    [Theory]
    [InlineData("OPC4013", 3, "3件")]
    [InlineData("OPC4050", 6, "0739-55-0142")]
    [InlineData("OPC4054", 7, "712345678901")]
    [InlineData("OPC4059", 8, "品川 500")]
    [InlineData("OPC4046", 9, "●月")]
    [InlineData("OPC4045", 10, "No.7の回答")]
    [InlineData("OPC4057", 13, "1234567")]
    [InlineData("OPC4051", 14, "ayumi★")]
    [InlineData("OPC3105", 15, "No.12の回答")]
    public async Task A_slip_is_told_where_it_stands(string code, int line, string at)
    {
        var file = TestFiles.Data("drafts", "library-faulty.csv");
        var check = await Checked.FileAsync(file);

        var finding = check.Diagnostics.Should().ContainSingle(d => d.Code == code).Which;
        finding.Location.Line.Should().Be(line);
        (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[line - 1][(finding.Location.Column!.Value - 1)..]
            .Should().StartWith(at);
        check.Diagnostics.Should().HaveCount(9, string.Join('\n', check.Diagnostics));
        (await Checked.FileAsync(TestFiles.Data("drafts", "library-clean.csv"))).Diagnostics.Select(d => d.ToString()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("○○町の道が狭い。", "○○町の道を広げます。", false, "")]
    [InlineData("道が狭い。", "○○町の道を広げます。", false, "OPC4046")]
    [InlineData("道が狭い。", "○○町の道を広げます。", true, "")]
    [InlineData("○○町の道が狭い。", "○○町の道を●月に広げます。", false, "OPC4046")]
    public void What_the_opinion_names_so_is_no_blank_of_the_answer(string opinion, string answer, bool isPublished, string code)
    {
        var check = Checked.Text($"No.\t要旨\t区の考え方\n1\t{opinion}\t{answer}\n2\t橋を直して。\t塗ります。\n", new() { IsDraft = !isPublished });

        check.Diagnostics.Where(d => d.Code == "OPC4046").Select(d => d.Code).Should().Equal(code.Length == 0 ? [] : [code]);
    }

    /// <summary>Slips of half-finished answers, each beside what is whole.</summary>
    [Theory]
    [InlineData("草刈りは年2回実施しており、今後も続けてまい", "OPC2035")]
    [InlineData("関係部署と調整を進めており", "OPC2035")]
    [InlineData("水質の調査に努めます。水質の調査に努めます。", "OPC2032")]
    [InlineData("（検討中）", "OPC4046")]
    [InlineData("草刈りは年2回実施しており、今後も続けてまいります", "")]
    [InlineData("原案のままとします", "")]
    [InlineData("検討中です。", "")]
    [InlineData("努めます。努めます。", "")]
    [InlineData("水質の調査に努めます。水辺の調査に努めます。", "")]
    public void A_half_written_answer_is_told(string answer, string code)
    {
        const string head = "No.\t要旨\t区の考え方\n1\t川がにごっている。\t調べます。\n2\t草が伸びている。\t";
        const string end = "\n3\t橋がさびている。\t塗り替えます。\n";
        string[] codes = ["OPC2032", "OPC2035", "OPC4046"];

        Checked.Text(head + answer + end).Diagnostics.Where(d => codes.Contains(d.Code)).Select(d => (d.Code, d.Location.Line))
            .Should().Equal(code.Length == 0 ? [] : [(code, (int?)3)]);
        Checked.Text(head + answer + end, new() { IsDraft = false }).Diagnostics.Should()
            .NotContain(d => codes.Contains(d.Code), "in print it may be meant");
    }

    [Fact]
    public async Task The_corrected_twin_has_no_finding()
    {
        var check = await Checked.FileAsync(TestFiles.Data("drafts", "transport-clean.csv"));

        check.Diagnostics.Select(d => d.ToString()).Should().BeEmpty();
        check.IsAcceptable.Should().BeTrue();
    }

    [Fact]
    public async Task Personal_data_makes_a_draft_unacceptable_and_a_published_result_not()
    {
        var file = TestFiles.Data("drafts", "transport-faulty.csv");

        (await Checked.FileAsync(file)).IsAcceptable.Should().BeFalse();
        var published = await Checked.FileAsync(file, new() { IsDraft = false });
        published.IsAcceptable.Should().BeTrue();
        published.Diagnostics.Should().Contain(d => d.Code == "OPC4050" && d.Severity == DiagnosticSeverity.Warning);
        published.Diagnostics.Should().NotContain(d => d.Code == "OPC4005");
    }

    [Fact]
    public async Task No_finding_shows_what_it_covers()
    {
        var check = await Checked.FileAsync(TestFiles.Data("drafts", "transport-faulty.csv"));

        var all = string.Join('\n', check.Diagnostics.SelectMany(d => (string[])[d.ToString(), d.ToString(MessageLanguage.Japanese)]));
        foreach (var value in (string[])["03-5555-0142", "みどり町3-12-5", "midori_123", "3月12日", "蒔田"])
        {
            all.Should().NotContain(value);
        }

        PersonalDataMask.Find(check.GetDocumentOrThrow()).Should().HaveCount(5);
    }

    [Theory]
    [InlineData("原案のとおりとします。")]
    [InlineData("原案どおりとします。")]
    [InlineData("素案のとおりとさせていただきます。")]
    [InlineData("計画の記載は素案のままとします。")]
    [InlineData("修正は行いません。")]
    [InlineData("ご意見による変更はいたしません。")]
    [InlineData("追記する予定はございません。")]
    [InlineData("記載の見直しは必要ないと考えております。")]
    public void Whatever_says_that_nothing_changes_contradicts_an_adopted_opinion(string answer)
    {
        var text = $"月影市公園計画（素案）へのパブリックコメント結果\t\t\t\n番号\t意見\t市の考え方\t対応区分\n1\t公園を増やして。\t{answer}\t反映する\n2\t道を直して。\t第2章に追記します。\t反映する\n";

        Checked.Text(text).Diagnostics.Should().ContainSingle(d => d.Code == "OPC4041").Which.Location.Line.Should().Be(3);
    }

    [Theory]
    [InlineData("第2章を修正しなければならないため、追記しました。")]
    [InlineData("第2章に次のとおり追加します。なお、原案のとおりとした箇所もあります。")]
    [InlineData("図を大きくします。")]
    public void A_change_is_no_denial(string answer)
    {
        var text = $"月影市公園計画（素案）へのパブリックコメント結果\t\t\t\n番号\t意見\t市の考え方\t対応区分\n1\t公園を増やして。\t{answer}\t反映する\n2\t道を直して。\t第2章に追記します。\t反映する\n";

        Checked.Text(text).Diagnostics.Should().NotContain(d => d.Code == "OPC4041");
    }

    [Theory]
    [InlineData("1 2 2 3 4 5 6 7", "OPC4001")]
    [InlineData("1 2 3 5 6 7", "OPC4002")]
    [InlineData("1 2 4 3 5 6 7 8", "OPC4004")]
    public void Numbers_of_a_draft_are_told_and_those_of_a_published_result_more_rarely(string numbers, string code)
    {
        var rows = numbers.Split(' ').Select((n, i) => $"{n}\t{"道橋池塔港森川駅"[i]}を直して。\t{"道橋池塔港森川駅"[i]}を整えてまいります。\n");
        var text = "月影市公園計画（素案）へのパブリックコメント結果\t\t\n番号\t意見\t市の考え方\n" + string.Concat(rows);

        Checked.Text(text).Diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Warning).Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("（調整中）")]
    [InlineData("○○課に確認中")]
    [InlineData("※要確認（10/5）")]
    [InlineData("TBD")]
    [InlineData("●●●")]
    [InlineData("令和●●年度から始めます。")]
    [InlineData("●月●日の会議で決めました。")]
    [InlineData("費用は△△円です。")]
    public void What_stands_in_for_an_answer_is_told_in_a_draft_only(string answer)
    {
        var text = $"番号\t意見\t市の考え方\n1\t公園を増やして。\t{answer}\n2\t道を直して。\t直します。\n";

        Checked.Text(text).Diagnostics.Should().ContainSingle(d => d.Code == "OPC4046").Which.Location.Line.Should().Be(2);
        Checked.Text(text, new() { IsDraft = false }).Diagnostics.Should().NotContain(d => d.Code == "OPC4046");
    }

    [Theory]
    [InlineData("現在、整備の時期を検討中です。")]
    [InlineData("関係機関と調整中であり、決まり次第お知らせします。")]
    [InlineData("ご意見のとおり、未記入の欄をなくしました。")]
    [InlineData("○ 公園を増やします。")]
    [InlineData("○公園を増やします。\u3000○道を直します。")]
    [InlineData("連絡先■■■■は伏せています。")]
    [InlineData("○")]
    public void An_answer_that_speaks_of_such_things_is_one(string answer)
        => Checked.Text($"番号\t意見\t市の考え方\n1\t○○町の公園を増やして。\t{answer}\n2\t道を直して。\t直します。\n").Diagnostics.Should()
            .NotContain(d => d.Code == "OPC4046");

    [Fact]
    public void An_opinion_whose_text_was_deleted_is_told()
    {
        var document = Checked.Document("道を直して。", "橋を直して。");
        document = document with { Opinions = [document.Opinions[0], document.Opinions[1] with { Text = null }] };

        Checked.Codes(Checked.Rules(document)).Should().Equal("OPC2030");
    }

    [Fact]
    public void An_answer_that_refers_to_another_matter_is_an_info()
    {
        const string Text = "番号\t意見\t市の考え方\n1\t図書館の開館時間を延長してほしい。\t延長します。\n2\t歩道の段差解消を急いでほしい。\t急ぎます。\n"
            + "3\t駅前の歩道の段差解消はいつか。\tNo.1の回答のとおりです。\n";

        var finding = Checked.Text(Text).Diagnostics.Should().ContainSingle(d => d.Code == "OPC4045").Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
        finding.Arguments.Should().Contain("2").And.Contain(a => a.Contains("図書館", StringComparison.Ordinal));
    }
}
