namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Numbers, groups, sharing": what a number is.</summary>
public class NumberSentenceTests
{
    // A number is a string: it stays as printed, whatever its form.
    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("１", "２", "３")]
    [InlineData("1.1", "1.2", "2.1")]
    [InlineData("1-1", "1-2", "2-1")]
    [InlineData("１－１", "１－２", "２－１")]
    [InlineData("4-4", "4-7", "5-1")]
    [InlineData("12-1（11-1）", "12-2（11-3）", "13-1（12-1）")]
    [InlineData("3（11）", "4（12）", "5（13）")]
    [InlineData("A-1", "A-2", "B-1")]
    [InlineData("No.1", "No.2", "No.3")]
    [InlineData("№１", "№２", "№３")]
    [InlineData("意見1", "意見2", "意見3")]
    [InlineData("①", "②", "③")]
    [InlineData("（1）", "（2）", "（3）")]
    [InlineData("001", "002", "003")]
    [InlineData("Ⅰ-1", "Ⅰ-2", "Ⅱ-1")]
    public void A_number_is_a_string(string first, string second, string third)
    {
        var result = Town.Table("番号|意見|町の考え方", $"{first}|桟橋を直す。|直します。", $"{second}|芦を刈る。|刈ります。", $"{third}|灯りを置く。|置きます。");
        result.Document!.Opinions.Select(o => o.Number!.Label).Should().Equal(first, second, third);
        result.Document.Opinions.Should().OnlyContain(o => !o.IsNumberInferred && o.Count == null);
        Town.Doubts(result).Should().BeEmpty();
    }

    // ... unique only within its group: some tables begin again in every section, and the key is group and number.
    [Theory]
    [InlineData("●桟橋のこと", "●芦原のこと")]
    [InlineData("第１章　桟橋", "第２章　芦原")]
    [InlineData("Ⅰ 桟橋", "Ⅱ 芦原")]
    [InlineData("【桟橋】", "【芦原】")]
    [InlineData("1.「桟橋」について", "2.「芦原」について")]
    [InlineData("（１）桟橋に関する意見", "（２）芦原に関する意見")]
    public void A_number_is_unique_only_within_its_group(string first, string second)
    {
        var result = Town.Table("No.|意見|町の考え方", first, "1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", second, "1|芦を刈る。|刈ります。", "2|芦を残す。|残します。");
        Town.Keys(result).Should().Equal($"{first}#1", $"{first}#2", $"{second}#1", $"{second}#2");
        Town.Answers(result).Should().Equal("o1", "o2", "o3", "o4");
        Town.Doubts(result).Should().BeEmpty();
    }

    [Theory]
    [InlineData("１　桟橋について", "２　芦原について")]
    [InlineData("■桟橋", "■芦原")]
    [InlineData("第1章 桟橋", "第2章 芦原")]
    public void A_table_of_its_own_for_every_group_begins_again(string first, string second)
    {
        var result = Town.Table(first, "番号|意見|町の考え方", "1|桟橋を直す。|直します。", "2|桟橋を広げる。|広げます。", "", second, "番号|意見|町の考え方", "1|芦を刈る。|刈ります。");
        Town.Keys(result).Should().Equal($"{first}#1", $"{first}#2", $"{second}#1");
        Town.Doubts(result).Should().BeEmpty();
    }

    // A row without a number is a continuation ...
    [Theory]
    [InlineData("||た板も替えてほしい。|の範囲で進めます。", "桟橋を直してほしい。古くなった板も替えてほしい。", "順に直しますが、予算の範囲で進めます。")]
    [InlineData("|||の範囲で進めます。", "桟橋を直してほしい。古くなっ", "順に直しますが、予算の範囲で進めます。")]
    public void A_row_without_a_number_is_a_continuation(string second, string opinion, string response)
    {
        var result =
            Town.Table("番号|章|意見|町の考え方", "1|第1章|桟橋を直してほしい。古くなっ|順に直しますが、予算", second, "2|第1章|芦を刈る。|刈ります。", "3|第1章|道を広げる。|広げます。",
                "4|第2章|橋を架ける。|架けます。", "5|第2章|灯りを置く。|置きます。", "6|第2章|木を植える。|植えます。");
        Town.Entries(result)[..2].Should().Equal($"1|{opinion}|{response}", "2|芦を刈る。|刈ります。");
        Tests.Reading.Read.Codes(result).Should().Contain("OPC2002");
    }

    // ... or cannot be told from an opinion of its own: then it is one, and a Warning says so.
    [Fact]
    public void A_row_without_a_number_that_may_be_either_is_told()
    {
        var result = Town.Table("番号|意見|町の考え方", "1|桟橋を直してほしい。古くなっ|順に直しますが、予算", "|た板も替えてほしい。|の範囲で進めます。", "2|芦を刈る。|刈ります。");
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.IsNumberInferred)).Should()
            .Equal(("1", false), (null, false), ("2", false));
        Town.Doubts(result).Should().Equal("OPC1021");
    }

    // ... or a row whose number was lost ...
    [Theory]
    [InlineData("1", "3", "2")]
    [InlineData("１", "３", "２")]
    [InlineData("No.1", "No.3", "No.2")]
    public void A_row_without_a_number_is_one_whose_number_was_lost(string first, string third, string inferred)
    {
        var result = Town.Table("番号|意見|町の考え方", $"{first}|桟橋を直す。|直します。", "|芦を刈る。|刈ります。", $"{third}|灯りを置く。|置きます。");
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.IsNumberInferred)).Should()
            .Equal((first, false), (inferred, true), (third, false));
        Tests.Reading.Read.Codes(result).Should().Equal("OPC2003");
    }

    [Fact]
    public void A_lost_number_that_is_not_certain_stays_lost_and_is_told()
    {
        var result = Town.Table("番号|意見|町の考え方", "1|桟橋を直す。|直します。", "|芦を刈る。|刈ります。", "4|灯りを置く。|置きます。");
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", null, "4");
        Town.Doubts(result).Should().NotBeEmpty();
    }

    // ... or a document without numbers.
    [Theory]
    [InlineData("意見|町の考え方", "桟橋を直す。|直します。", "芦を刈る。|刈ります。")]
    [InlineData("該当箇所|意見|町の考え方", "3ページ|桟橋を直す。|直します。", "5ページ|芦を刈る。|刈ります。")]
    [InlineData("番号|意見|町の考え方", "|桟橋を直す。|直します。", "|芦を刈る。|刈ります。")]
    public void A_row_without_a_number_is_of_a_document_without_numbers(params string[] rows)
    {
        var result = Town.Table(rows);
        Town.Entries(result).Should().Equal("|桟橋を直す。|直します。", "|芦を刈る。|刈ります。");
        result.Document!.Opinions.Should().OnlyContain(o => o.Number == null && !o.IsNumberInferred);
    }

    // The same number on neighbouring rows of one area is one item with several entries.
    [Fact]
    public void The_same_number_on_neighbouring_rows_is_one_item_with_several_entries()
    {
        var result = Town.Table("番号|章|意見|町の考え方", "1|桟橋|桟橋を直す。|直します。", "1|桟橋|桟橋を広げる。|広げます。", "2|芦原|芦を刈る。|刈ります。");
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "1|桟橋を広げる。|広げます。", "2|芦を刈る。|刈ります。");
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_same_number_in_another_area_is_told()
    {
        var result = Town.Table("番号|章|意見|町の考え方", "1|桟橋|桟橋を直す。|直します。", "2|桟橋|桟橋を広げる。|広げます。", "1|芦原|芦を刈る。|刈ります。", "3|芦原|芦を残す。|残します。");
        Town.Keys(result).Should().Equal("#1", "#2", "#1", "#3");
        Town.Checks(result).Should().Contain("OPC4001");
    }

    // Codes with a hyphen or bracket are names, not counts: nothing is counted up, filled in or taken for a number of opinions.
    [Theory]
    [InlineData("4-4", "4-6")]
    [InlineData("12-1（11-1）", "12-3（11-3）")]
    [InlineData("3（11）", "5（13）")]
    public void Codes_with_a_hyphen_or_bracket_are_names(string first, string third)
    {
        var gap = Town.Table("施策番号|意見|町の考え方", $"{first}|桟橋を直す。|直します。", $"{third}|灯りを置く。|置きます。");
        gap.Document!.Opinions.Select(o => (o.Number!.Label, o.Count)).Should().Equal((first, null), (third, null));
        gap.Diagnostics.Should().BeEmpty();
        var lost = Town.Table("施策番号|意見|町の考え方", $"{first}|桟橋を直す。|直します。", "|芦を刈る。|刈ります。", $"{third}|灯りを置く。|置きます。");
        lost.Document!.Opinions.Should().OnlyContain(o => !o.IsNumberInferred);
    }
}
