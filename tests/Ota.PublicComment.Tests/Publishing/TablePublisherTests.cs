using Ota.PublicComment.Serialization;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Publishing;

/// <summary>Tables for tools, read by CsvHelper as those tools read them.</summary>
public class TablePublisherTests
{
    public static TheoryData<string, char, string> Tables => new()
    {
        { "kouchou-ai", ',', "comment-id,comment-body" },
        { "pairs", ',',
            "document_id,file,opinion_id,opinion_number,response_id,shared_with,sharing_inferred,disposition_printed,opinion,response,citations,citation_kinds,citation_states,citation_flags,citation_documents,citation_target_ids,citation_target_numbers,citation_target_titles,citation_target_pages,citation_page_deltas,citation_candidates,citation_laws,citation_law_numbers,citation_law_articles,citation_opinions,citation_answers" },
        { "decidim-csv", ';', "id;state;answer/ja" },
        { "open-data", ',', "全国地方公共団体コード,ID,地方公共団体名,案件名,計画名,募集開始日,募集終了日,結果公表日,担当部署,意見番号,分類,分野,件名,意見,件数（人数や賛否の数ではありません）,考え方,対応区分,対応区分の説明" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task The_names_are_exact_and_no_cell_runs(string name, char separator, string headings)
    {
        foreach (var document in Documents.Any.Examples(100).Append(HostileDocument.Create()))
        {
            var csv = await Published.As(name, document);
            csv.Should().StartWith(headings);
            foreach (var cell in Cells(csv, separator).SelectMany(row => row))
            {
                (cell == "-" || cell.Length == 0 || !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)).Should()
                    .BeTrue("「{0}」 would run", cell);
            }
        }
    }

    [Theory]
    [InlineData("kouchou-ai")]
    [InlineData("pairs")]
    [InlineData("open-data")]
    [InlineData("decidim-csv")]
    [InlineData("decidim-json")]
    public async Task The_small_document_is_what_a_person_approved(string name)
        => Golden.Matches(await Published.As(name, SmallDocument.Create()), $"small-document.{name}");

    [Fact]
    public async Task Formulas_stay_as_they_are_for_tools_that_take_the_mark_for_text()
    {
        var document = new PublicCommentDocument { Id = "d", Opinions = [new() { Id = "o1", Text = "-5度になる" }] };

        Cells(await Published.As("kouchou-ai", document))[1][1].Should().Be("'-5度になる");
        Cells(await Published.As("kouchou-ai", new PublishInput { Document = document, EscapeFormulas = false }))[1][1].Should()
            .Be("-5度になる");
    }

    [Fact]
    public async Task An_attribute_that_is_blank_everywhere_is_left_out_for_kouchou_ai()
    {
        var document =
            new PublicCommentDocument { Id = "d", Title = "結果",
                Opinions = [new() { Id = "o1", Text = "道" }, new() { Id = "o2", Text = "橋", Area = new() { Text = "第2章" } }] };

        Cells(await Published.As("kouchou-ai", document))[0].Should().Equal("comment-id", "comment-body", "source", "attribute_area");
    }

    [Fact]
    public async Task Decidim_gets_numbers_as_ids_html_as_answers_and_no_answer_that_is_not_written()
    {
        var document = Validation.Checked.Document("道を直して。", "橋を直して。", "駅を直して。");
        document = document with
        {
            Opinions =
                [document.Opinions[0], document.Opinions[1] with { Number = new() { Label = "２", Parts = [2] } }, document.Opinions[2]],
            Responses =
                [Validation.Checked.Response(1, "1<2 のとおり<b>直します</b>。", "二段落目です。"), Validation.Checked.Response(2),
                    Validation.Checked.Response(3, "調べます。")],
        };

        (await Published.As("decidim-csv", document)).Should().Be(
            "id;state;answer/ja\r\n1;evaluating;\"<p>1&lt;2 のとおり&lt;b&gt;直します&lt;/b&gt;。</p><p>二段落目です。</p>\"\r\n3;evaluating;<p>調べます。</p>\r\n");
    }

    [Fact]
    public async Task Decidim_takes_ids_as_numbers_and_the_console_says_where_there_are_none()
    {
        var numbers = JsonNode.Parse(await Published.As("decidim-json", Validation.Checked.Document("道を直して。", "橋を直して。")))!.AsArray();
        numbers.Select(n => n!["id"]!.GetValueKind()).Should().OnlyContain(k => k == System.Text.Json.JsonValueKind.Number);

        const string Twice = "月影市公園計画（素案）に対する意見募集の結果\nNo.\t要旨\t区の考え方\n1\t木を植えてほしい。\t検討します。\n1\t道を広くしてほしい。\t参考にします。\n";
        var run =
            await Samples.ConsoleRun.Of(["read", "-", "--to", "decidim-json"], stdin: Twice,
                cancellationToken: TestContext.Current.CancellationToken);
        run.Error.Should().Contain("Decidim に取り込めません");
        run = await Samples.ConsoleRun.Of(
            ["read", "-", "--to", "decidim-json"], stdin: Twice.Replace("\n1\t道", "\n2\t道", StringComparison.Ordinal),
            cancellationToken: TestContext.Current.CancellationToken);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Tables_begin_with_the_mark_for_excel_where_it_is_asked_for()
    {
        foreach (var name in (string[])["open-data", "pairs", "csv"])
        {
            var marked = await Published.As(name, new PublishInput { Document = SmallDocument.Create(), WithByteOrderMark = true });
            marked.Should().StartWith("\uFEFF").And.NotStartWith("\uFEFF\uFEFF");
        }
    }

    [Fact]
    public async Task Answers_for_decidim_have_the_states_of_the_host()
    {
        var publisher = new DecidimPublisher(DocumentPublishers.DecidimJson) { Accepted = "adopted", Locale = "ja-JP" };
        using var stream = new MemoryStream();
        await publisher.PublishAsync(new() { Document = SmallDocument.Create() }, stream, TestContext.Current.CancellationToken);

        var answers = JsonNode.Parse(stream.ToArray())!.AsArray();
        answers.Should().HaveCount(2);
        answers[0]!["state"]!.GetValue<string>().Should().Be("adopted");
        answers[0]!["answer/ja-JP"]!.GetValue<string>().Should().Be("<p>ご意見を踏まえ、記述を加えます。</p><p>参考: 本編12ページ</p>");
        publisher.Name.Should().Be("decidim-json");
    }

    [Fact]
    public async Task Many_documents_become_one_table_whose_ids_meet_nowhere()
    {
        foreach (var name in (string[])["kouchou-ai", "pairs", "open-data"])
        {
            var publisher = (IDocumentSetPublisher)DocumentPublishers.Default.Find(name)!;
            using var stream = new MemoryStream();
            await publisher.PublishAllAsync(Inputs(), stream, TestContext.Current.CancellationToken);

            var rows = Cells(Encoding.UTF8.GetString(stream.ToArray()));
            rows.Select(r => r.Length).Distinct().Should().ContainSingle();
            rows.Count(r => r.SequenceEqual(rows[0])).Should().Be(1);
            rows.Select(r => string.Join('\0', r)).Should().OnlyHaveUniqueItems();
        }

        static async IAsyncEnumerable<PublishInput> Inputs()
        {
            await Task.Yield();
            yield return new PublishInput { Document = SmallDocument.Create() };
            yield return new PublishInput { Document = SmallDocument.Create() with { Id = "other" } };
        }
    }

    [Fact]
    public async Task Dates_are_as_open_data_wants_them()
    {
        var row = Cells(await Published.As("open-data", SmallDocument.Create()))[1];
        row.Should().StartWith(["999997", "o1-r1", "みずべ市"]);
        row.Should().Contain("2031-02-01").And.Contain("2031-03-03").And.Contain("2031-03-31");
    }

    private static List<string[]> Cells(string csv, char separator = ',')
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(csv), CsvReaderOptions.Default with
        {
            Separator = separator, HasHeader = false, FormatProvider = CultureInfo.InvariantCulture,
        });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }

        return rows;
    }
}
