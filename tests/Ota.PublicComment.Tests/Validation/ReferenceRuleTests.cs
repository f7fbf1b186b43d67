using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>Rules over what linking found, with maps built by hand.</summary>
public sealed class ReferenceRuleTests
{
    private static readonly Plan Roads = new()
    {
        Initiatives =
        [
            Initiative("i1", "4", "図書室の夜間開放", 30), Initiative("i2", "5", "読み聞かせ会の拡充", 31), Initiative("i3", "6", "公園の再生", 40),
        ],
    };

    [Theory]
    [InlineData(CitationState.Resolved, CitationFlags.None, "")]
    [InlineData(CitationState.Resolved, CitationFlags.Variant, "")]
    [InlineData(CitationState.Unverifiable, CitationFlags.None, "")]
    [InlineData(CitationState.ResolvedByTitle, CitationFlags.None, "")]
    [InlineData(CitationState.ResolvedByTitle, CitationFlags.Number, "OPC3108")]
    [InlineData(CitationState.Dangling, CitationFlags.None, "OPC3100")]
    [InlineData(CitationState.Ambiguous, CitationFlags.None, "OPC3101")]
    [InlineData(CitationState.Conflicting, CitationFlags.Title, "OPC3102")]
    [InlineData(CitationState.Conflicting, CitationFlags.Title | CitationFlags.Page, "OPC3102")]
    [InlineData(CitationState.Conflicting, CitationFlags.Page, "OPC3103")]
    [InlineData(CitationState.UnresolvedAnaphor, CitationFlags.None, "OPC3107")]
    public void A_state_becomes_one_finding_at_its_citation(CitationState state, CitationFlags flags, string code)
    {
        var (document, citations) = Cite(("取組4 図書室の夜間開放 素案33ページ", 33));
        var citation = citations[0] with { State = state, Flags = flags, Targets = state == CitationState.Dangling ? [] : [Target("i1")] };

        var findings = Checked.Rules(document, Map(citation));

        Checked.Codes(findings).Should().Equal(code.Length == 0 ? [] : [code]);
        findings.Where(f => f.Place != citation.Place || !f.Message.Contains("取組4")).Should().BeEmpty();
    }

    [Fact]
    public void A_law_or_another_plan_is_never_a_finding()
    {
        var (document, citations) = Cite(("取組4 図書室の夜間開放 素案33ページ", 33));
        foreach (var state in Enum.GetValues<CitationState>())
        {
            Checked.Rules(document, Map(citations[0] with { Kind = CitationKind.Law, State = state })).Should().BeEmpty();
            Checked.Rules(document, Map(citations[0] with { Kind = CitationKind.Document, State = state })).Should().BeEmpty();
        }
    }

    [Fact]
    public void Pages_that_are_all_off_by_the_same_number_are_one_finding()
    {
        var (document, citations) = Cite(("取組4 図書室の夜間開放 素案33ページ", 33), ("取組5 読み聞かせ会の拡充 素案34ページ", 34), ("取組6 公園の再生 素案43ページ", 43));
        var shifted =
            citations.Select(
                (c, i) => c with { State = CitationState.Conflicting, Flags = CitationFlags.Page, Targets = [Target($"i{i + 1}")] })
                    .ToArray();

        var map = new ReferenceMap(new CitationScan { Citations = ValueList.Create<Citation>(shifted) }, Roads, [])
        {
            PageShifts = [new PageShift { Delta = 3, Citations = ["x1", "x2", "x3"] }],
        };
        var shift = Checked.Rules(document, map).Should().ContainSingle().Subject;
        shift.Code.Should().Be("OPC3104");
        shift.Arguments.Should().Equal("3", "+3");
        shift.Severity.Should().Be(DiagnosticSeverity.Info);

        Checked.Codes(Checked.Rules(document, Map(shifted[..2]))).Should().Equal("OPC3103", "OPC3103");
    }

