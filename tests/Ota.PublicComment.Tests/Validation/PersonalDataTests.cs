using System.Text;
using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Validation;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Tests.Validation;

public sealed class PersonalDataTests
{
    private const int Planted = 1_000;
    private const int Ordinary = 10_000;
    private const double LeastRecall = 0.98;
    private const int MostFalseAlarms = 5;

    private static readonly Dictionary<string, PersonalDataKind> Kinds = new()
    {
        ["telephone"] = PersonalDataKind.Telephone,
        ["mail"] = PersonalDataKind.Mail,
        ["address"] = PersonalDataKind.Address,
        ["name"] = PersonalDataKind.Name,
        ["number"] = PersonalDataKind.IndividualNumber,
    };

    public static TheoryData<string> AllKinds => [.. PersonalDataTexts.Kinds];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void What_is_planted_in_opinions_is_found_whole(string kind)
    {
        var texts = new PersonalDataTexts(20261125);
        var missed = new List<string>();
        for (var i = 0; i < Planted; i++)
        {
            var (text, start, end) = texts.Planted(kind);
            var isFound = Find(text).Any(f => f.Kind == Kinds[kind] && f.Span.Start <= start + 2 && f.Span.End >= end);
            if (!isFound)
            {
                missed.Add(text[start..end] + " in " + text);
            }
        }

        var recall = 1 - (missed.Count / (double)Planted);
        recall.Should().BeGreaterThanOrEqualTo(LeastRecall, string.Join("\n", missed.Take(20)));
    }

    [Fact]
    public void Ordinary_texts_full_of_numbers_give_hardly_a_false_alarm()
    {
        var texts = new PersonalDataTexts(42);
        var alarms = new List<string>();
        for (var i = 0; i < Ordinary; i++)
        {
            var text = texts.Ordinary();
            alarms.AddRange(Find(text).Select(f => $"{f.Kind}: {text.Substring(f.Span.Start, f.Span.Length)} in {text}"));
        }

        alarms.Should().HaveCountLessThanOrEqualTo(MostFalseAlarms, string.Join("\n", alarms.Take(30)));
    }

