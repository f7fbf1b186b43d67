namespace Ota.PublicComment.Tests.Reading;

/// <summary>What a place names: chapter, section, pages.</summary>
public sealed class AreaTests
{
    [Theory]
    [InlineData("第2章 獣舎（Ｐ４５）", "獣舎", null, null, 45, 45)]
    [InlineData("第2章 獣舎（45ページ）", "獣舎", null, null, 45, 45)]
    [InlineData("第2章 獣舎 P45、P46", "獣舎", null, null, 45, 46)]
    [InlineData("第2章 獣舎 P45・P60", "獣舎", null, null, null, null)]
    [InlineData("第2章 1 夜の開園", null, "1", "夜の開園", null, null)]
    [InlineData("第2章 （2）夜の開園", null, "（2）", "夜の開園", null, null)]
    [InlineData("第2章 2-1 案内 P.12", null, "2-1", "案内", 12, 12)]
    [InlineData("第2章 獣舎 1 檻", "獣舎", "1", "檻", null, null)]
    [InlineData("第2章 21世紀の動物園", "21世紀の動物園", null, null, null, null)]
    [InlineData("第2章 45ページ 獣舎", "獣舎", null, null, 45, 45)]
    [InlineData("第2章（45ページ）獣舎", "獣舎", null, null, 45, 45)]
    [InlineData("第2章/P45/獣舎", "獣舎", null, null, 45, 45)]
    [InlineData("P45 第2章 1 夜の開園", null, "1", "夜の開園", 45, 45)]
    [InlineData("第2章全般", null, null, null, null, null)]
    [InlineData("第2章 3.11の教訓", "3.11の教訓", null, null, null, null)]
    public void A_place_is_read_into_its_parts(string text, string? title, string? number, string? section, int? first, int? last)
    {
        var area = Read.Text($"動物園計画（案）に対する意見と市の考え方\n\nNo.\t該当箇所\t意見\t市の考え方\n1\t{text}\t象舎を直すべき。\t直します。\n")
            .GetDocumentOrThrow().Opinions[0].Area!;

        (area.Text, area.Chapter!.Title, area.Section?.Number?.Label, area.Section?.Title, area.Pages?.First, area.Pages?.Last)
            .Should().Be((text, title, number, section, first, last));
    }

    [Theory]
    [InlineData("12・13頁", 12, 13)]
    [InlineData("12～40", 12, 40)]
    [InlineData("12・40頁", null, null)]
    public void Pages_of_a_list_are_a_range_only_in_a_row(string cell, int? first, int? last)
    {
        var area = Read.Text($"動物園計画（案）に対する意見と市の考え方\n\nNo.\tページ\t意見\t市の考え方\n1\t{cell}\t象舎を直すべき。\t直します。\n")
            .GetDocumentOrThrow().Opinions[0].Area;

        (area?.Pages?.First, area?.Pages?.Last).Should().Be((first, last));
    }
}