    [Fact]
    public void Answers_that_refer_to_each_other_in_a_circle_are_told_once_and_one_that_refers_to_itself_too()
    {
        var document = Checked.Document("道を直してほしい。", "橋を架けてほしい。");
        var map = new ReferenceMap(new CitationScan(), new Plan(), [["r1", "r2"]]);

        var finding = Checked.Rules(document, map).Should().ContainSingle().Subject;
        finding.Code.Should().Be("OPC3105");
        finding.Arguments.Should().Equal("1, 2");

        var (own, citations) = Cite(("No.1の回答のとおり", 0));
        Checked.Codes(
            Checked.Rules(own,
                Map(citations[0] with { Kind = CitationKind.Opinion, Item = null, Pages = [], State = CitationState.Resolved,
                    Flags = CitationFlags.Self })))
            .Should().Equal("OPC3106");
    }

    [Theory]
    [InlineData("30 31 32 33 34", "")]
    [InlineData("30 31 32 12 34", "OPC4090")]
    [InlineData("34 33 32 31 30", "")]
    [InlineData("30 31 32 12", "")]
    public void Pages_that_fall_while_numbers_rise_are_told_where_they_rise_otherwise(string pages, string code)
    {
        var (document, citations) = Cite([.. pages.Split(' ').Select((p, i) => ($"取組{i + 1} 素案{p}ページ", Int(p)))]);
        var numbered = citations.Select((c, i) => c with { Item = new CitedItem { Term = "取組", Number = Number(i + 1) } }).ToArray();

        Checked.Codes(Checked.Rules(document, Map(numbered))).Should().Equal(code.Length == 0 ? [] : [code]);
    }

    [Theory]
    [InlineData("4:30 4:30 5:31 5:31 6:40 6:60", "素案", "OPC4091")]
    [InlineData("4:30 4:30 5:31 5:31 6:40 6:40", "素案", "")]
    [InlineData("4:30 4:35 5:31 5:38 6:40 6:46", "素案", "")]
    [InlineData("4:30 4:30 5:31 5:31 6:40 6:41", "素案", "")]
    [InlineData("4:30 4:30 5:31 5:31 6:40 6:60", "最終案", "")]
    public void One_initiative_on_two_pages_of_one_version_is_told_where_the_others_keep_theirs(string cited, string lastVersion,
        string code)
    {
        var items = cited.Split(' ').Select(c => c.Split(':')).ToArray();
        var (document, citations) = Cite([.. items.Select(c => ($"取組{c[0]} 素案{c[1]}ページ", Int(c[1])))]);
        var numbered = citations.Select((c, i) => c with
        {
            Item = new CitedItem { Term = "取組", Number = Number(Int(items[i][0])) },
            Pages = [c.Pages[0] with { Version = i == items.Length - 1 ? lastVersion : "素案" }],
        }).ToArray();

        Checked.Codes(Checked.Rules(document, Map(numbered))).Should().Equal(code.Length == 0 ? [] : [code]);
    }

    [Fact]
    public void A_change_without_a_place_is_told_only_where_no_place_stands_anywhere()
    {
        var document = Checked.Document("表現が難しい。") with { Responses = [Checked.Response(1, "表現を修正いたします。")] };
        var revision = Revision(document, "表現を修正いたします");

        Checked.Codes(Checked.Rules(document, Map([revision]))).Should().Equal("OPC4040");
        Checked.Rules(document, Map([revision with { PlaceOrigin = RevisionPlaceOrigin.Area }])).Should().BeEmpty();
        Checked.Rules(document, Map([revision with { Action = RevisionAction.None }])).Should().BeEmpty();
        var placed =
            document with { Opinions =
                [document.Opinions[0] with { Area = new Area { Text = "P12", Scope = AreaScope.Page, Pages = new(12, 12) } }] };
        Checked.Rules(placed, Map([revision])).Should().BeEmpty("the place stands in the row");
        Checked.Codes(Checked.Rules(document, Map([revision, revision with { Id = "v2" }]))).Should().Equal("OPC4040");
    }