    [Theory]
    [InlineData("道路法第32条第1項第2号、地方自治法第244条の2")]
    [InlineData("2021-2030 100-1000 2021-0001")]
    [InlineData("住所、氏名を記入し、電話番号を添えて提出する。")]
    [InlineData("氏名：　住所：　電話：")]
    [InlineData("お問い合わせ番号 0312345678901234")]
    [InlineData("https://example.com/0312345678/09012345678.html")]
    [InlineData("氏名：どうして必要なのか")]
    [InlineData("氏名の記入は必要ですか。名前は残してほしい。")]
    [InlineData("大田区の2-1-3の施策、大田区では3-1-1が大切")]
    [InlineData("大田区蒲田5丁目の公園")]
    [InlineData("a@b、@example、example@、1@2.3")]
    [InlineData("123456789012")]
    public void What_only_looks_like_personal_data_is_none(string text) => Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("電話番号は０３（５５５５）０１４２です", "０３（５５５５）０１４２")]
    [InlineData("電話：5555-0142", "5555-0142")]
    [InlineData("携帯０９０ー１２３４ー５６７８", "０９０ー１２３４ー５６７８")]
    [InlineData("+81 3 5555 0142", "+81 3 5555 0142")]
    [InlineData("〒９９９－０１２３", "〒９９９－０１２３")]
    [InlineData("大田区蒲田五丁目13番14号の前", "大田区蒲田五丁目13番14号")]
    [InlineData("私の名前は山田太郎と申します", "山田太郎")]
    [InlineData("提出者氏名：蒔田 七海", "蒔田 七海")]
    [InlineData("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍへ", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ")]
    [InlineData("https://example.com/a?x=1&access_token=abcdef123456", "abcdef123456")]
    public void The_very_characters_are_found(string text, string value)
        => Find(text).Select(f => text.Substring(f.Span.Start, f.Span.Length)).Should().Equal(value);

    [Fact]
    public void In_opinions_and_lines_it_is_a_warning_and_an_info_where_the_office_speaks()
    {
        const string Call = "電話は 03-5555-0142 です。";
        var document = Checked.Document(Call) with
        {
            Title = Call,
            Notes =
                [new() { Id = "n1", Text = Call }, new() { Id = "n2", Text = "―" }, new() { Id = "n3", Text = "―" },
                    new() { Id = "n4", Text = "担当 企画課" }, new() { Id = "n5", Text = Call }],
            Responses = [Checked.Response(1, Call, "個人番号 1234 5678 9018")],
        };

        var findings = Checked.Rules(document);

        findings.Select(f => (f.Code, f.Severity, f.Node)).Should().Equal(
            ("OPC4050", DiagnosticSeverity.Warning, "d"), ("OPC4050", DiagnosticSeverity.Warning, "n1"),
            ("OPC4050", DiagnosticSeverity.Info, "n5"),
            ("OPC4050", DiagnosticSeverity.Warning, "o1"), ("OPC4050", DiagnosticSeverity.Info, "r1"),
            ("OPC4054", DiagnosticSeverity.Warning, "r1"));
        var masked = PersonalDataMask.Mask(document);
        masked.Title.Should().Be("電話は ■■■■■■■■■■■■ です。");
        masked.Notes.Select(n => n.Text == Call).Should().Equal(false, false, false, false, true);
        masked.Responses[0].Paragraphs.Select(p => p.Text).Should().Equal(Call, "個人番号 ■■■■ ■■■■ ■■■■");
        PersonalDataMask.Find(document).Select(p => p.IsLeft).Should().Equal(false, false, true, false, true, false);
    }

    [Fact]
    public void A_column_of_names_in_a_raw_table_is_personal_data()
    {
        var document = Checked.Document("道を直してほしい。", "橋を架けてほしい。");
        document = document with
        {
            Opinions =
            [
                document.Opinions[0] with { Other = [new() { Heading = "氏名", Text = "蒔田 七海" }, new() { Heading = "受付日", Text = "10月1日" }] },
                document.Opinions[1] with { Other = [new() { Heading = "氏名", Text = "匿名" }] },
            ],
        };

        Checked.Codes(Checked.Rules(document)).Should().Equal("OPC4053");
        PersonalDataMask.Mask(document).Opinions[0].Other[0].Text.Should().Be("■■ ■■");
    }

    [Fact]
    public void A_subject_line_and_a_column_of_remarks_are_looked_through_too()
    {
        var document = Checked.Document("道を直してほしい。");
        document = document with
        {
            Opinions =
                [document.Opinions[0] with { Subject = "山田と申しますが公園の件",
                    Other = [new() { Heading = "備考", Text = "折り返し 090-1234-5678 へ" }, new() { Heading = "受付", Text = "窓口" }] }],
        };

        Checked.Rules(document).Select(f => (f.Code, f.Place!.Field)).Should()
            .Equal(("OPC4053", TextField.Subject), ("OPC4050", TextField.Other));
        var masked = PersonalDataMask.Mask(document).Opinions[0];
        masked.Subject.Should().Be("■■と申しますが公園の件");
        masked.Other.Select(o => o.Text).Should().Equal("折り返し ■■■■■■■■■■■■■ へ", "窓口");
    }

    [Fact]
    public void Masking_covers_values_in_opinions_and_keeps_every_length()
    {
        var document = Checked.Document("電話 03-5555-0142 まで。", "道を直してほしい。");

        var masked = PersonalDataMask.Mask(document);

        masked.Opinions[0].Text.Should().Be("電話 ■■■■■■■■■■■■ まで。");
        masked.Opinions[1].Should().BeSameAs(document.Opinions[1]);
        Checked.Rules(masked).Should().BeEmpty();
        PersonalDataMask.Mask(masked).Should().BeSameAs(masked);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("cp932")]
    public async Task A_masked_copy_of_a_file_differs_only_where_the_values_were(string encoding)
    {
        const string Source =
            "番号\t件名\t意見\t回答\t備考\r\n1\t佐藤と申します\t\"電話は 03-5555-0142\r\n氏名：蒔田 七海\"\t窓口は 03-5555-0100 です。\t折り返し 090-1234-5678\r\n";
        var bytes =
            encoding == "utf-8" ? Encoding.UTF8.GetBytes(Source) : CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Source);
        var read =
            await PublicCommentPipeline.Default.ReadAsync(new MemoryStream(bytes),
                cancellationToken: TestContext.Current.CancellationToken);

        var copy = PersonalDataMask.MaskSource(bytes, read.Document!, read.SourceMap!);

        Encoding.UTF8.GetString(copy).TrimStart('\uFEFF').Should().Be(
            Source.Replace("03-5555-0142", "■■■■■■■■■■■■", StringComparison.Ordinal).Replace("蒔田 七海", "■■ ■■", StringComparison.Ordinal)
                .Replace("佐藤と", "■■と", StringComparison.Ordinal).Replace("090-1234-5678", "■■■■■■■■■■■■■", StringComparison.Ordinal));
    }

    public static TheoryData<string> HostilePieces => new(HostileTexts.PersonalData);

    /// <summary>At this length a square would take minutes.</summary>
    [Theory]
    [MemberData(nameof(HostilePieces))]
    public void Hostile_texts_give_spans_in_order_and_in_range(string piece)
    {
        var text = HostileTexts.Bare(piece).Of(400_000);
        var end = 0;
        foreach (var found in Find(text))
        {
            (found.Span.Start >= end && found.Span.Length > 0 && found.Span.End <= text.Length).Should().BeTrue();
            end = found.Span.End;
        }
    }

    private static List<PersonalDataSpan> Find(string text)
        => PersonalDataScanner.Find(text, TextTraits.Of(new Opinion { Id = "o1", Text = text })) ?? [];
}
