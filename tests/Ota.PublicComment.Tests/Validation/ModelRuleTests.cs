using System.Globalization;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>Rules over what the model holds, with documents built by hand: each faulty one has a twin without a finding.</summary>
public sealed class ModelRuleTests
{
    private static readonly PublicCommentDocument Three = Checked.Document("道を直してほしい。", "橋を架けてほしい。", "川を守ってほしい。");

    [Fact]
    public void The_documents_these_tests_start_from_have_no_finding() => Checked.Rules(Three).Should().BeEmpty();

    [Theory]
    [InlineData("110001", true)]
    [InlineData("131113", true)]
    [InlineData("131112", false)]
    [InlineData("13111", false)]
    [InlineData("13111A", false)]
    public void A_municipality_code_has_its_check_digit(string code, bool isRight)
        => Checked.Codes(Checked.Rules(Three with { Municipality = new() { Name = "月影市", Code = code } })).Should()
            .Equal(isRight ? [] : ["OPC4095"]);

    [Fact]
    public void Counts_that_do_not_add_up_to_the_total_printed_for_them_are_told()
    {
        Tally Mail(int? n) => new() { Dimension = "提出方法", Label = "電子メール", Opinions = n };
        Tally Fax(int? n) => new() { Dimension = "提出方法", Label = "FAX", Opinions = n };
        Tally Total(int n) => new() { Dimension = "提出方法", Label = "合計", Opinions = n, IsTotal = true };
        Tally Part(int n) => new() { Dimension = "提出方法", Label = "うち市外", Opinions = n, Parent = "電子メール" };
        string[] Codes(params Tally[] tallies) => Checked.Codes(Checked.Rules(With(new() { Id = "c1", Tallies = tallies.ToValueList() })));

        Codes(Mail(2), Fax(1), Total(3)).Should().BeEmpty();
        Codes(Mail(2), Fax(1), Total(4)).Should().Equal("OPC4010");
        Codes(Mail(2), Fax(null), Total(4)).Should().BeEmpty("a blank is not 0");
        Codes(Mail(2), Part(1), Fax(1), Total(3)).Should().BeEmpty("a part is not added");
        Codes(Mail(2) with { Opinions = null, Submitters = 2 }, Fax(1), Total(9)).Should().BeEmpty("people are not opinions");
        Codes(Mail(2), Fax(1), Total(3) with { Dimension = "章" }).Should().BeEmpty("that total is another list's");
        Codes(Mail(2), Fax(1), Total(3), Total(4) with { Label = "総計" }).Should().BeEmpty("two totals that differ");
    }