    [Fact]
    public void A_change_and_a_disposition_that_says_otherwise_are_told_only_where_the_legend_knows_better()
    {
        var document = Checked.Document("表現が難しい。") with
        {
            DispositionLegend = [new() { Code = "A", Legend = "反映した", Kinds = [DispositionKind.Modified] }],
            Responses =
                [Checked.Response(1,
                    "第2章の記述を修正いたします。") with { Dispositions = [new() { Code = "C", Kinds = [DispositionKind.Unchanged] }] }],
        };
        var revision = Revision(document, "記述を修正いたします") with { PlaceOrigin = RevisionPlaceOrigin.Response };

        Checked.Codes(Checked.Rules(document, Map([revision]))).Should().Equal("OPC4042");
        var both =
            document with { DispositionLegend =
                [new() { Code = "A", Kinds = [DispositionKind.Modified, DispositionKind.AlreadyIncluded] }] };
        Checked.Rules(both, Map([revision])).Should().BeEmpty();
        var wording = document with { Responses = [document.Responses[0] with { Paragraphs = [new() { Text = "第2章の表記を修正いたします。" }] }] };
        var finding =
            Checked.Rules(wording, Map([Revision(wording, "表記を修正いたします") with { PlaceOrigin = RevisionPlaceOrigin.Response }])).Should()
                .ContainSingle().Subject;
        (finding.Code, finding.Severity).Should().Be(("OPC4043", DiagnosticSeverity.Info));
    }

    [Fact]
    public void What_scanning_could_not_read_is_passed_on()
    {
        var document = Checked.Document("道を直してほしい。");
        var problem = new ReferenceProblem
        {
            Descriptor = Diagnostics.Catalogue.StrayBracket,
            Place = new TextPlace { Node = "o1", Field = TextField.OpinionText, Span = new TextSpan(0, 1) },
            Text = "道",
        };

        Checked.Codes(Checked.Rules(document, new ReferenceMap(new CitationScan { Problems = [problem] }, new Plan(), []))).Should()
            .Equal("OPC2033");
    }

    private static (PublicCommentDocument Document, Citation[] Citations) Cite(params (string Text, int Page)[] cited)
    {
        var document = Checked.Document([.. cited.Select((_, i) => $"意見その{i}、道を直してほしい。")]);
        document = document with { Responses = cited.Select((c, i) => Checked.Response(i + 1, c.Text, $"ご意見 {i} へのお答えです。")).ToValueList() };
        var citations = cited.Select((c, i) => new Citation
        {
            Id = $"x{i + 1}",
            Place = new TextPlace { Node = $"r{i + 1}", Field = TextField.Paragraph, Paragraph = 0, Span = new TextSpan(0, c.Text.Length) },
            Text = c.Text,
            Kind = CitationKind.Item,
            Item = new CitedItem { Term = "取組", Number = Number(4 + i) },
            Pages = c.Page == 0 ? [] : [new CitedPages { Version = "素案", Pages = new NumberRange(c.Page, c.Page) }],
        });
        return (document, [.. citations]);
    }

    private static AnnouncedRevision Revision(PublicCommentDocument document, string text) => new()
    {
        Id = "v1",
        Text = text,
        Action = RevisionAction.Replace,
        Place = new TextPlace
        {
            Node = "r1",
            Field = TextField.Paragraph,
            Paragraph = 0,
            Span = new TextSpan(document.Responses[0].Paragraphs[0].Text.IndexOf(text, StringComparison.Ordinal), text.Length),
        },
    };

    private static ReferenceMap Map(params Citation[] citations)
        => new(new CitationScan { Citations = ValueList.Create<Citation>(citations) }, Roads, []);

    private static ReferenceMap Map(AnnouncedRevision[] revisions)
        => new(new CitationScan { Revisions = ValueList.Create<AnnouncedRevision>(revisions) }, Roads, []);

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static CitationTarget Target(string id) => new() { Kind = CitationTargetKind.Initiative, Id = id };

    private static OutlineNumber Number(int number) => new() { Label = $"{number}", Parts = [number] };

    private static Initiative Initiative(string id, string number, string title, int page)
        => new() { Id = id, Term = "取組", Number = new() { Label = number, Parts = [Int(number)] }, Title = title, Pages = new(page, page) };
}
