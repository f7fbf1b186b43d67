namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Numbers, groups, sharing": one response for many opinions, many for one, blanks, and what is counted.</summary>
public class SharingSentenceTests
{
    private static readonly string[] Headings = ["番号", "意見", "対応区分", "町の考え方"];

    // One response for n opinions: a merged cell is the same response, certain.
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(40)]
    public void One_response_of_a_merged_cell_answers_all_its_opinions_for_certain(int count)
    {
        var rows =
            Enumerable.Range(1, count)
                .Select(i => i == 1 ? (string[])["1", "桟橋1を直す。", $"ア|{count}", $"直します。|{count}"] : [$"{i}", $"桟橋{i}を直す。"]);
        var result = SpannedTable.Read([Headings, .. rows, [$"{count + 1}", "芦を刈る。", "イ", "刈ります。"]]);
        Town.Answers(result).Should().Equal(string.Join(',', Enumerable.Range(1, count).Select(i => $"o{i}")), $"o{count + 1}");
        result.Document!.Responses.Should().OnlyContain(r => !r.SharingIsInferred);
        Town.Doubts(result).Should().BeEmpty();
    }

    // One opinion with several responses: a merged opinion, or the number and the opinion printed once.
    [Fact]
    public void One_opinion_may_have_several_responses()
    {
        var result = SpannedTable.Read(Headings, ["1|2", "桟橋を直し、芦を刈る。|2", "ア", "直します。"], ["イ", "刈ります。"], ["2", "灯りを置く。", "ア", "置きます。"]);
        Town.Entries(result).Should().Equal("1|桟橋を直し、芦を刈る。|直します。+刈ります。", "2|灯りを置く。|置きます。");
        result.Document!.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("ア", "イ", "ア");
        Town.Doubts(result).Should().BeEmpty();
    }

    // ... or several dispositions (③ ①).
    [Theory]
    [InlineData("③ ①", "③", "①")]
    [InlineData("③①", "③", "①")]
    [InlineData("③、①", "③", "①")]
    [InlineData("③・①", "③", "①")]
    [InlineData("③　①", "③", "①")]
    [InlineData("③,①", "③", "①")]
    [InlineData("③／①", "③", "①")]
    public void One_opinion_may_have_several_dispositions(string cell, params string[] codes)
    {
        var result = Town.Text($"① 反映した　② 既に記載　③ 今後の参考\n\n番号\t意見\t対応区分\t町の考え方\n1\t桟橋を直す。\t{cell}\t直します。\n2\t芦を刈る。\t②\t刈ります。\n");
        result.Document!.Responses[0].Dispositions.Select(d => d.Code).Should().Equal(codes);
        result.Document.Responses[0].Dispositions.SelectMany(d => d.Kinds).Should()
            .Equal(DispositionKind.ForReference, DispositionKind.Modified);
        Town.Doubts(result).Should().BeEmpty();
    }

    // One submitter's row may hold many points, and a response may answer each.
    [Theory]
    [InlineData("１ 桟橋を直す。\n２ 芦を刈る。", "１ 直します。\n２ 刈ります。", "１", "２")]
    [InlineData("① 桟橋を直す。\n② 芦を刈る。", "①について、直します。\n②について、刈ります。", "①", "②")]
    [InlineData("(1) 桟橋を直す。\n(2) 芦を刈る。", "(1) 直します。\n(2) 刈ります。", "(1)", "(2)")]
    [InlineData("１．桟橋を直す。\n２．芦を刈る。", "１．直します。\n２．刈ります。", "１", "２")]
    public void One_row_of_a_submitter_may_hold_many_points(string opinion, string response, string first, string second)
    {
        var result = Town.Text($"番号\t意見\t町の考え方\n1\t\"{opinion}\"\t\"{response}\"\n2\t灯りを置く。\t置きます。\n");
        result.Document!.Opinions.Should().HaveCount(2);
        result.Document.Opinions[0].Points.Select(p => p.Label.TrimEnd('.', '．')).Should().Equal(first, second);
        Town.Answers(result)[0].Should().Be("o1.p1,o1.p2");
        result.Document.Opinions.Should().OnlyContain(o => o.Count == null);
        Town.Doubts(result).Should().BeEmpty();
    }

    // A merged cell and a copied identical answer are different facts; one text may stand many times.
    [Theory]
    [InlineData(2)]
    [InlineData(44)]
    public void A_copied_answer_is_an_answer_of_its_own(int copies)
    {
        var rows = Enumerable.Range(1, copies).Select(i => $"{i}|桟橋{i}を直す。|ご意見として承ります。");
        var result = Town.Table(["番号|意見|町の考え方", .. rows]);
        Town.Answers(result).Should().Equal(Enumerable.Range(1, copies).Select(i => $"o{i}"));
        result.Document!.Responses.Should().OnlyContain(r => !r.SharingIsInferred && r.Text == "ご意見として承ります。");
        result.Diagnostics.Should().BeEmpty();
    }

    // Submitters, opinions and rows are three different counts.
    [Theory]
    [InlineData("意見提出者数　3人\n意見件数　7件")]
    [InlineData("3人から7件の意見をいただきました。")]
    [InlineData("提出者：３名（意見７件）")]
    public void Submitters_opinions_and_rows_are_three_counts(string facts)
    {
        var result = Town.Text($"{facts}\n\n番号\t意見\t件数\t町の考え方\n1\t桟橋を直す。\t5\t直します。\n2\t芦を刈る。\t2件\t刈ります。\n");
        var consultation = result.Document!.Consultations.Single();
        (consultation.SubmitterCount, consultation.OpinionCount, result.Document.Opinions.Count).Should().Be((3, 7, 2));
        result.Document.Opinions.Select(o => (o.Count, o.SubmitterCount)).Should().Equal((5, null), (2, null));
        Town.Doubts(result).Should().BeEmpty();
        Town.Checks(result).Should().BeEmpty();
    }

    [Fact]
    public void A_column_of_people_is_not_one_of_opinions()
    {
        var result = Town.Table("番号|意見|人数|件数|町の考え方", "1|桟橋を直す。|2人|5件|直します。", "2|芦を刈る。|１名|２|刈ります。");
        result.Document!.Opinions.Select(o => (o.SubmitterCount, o.Count)).Should().Equal((2, 5), (1, 2));
        Town.Doubts(result).Should().BeEmpty();
    }

    // In delimited text a blank response is unanswered, unless three quarters of a long table are blank in runs that each follow an
    // answered row ...
    [Theory]
    [InlineData(8, 6, true)]
    [InlineData(20, 15, true)]
    [InlineData(20, 14, false)]
    [InlineData(7, 5, false)]
    [InlineData(4, 2, false)]
    public void A_blank_response_is_shared_where_three_quarters_of_a_long_table_are_blank(int rows, int blanks, bool isShared)
    {
        var result = Town.Table(["番号|意見|町の考え方", .. Rows(rows, blanks)]);
        AssertShared(result, blanks, isShared);
    }

    // ... or the text says that answers stand together.
    [Theory]
    [InlineData("※同趣旨の意見はまとめて回答しています。", true)]
    [InlineData("いただいた意見は集約して掲載しています。", true)]
    [InlineData("なお、同様のご意見については、まとめて町の考え方を示しています。", true)]
    [InlineData("※意見は要約して掲載しています。", false)]
    public void A_blank_response_is_shared_where_the_text_says_so(string note, bool isShared)
    {
        foreach (var before in (bool[])[true, false])
        {
            var table = string.Join('\n', ["番号|意見|町の考え方", .. Rows(20, 10)]).Replace('|', '\t');
            AssertShared(Town.Text(before ? $"{note}\n\n{table}\n" : $"{table}\n\n{note}\n"), 10, isShared);
        }
    }

    private static string[] Rows(int rows, int blanks)
        => [.. Enumerable.Range(1, rows).Select(i => $"{i}|桟橋{i}を直す。|{(i > 1 && i <= blanks + 1 ? "" : $"第{i}桟橋を直します。")}")];

    private static void AssertShared(DocumentResult result, int blanks, bool isShared)
    {
        var code = isShared ? "OPC2018" : "OPC2038";
        Tests.Reading.Read.Codes(result).Where(c => c is "OPC2018" or "OPC2031" or "OPC2038").Should()
            .Equal(Enumerable.Repeat(code, isShared ? 1 : blanks));
        result.Document!.Responses[0].SharingIsInferred.Should().Be(isShared);
        result.Document.Responses[0].Answers.Should().HaveCount(isShared ? blanks + 1 : 1);
        result.Document.Responses.Skip(1).Should().OnlyContain(r => !r.SharingIsInferred);
    }

    // Else unanswered: no response above, or no opinion in the row.
    [Theory]
    [InlineData("1|桟橋を直す。|", "2|芦を刈る。|刈ります。", "3|灯りを置く。|")]
    [InlineData("1|桟橋を直す。|", "2|芦を刈る。|", "3|灯りを置く。|置きます。")]
    public void Else_a_blank_response_is_unanswered(params string[] rows)
    {
        var result = Town.Table(["番号|意見|町の考え方", .. rows]);
        Town.Doubts(result).Should().HaveCount(2).And.OnlyContain(c => c == "OPC2031" || c == "OPC2038");
        result.Document!.Responses.Should().HaveCount(1).And.OnlyContain(r => !r.SharingIsInferred && r.Answers.Count == 1);
    }

    // What is printed where a response belongs is one, however short: a dash, 同上 and 上記 are no blanks.
    [Theory]
    [InlineData("同上")]
    [InlineData("〃")]
    [InlineData("上記のとおり")]
    [InlineData("No.1のとおり")]
    [InlineData("－")]
    public void What_is_printed_is_no_blank(string cell)
    {
        var result = Town.Table("番号|意見|町の考え方", "1|桟橋を直す。|直します。", $"2|桟橋を広げる。|{cell}", "3|芦を刈る。|刈ります。", $"4|芦を残す。|{cell}");
        Town.Answers(result).Should().Equal("o1", "o2", "o3", "o4");
        result.Document!.Responses.Select(r => r.Text).Should().Equal("直します。", cell, "刈ります。", cell);
        result.Document.Responses.Should().OnlyContain(r => !r.SharingIsInferred);
    }

    // A numberless row with an opinion and no response is ambiguous: no repair, a Warning.
    [Theory]
    [InlineData("桟橋を直す。", "芦を刈る。")]
    [InlineData("桟橋を直してほしい", "芦を刈ってほしい")]
    public void A_numberless_row_with_an_opinion_and_no_response_is_ambiguous(string first, string second)
    {
        var result = Town.Table("番号|意見|町の考え方", $"1|{first}|直します。", $"|{second}|", "2|灯りを置く。|置きます。");
        Town.Entries(result).Should().Equal($"1|{first}|直します。", $"|{second}|", "2|灯りを置く。|置きます。");
        result.Diagnostics.Select(d => (d.Code, d.Severity)).Should().Equal(("OPC1021", DiagnosticSeverity.Warning));
    }
}