    [Fact]
    public void A_response_whose_text_is_missing_answers_nothing()
    {
        var empty = Checked.Response(2, "") with { Paragraphs = [], TextState = TextState.Missing };
        var document = Three with { Responses = [Three.Responses[0], empty, Three.Responses[2]] };

        Checked.Rules(document).Select(f => (f.Code, f.Node)).Should().Equal(("OPC2031", "o2"));
        Checked.Codes(
            Checked.Rules(
                document with { Responses =
                    [Three.Responses[0], empty with { Dispositions = [new() { Code = "参考" }] }, Three.Responses[2]] })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("今後の検討の参考といたします。", "OPC4041")]
    [InlineData("今後の検討の参考にいたします。", "OPC4041")]
    [InlineData("図を大きくし、参考といたします。素案を修正しました。", null)]
    public void Modified_beside_an_answer_that_only_takes_note_is_told(string answer, string? code)
    {
        var response = Checked.Response(1, answer) with { Dispositions = [new() { Code = "修正", Kinds = [DispositionKind.Modified] }] };

        Checked.Codes(Checked.Rules(Three with { Responses = [response, .. Three.Responses.Skip(1)] })).Should()
            .Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void A_note_that_explains_a_sum_makes_it_an_info_that_quotes_it()
    {
        var consultation = new Consultation
        {
            Id = "c1",
            Tallies =
            [
                new() { Dimension = "提出方法", Label = "郵送", Submitters = 2 }, new() { Dimension = "提出方法", Label = "窓口", Submitters = 2 },
                new() { Dimension = "提出方法", Label = "合計", Submitters = 3, IsTotal = true },
            ],
        };
        var document = With(consultation) with { Notes = [new() { Id = "n1", Text = "※ 複数の方法で提出した方がいるため、合計と一致しません。" }] };

        var finding = Checked.Rules(document).Should().ContainSingle().Subject;

        finding.Code.Should().Be("OPC4011");
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
        finding.Message.Should().Contain("複数の方法で");
    }

    [Fact]
    public void Listed_opinions_are_held_against_the_stated_number_only_where_nothing_explains_a_difference()
    {
        string[] Codes(PublicCommentDocument document) => Checked.Codes(Checked.Rules(document));
        var four = With(new() { Id = "c1", OpinionCount = 4 });

        Codes(With(new() { Id = "c1", OpinionCount = 3 })).Should().BeEmpty();
        Codes(four).Should().Equal("OPC4012");
        Codes(With(new() { Id = "c1", OpinionCount = 4, Listing = new() { Flags = [ListingFlag.Merged] } })).Should().BeEmpty();
        Codes(
            four with { Responses =
                [Checked.Response(1,
                    "お答えします。") with { Answers = [new() { Opinion = "o1" }, new() { Opinion = "o2" }, new() { Opinion = "o3" }] }] })
            .Should().BeEmpty("an answer is shared");
        Codes(
            four with { Opinions =
                [Three.Opinions[0] with { Points = [new() { Id = "p1", Label = "①", Span = new(0, 2) }] }, .. Three.Opinions.Skip(1)] })
            .Should().BeEmpty("a row holds points");
        Codes(four with { Opinions = [Three.Opinions[0] with { Count = 2 }, .. Three.Opinions.Skip(1).Select(o => o with { Count = 1 })] })
            .Should().BeEmpty("the counts add up");
        Codes(four with { Consultations = [.. four.Consultations, new() { Id = "c2", Kind = ConsultationKind.Briefing }] })
            .Should().BeEmpty("other inputs are consultations of their own");
    }

    [Fact]
    public void A_number_that_is_missing_from_a_list_of_known_length_is_a_warning()
    {
        var document = With(new() { Id = "c1", OpinionCount = 4 }) with
        {
            Opinions = [.. Three.Opinions.Take(2), Three.Opinions[2] with { Number = new() { Label = "4", Parts = [4] } }],
        };

        Checked.Codes(Checked.Rules(document)).Should().Equal("OPC4003");
        Checked.Codes(Checked.Rules(document with { Consultations = [] })).Should().Equal("OPC4002");
    }

    [Theory]
    [InlineData("1 2 2 3", "same area", "")]
    [InlineData("1 2 2 3", "other area", "OPC4001")]
    [InlineData("1 2 3 1 2 3", "same area", "")]
    [InlineData("4-4 4-4 4-5", "other area", "")]
    [InlineData("7 3 9 1 8 2", "same area", "")]
    [InlineData("1 20 40 61", "same area", "")]
    [InlineData("1 2 3 2 4", "same area", "OPC4001")]
    public void Numbers_are_judged_as_their_list_is(string numbers, string areas, string code)
    {
        var labels = numbers.Split(' ');
        var document = Checked.Document([.. labels.Select((_, i) => $"意見その{i}、道を直してほしい。")]);
        document = document with
        {
            Opinions = document.Opinions.Select((o, i) => o with
            {
                Number =
                    new OutlineNumber { Label = labels[i],
                        Parts = labels[i].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToValueList() },
                Area = new Area { Text = areas == "same area" ? "全般" : $"第{i}章" },
            }).ToValueList(),
        };

        Checked.Codes(Checked.Rules(document)).Should().Equal(code.Length == 0 ? [] : [code]);
    }

    [Fact]
    public void The_same_number_in_two_groups_is_no_duplicate()
    {
        var document =
            Three with { Opinions =
                Three.Opinions.Select((o, i) => o with { Number = new() { Label = "1", Parts = [1] }, Group = [$"第{i}部"] }).ToValueList() };

        Checked.Rules(document).Should().BeEmpty();
    }

    [Fact]
    public void Without_any_response_there_is_one_info_and_with_some_a_warning_for_each_that_lacks_one()
    {
        Checked.Codes(Checked.Rules(Three with { Responses = [] })).Should().Equal("OPC4020");
        Checked.Codes(Checked.Rules(Three with { Responses = [Three.Responses[0]] })).Should().Equal("OPC2031", "OPC2031");
        Checked.Rules(new() { Id = "d", Consultations = [new() { Id = "c1", OpinionCount = 0 }] }).Should().BeEmpty("statistics only");
        var agreeing =
            Three with { Responses = [.. Three.Responses.Take(2)],
                Opinions = [.. Three.Opinions.Take(2), Three.Opinions[2] with { Group = ["賛同のご意見"] }] };
        Checked.Codes(Checked.Rules(agreeing)).Should().BeEmpty("agreement is listed without an answer");
    }

    [Fact]
    public void What_the_model_marks_as_lost_or_cut_is_told_for_documents_that_no_reader_looked_at()
    {
        PublicCommentDocument State(TextState state)
            => Three with { Opinions = [Three.Opinions[0] with { TextState = state }, .. Three.Opinions.Skip(1)] };

        Checked.Codes(Checked.Rules(State(TextState.SuspectedCutAtStart))).Should().Equal("OPC2034");
        Checked.Codes(Checked.Rules(State(TextState.SuspectedCutAtEnd))).Should().Equal("OPC2035");
        Checked.Codes(Checked.Rules(State(TextState.SuspectedCutAtBoth))).Should().Equal("OPC2036");
        Checked.Rules(State(TextState.Abridged)).Should().BeEmpty();
        Checked.Codes(
            Checked.Rules(
                Three with { Opinions =
                    [Three.Opinions[0] with { Text = null, TextState = TextState.Missing }, .. Three.Opinions.Skip(1)] })).Should()
                        .Equal("OPC2030");
    }

    [Theory]
    [InlineData("（道を直す。", "OPC2033")]
    [InlineData("道を直す」。", "OPC2033")]
    [InlineData("1)道を直す。 ア）橋を架ける。", "")]
    [InlineData("「（道）」と『橋』", "")]
    [InlineData("道をここで直す道をここで直すそして橋を架けて川を守る、そして橋を架けて川を守る、そして", "")]
    [InlineData("本計画では道を直すとともに橋も架けることとします。本計画では道を直すとともに橋も架けることとします。", "OPC2032")]
    public void Brackets_and_repetitions_are_looked_for_in_documents_that_no_reader_looked_at(string text, string code)
    {
        var response = Three with { Responses = [Checked.Response(1, text), .. Three.Responses.Skip(1)] };

        Checked.Codes(Checked.Rules(response)).Should().Equal(code.Length == 0 ? [] : [code]);
    }

    [Fact]
    public void A_bracket_that_closes_in_the_next_paragraph_has_its_partner()
        => Checked.Rules(Three with { Responses = [Checked.Response(1, "道を（橋も", "含めて）直します。"), .. Three.Responses.Skip(1)] }).Should()
            .BeEmpty();

    [Theory]
    [InlineData("令和3年9月1日から令和3年9月30日まで", "")]
    [InlineData("令和3年9月30日から令和3年9月1日まで", "OPC4070")]
    [InlineData("12月20日から令和4年1月11日まで", "")]
    [InlineData("令和3年12月20日から1月11日まで", "")]
    [InlineData("令和3年9月1日から令和3年9月30日までの30日間", "")]
    [InlineData("令和3年9月1日から令和3年9月30日までの31日間", "OPC4072")]
    [InlineData("令和3年9月1日から令和3年9月30日までの1カ月間", "")]
    [InlineData("令和3年9月1日（水）から令和3年9月30日（木）まで", "")]
    [InlineData("令和3年9月1日（水）から令和3年9月30日（金）まで", "OPC4073")]
    [InlineData("平成31年4月20日から令和元年5月20日まで", "")]
    public void The_dates_of_a_period_agree(string text, string code)
        => Checked.Codes(Checked.Rules(With(new() { Id = "c1", Period = new() { Text = text } }))).Should()
            .Equal(code.Length == 0 ? [] : [code]);

    private static PublicCommentDocument With(Consultation consultation) => Three with { Consultations = [consultation] };
}
