namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>The chain of the plan's parts in the place an opinion is about.</summary>
public class AreaSentenceTests
{
    // 第2編第1章第3節: each level stands alone; the chapter's title holds no other level.
    [Theory]
    [InlineData("第2編第1章第3節", "第1章", null, "第3節", null)]
    [InlineData("第２編　第１章　第３節", "第１章", null, "第３節", null)]
    [InlineData("第2編 水辺 第1章 桟橋 第3節 板", "第1章", "桟橋", "第3節", "板")]
    [InlineData("第1章第3節", "第1章", null, "第3節", null)]
    [InlineData("第1章 桟橋 第3節 板", "第1章", "桟橋", "第3節", "板")]
    [InlineData("第1章「桟橋」第3節「板」", "第1章", "桟橋", "第3節", "板")]
    [InlineData("第2編第1章", "第1章", null, null, null)]
    [InlineData("第2部第1章", "第1章", null, null, null)]
    [InlineData("第2編", "第2編", null, null, null)]
    public void Every_level_of_a_chain_stands_alone(string text, string chapter, string? chapterTitle, string? section,
        string? sectionTitle)
    {
        var result = Town.Table("番号|該当箇所|意見|町の考え方", $"1|{text}|桟橋を直す。|直します。", "2|全体|芦を刈る。|刈ります。");
        var area = result.Document!.Opinions[0].Area!;
        area.Text.Should().Be(text);
        (area.Chapter!.Number!.Label, area.Chapter.Title).Should().Be((chapter, chapterTitle));
        (area.Section?.Number?.Label, area.Section?.Title).Should().Be((section, sectionTitle));
        Town.Doubts(result).Should().BeEmpty();
    }
}
