namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Statistics: what the document says was submitted, statement by statement.</summary>
public class StatisticsSentenceTests
{
    // Submitters, opinions and both of them are printed in seven usual forms.
    [Theory]
    [InlineData("提出者数 41人", "41人")]
    [InlineData("提出者数 41名", "41人")]
    [InlineData("提出者数 41者", "41人")]
    [InlineData("提出者数 41通", "41通")]
    [InlineData("提出者数　４１　人", "41人")]
    [InlineData("１　提出者数\n４１名", "41人")]
    [InlineData("提出者数（人）\t41", "41人")]
    [InlineData("意見件数 126件", "126件")]
    [InlineData("ご意見の件数：１２６ 件", "126件")]
    [InlineData("意 見 件 数　１ ２ ６ 件", "126件")]
    [InlineData("提出状況　77人(210件)", "77人 210件")]
    [InlineData("意見の提出状況：７７人（２１０件）", "77人 210件")]
    [InlineData("提出された意見　33者62件", "33人 62件")]
    [InlineData("意見提出　33者、62件", "33人 62件")]
    [InlineData("提出者数 17 (個人15 団体2)", "17人")]
    [InlineData("提出者数　１７（個人１５、団体２）", "17人")]
    [InlineData("意見の延べ総数 31件", "31件")]
    [InlineData("意見延べ総数：31件", "31件")]
    [InlineData("意見件数　延べ31件", "31件")]
    [InlineData("意見件数：合計　31件", "31件")]
    [InlineData("提出人数　５人（個人４、団体１）　意見件数　１２件", "5人 12件")]
    [InlineData("５５名より計１４２件のご意見をいただきました。", "55人 142件")]
    [InlineData("募集の結果、５５名より、計１４２件の御意見が寄せられました。", "55人 142件")]
    public void Seven_forms_of_the_totals(string lines, string expected)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be(expected);
        Facts.Doubts(result).Should().BeEmpty();
    }

    // Kanji numerals are numbers too, and a number after 約 is not an exact one.
    [Theory]
    [InlineData("提出者数　九百人", "900人")]
    [InlineData("意見件数　三十一件", "31件")]
    [InlineData("意見数：二百四件", "204件")]
    [InlineData("十二名の方から三十一件のご意見をいただきました。", "12人 31件")]
    [InlineData("意見件数　一〇二件", "102件")]
    [InlineData("提出者数　1千人", "1000人")]
    public void Counts_in_kanji_are_counts(string lines, string expected)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be(expected);
        Facts.Doubts(result).Should().BeEmpty();
    }

    // A number that is not exact is nobody's count: not taken, and said so.
    [Theory]
    [InlineData("意見件数　約30件")]
    [InlineData("提出者数　およそ九百人")]
    [InlineData("意見数：100件以上")]
    [InlineData("意見件数　30件程度")]
    [InlineData("意見件数　数十件")]
    [InlineData("約30件のご意見をいただきました。")]
    [InlineData("100名以上の方からご意見をいただきました。")]
    public void About_so_many_is_no_count_and_is_told(string line)
    {
        var result = Facts.Of("募集期間　令和3年4月1日から令和3年4月30日まで\n" + line);
        Facts.Counts(result).Should().BeEmpty();
        result.Document!.Notes.Select(n => n.Text).Should().Contain(line);
        Facts.Doubts(result).Should().Equal("OPC1108");
    }

    // Numbers of something else are neither counts nor inexact ones.
    [Theory]
    [InlineData("説明会には約30名の方にご参加いただき、意見交換を行いました。")]
    [InlineData("市民一人ひとりの意見を大切にします。")]
    [InlineData("一人の方が複数の意見を提出されたこともありました。")]
    [InlineData("計画の対象は約3千人で、意見を募集しました。")]
    [InlineData("二人以上の方から同じ意見をいただきました。")]
    [InlineData("約2か月にわたり意見を募集し、多くのご意見をいただきました。")]
    [InlineData("10名以上の団体からの意見も1件として数えています。")]
    public void Numbers_of_something_else_are_left_alone(string line)
    {
        var result = Facts.WithRows("意見件数　2件\n" + line);
        Facts.Counts(result).Should().Be("2件");
        Facts.Doubts(result).Should().BeEmpty();
        result.Document!.Notes.Select(n => n.Text).Should().Equal(line);
    }

    // 人, 名, 者, 団体 count submitters; 通 submissions; 件 and 意見数 opinions. They never mix.
    [Theory]
    [InlineData("提出数　6人", "6人")]
    [InlineData("提出数　6名", "6人")]
    [InlineData("提出数　6者", "6人")]
    [InlineData("提出数　6団体", "6人")]
    [InlineData("提出数　6通", "6通")]
    [InlineData("意見　6件", "6件")]
    [InlineData("意見数　6", "6件")]
    [InlineData("提出者数　6人\n提出通数　7通\n意見数　15件", "6人 7通 15件")]
    [InlineData("意見の提出　6人・7通・15件", "6人 7通 15件")]
    public void Three_units_never_mixed(string lines, string expected)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be(expected);
        Facts.Doubts(result).Should().BeEmpty();
    }

    // 提出件数 alone counts opinions, if another line gives the 者.
    [Theory]
    [InlineData("提出者数　5者\n提出件数　12件")]
    [InlineData("提出件数　12件\n提出者　5者")]
    [InlineData("提出件数：１２件\n提出者数：５者")]
    public void A_filing_count_is_opinions_if_another_line_gives_submitters(string lines)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be("5人 12件");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // A number without unit takes it from its label.
    [Theory]
    [InlineData("提出者数　8", "8人")]
    [InlineData("提出者　８", "8人")]
    [InlineData("意見数　24", "24件")]
    [InlineData("意見件数：24", "24件")]
    [InlineData("提出人数　8\n意見件数　24", "8人 24件")]
    [InlineData("提出通数　9", "9通")]
    [InlineData("提出者数\t8\n意見数\t24", "8人 24件")]
    public void A_number_without_unit_takes_its_labels(string lines, string expected)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be(expected);
        Facts.Doubts(result).Should().BeEmpty();
    }

    // Without a unit and without a label that has one it is no count, and told.
    [Fact]
    public void A_number_without_unit_and_label_is_not_guessed()
    {
        var result = Facts.Of("意見件数　24件\n提出数　8");
        Facts.Counts(result).Should().Be("24件");
        Facts.Doubts(result).Should().Equal("OPC1103");
    }

    // Two counts stand in pairs.
    [Theory]
    [InlineData("意見提出者数　77人(210件)", "77人 210件")]
    [InlineData("意見数　63件(14人)", "14人 63件")]
    [InlineData("意見数　６３件（１４人）", "14人 63件")]
    [InlineData("提出数　7通 (延べ31件)", "7通 31件")]
    [InlineData("提出数：７通（延べ３１件）", "7通 31件")]
    [InlineData("提出された意見　2 件(1 名)", "1人 2件")]
    [InlineData("意見の提出　２ 件（１ 名）", "1人 2件")]
    [InlineData("8人の方から32件のご意見をいただきました。", "8人 32件")]
    [InlineData("８人の方から３２件の御意見がありました。", "8人 32件")]
    [InlineData("8人の方から、延べ32件の貴重なご意見をお寄せいただきました。", "8人 32件")]
    [InlineData("募集の結果、電子メール3通、郵送2通の計5通、31件のご意見が提出されました。", "5通 31件")]
    [InlineData("意見の数　31件　※同一人から複数の意見あり", "31件")]
    public void Five_pairs(string lines, string expected)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be(expected);
        Facts.Doubts(result).Should().BeEmpty();
    }

    // A labelled statement wins over prose; if they differ both stay and a Warning says so.
    [Theory]
    [InlineData("意見件数　31件\n8人の方から32件のご意見をいただきました。", 3, 4)]
    [InlineData("8人の方から32件のご意見をいただきました。\n意見件数　31件", 4, 3)]
    [InlineData("8人の方から三十二件のご意見をいただきました。\n意見件数　三十一件", 4, 3)]
    public void A_labelled_statement_wins_over_prose_with_both_in_a_warning(string lines, int labelled, int prose)
    {
        var result = Facts.Of(lines);
        Facts.Counts(result).Should().Be("8人 31件");
        var finding = result.Diagnostics.Single(d => d.Code == "OPC1100");
        finding.Severity.Should().Be(Ota.PublicComment.DiagnosticSeverity.Warning);
        finding.Arguments.Should().Equal("31", "件", "32");
        finding.Location.Line.Should().Be(labelled);
        finding.RelatedLocations.Single().Line.Should().Be(prose);
        result.Document!.Notes.Select(n => n.Text).Should().Contain(t => t.StartsWith("8人の方から"));
    }

    // If they agree nothing is said.
    [Fact]
    public void A_labelled_statement_and_prose_that_agree_are_one()
    {
        var result = Facts.Of("提出者数　8人\n意見件数　32件\n8人の方から32件のご意見をいただきました。");
        Facts.Counts(result).Should().Be("8人 32件");
        Facts.Doubts(result).Should().BeEmpty();
    }

    // Briefings, exchanges of views, surveys, councils and assemblies are consultations of their own.
    [Theory]
    [InlineData("説明会", ConsultationKind.Briefing)]
    [InlineData("住民説明会", ConsultationKind.Briefing)]
    [InlineData("意見交換会", ConsultationKind.Briefing)]
    [InlineData("アンケート", ConsultationKind.Survey)]
    [InlineData("市民アンケート調査", ConsultationKind.Survey)]
    [InlineData("審議会", ConsultationKind.Council)]
    [InlineData("緑化審議会", ConsultationKind.Council)]
    [InlineData("議会", ConsultationKind.Council)]
    [InlineData("町議会", ConsultationKind.Council)]
    public void Other_inputs_are_consultations_of_their_own(string name, ConsultationKind kind)
    {
        foreach (var lines in new[]
        {
            $"１　パブリックコメント\n　意見件数　32件\n２　{name}\n　意見件数　7件",
            $"(1) パブリックコメントの実施結果\n意見　32件\n(2) {name}での意見\n意見　7件",
            $"■パブリックコメント\n意見数：32件\n■{name}\n意見数：7件",
        })
        {
            var result = Facts.Of(lines);
            result.GetDocumentOrThrow().Consultations.Select(c => (c.Kind, c.Label, c.OpinionCount)).Should()
                .Equal((ConsultationKind.PublicComment, "パブリックコメント", 32), (kind, name, 7));
            Facts.Doubts(result).Should().BeEmpty();
        }
    }

    // One sentence or line may count several of them.
    [Theory]
    [InlineData("市民説明会では15件、パブリックコメントでは31件のご意見をいただきました。", "PublicComment 31件", "Briefing 15件")]
    [InlineData("パブリックコメントでは12名の方から31件、アンケートでは204名の方からご意見をいただきました。", "PublicComment 12人 31件", "Survey 204人")]
    [InlineData("パブリックコメント：31件、説明会：15件、審議会：4件", "PublicComment 31件", "Briefing 15件", "Council 4件")]
    public void Several_inputs_in_one_sentence(string line, params string[] expected)
        => Facts.WithRows(line).Document!.Consultations.Select(
            c => $"{c.Kind} {Facts.Counts(c.SubmitterCount, c.SubmissionCount, c.OpinionCount)}").Should().Equal(expected);

    // A number that is that of both is nobody's.
    [Fact]
    public void A_number_of_two_inputs_is_not_given_to_one()
    {
        const string Line = "説明会及びパブリックコメントにおいて、合わせて46件のご意見をいただきました。";
        var result = Facts.WithRows(Line);
        result.Document!.Consultations.Should().NotContain(c => c.OpinionCount != null);
        result.Document.Notes.Select(n => n.Text).Should().Contain(Line);
    }

    // Statistics beside a table that is no result are read; what the table seems to be is told.
    [Theory]
    [InlineData("設問\t回答\t件数\t割合\n公園を使うか\t使う\t120\t60.0%\n公園を使うか\t使わない\t80\t40.0%", "OPC1042")]
    [InlineData("No.\t意見\t結果のページ\n1\t計画全般\thttps://example.jp/a\n2\t施策\thttps://example.jp/b", "OPC1041")]
    public void Statistics_beside_another_table_are_read(string table, string code)
    {
        var result = Facts.Of("提出者数　2人\n意見件数　3件\n\n" + table);
        Facts.Counts(result).Should().Be("2人 3件");
        Facts.Doubts(result).Should().Equal(code);
    }
}
