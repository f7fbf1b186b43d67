using CsCheck;
using Ota.PublicComment.References.Linking;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.References;

/// <summary>How like titles are, and that the index finds exactly those that comparing all would find.</summary>
public class TitleMatchTests
{
    private static readonly string[] Pieces =
        ["図書室", "公園", "の", "夜間", "開放", "再生", "推進", "プラン", "ニ", "力", "整備", "及び", "防災", "無線", "更新", "強化", "充実", "ー", "支援", "会"];

    private static readonly Gen<string> Titles = Gen.OneOfConst(Pieces).Array[0, 9].Select(p => string.Concat(p));

    [Theory]
    [InlineData("図書室の夜間開放", "図書室の夜間解放", 0.875)]
    [InlineData("図書室の夜間開放", "図書室 の、夜間・開放", 1)]
    [InlineData("デジタルプランの推進", "デジタルブランの推進", 0.975)]
    [InlineData("公園", "公国", 0.8)]
    [InlineData("公園", "道路", 0)]
    [InlineData("図書室の夜間開放", "図書室の夜開間放", 0.875)]
    public void Likeness(string a, string b, double expected)
        => TitleSimilarity.Of(TitleFold.Of(a), TitleFold.Of(b)).Should().BeApproximately(expected, 0.0001);

    [Fact]
    public void One_slip_in_ten_characters_is_nine_tenths_though_bigrams_say_less()
        => TitleSimilarity.Of("オープンデータの推進", "オープンデータの推選").Should().BeApproximately(0.9, 0.0001);

    [Fact]
    public void Likeness_is_symmetric_between_0_and_1_and_1_only_for_the_same()
        => Gen.Select(Titles, Titles).Sample(
            pair =>
            {
                var (a, b) = pair;
                var likeness = TitleSimilarity.Of(a, b);
                likeness.Should().BeInRange(0, 1).And.Be(TitleSimilarity.Of(b, a));
                (likeness == 1).Should().Be(a == b);
            },
            seed: "0N0XIzNsQ0O2", iter: 2000, threads: 1);

    [Fact]
    public void The_index_finds_what_comparing_all_finds()
        => Gen.Select(Titles.Array[1, 60], Titles, Gen.Int[0, 100]).Sample(
            drawn =>
            {
                var (titles, other, at) = drawn;
                var printed = Damaged(titles[at % titles.Length].Length > 0 ? titles[at % titles.Length] : other, at);
                var nodes = titles.Select(t => new OutlineNode { Id = "i", Title = t, Fold = TitleFold.Of(t) }).ToArray();
                var found = new List<LinkCandidate>();
                new TitleIndex(nodes).Find(printed, found, new TitleScratch());
                var all = nodes.Select((n, i) => new LinkCandidate(i, TitleSimilarity.Of(TitleFold.Of(printed), n.Fold)))
                    .Where(c => c.Similarity >= TitleSimilarity.Proposed && nodes[c.Node].Fold.Length > 0);
                found.OrderBy(c => c.Node).Should().Equal(all);
            },
            seed: "0N0XIzNsQ0O2", iter: 3000, threads: 1);

    [Theory]
    [InlineData("4-2", "４－２", true)]
    [InlineData("4-2", "4-(2)", true)]
    [InlineData("4-2", "4.2", true)]
    [InlineData("4-2", "2", false)]
    [InlineData("第4章", "4", true)]
    [InlineData("No.4", "４", true)]
    [InlineData("Ⅱ", "2", true)]
    [InlineData("A-3", "B-3", false)]
    [InlineData("A-3", "Ａ－３", true)]
    [InlineData("A-3", "3", false)]
    [InlineData("ア", "イ", false)]
    public void Numbers_are_names(string a, string b, bool same)
    {
        var keys = new NumberKeys();
        (keys.Add(Number(a)) == keys.Add(Number(b))).Should().Be(same);
        keys.Find(Number(a)).Should().Be(keys.Add(Number(a))).And.NotBe(NumberKeys.None);
    }

    // A result of 20,000 opinions once looked its last 3,616 numbers up as words: 14 bits were the most for any part.
    [Theory]
    [InlineData(new[] { 16_384 })]
    [InlineData(new[] { int.MaxValue })]
    [InlineData(new[] { 3, 200_000 })]
    [InlineData(new[] { 1, 2, 100_000 })]
    public void Large_numbers_are_plain_keys(int[] parts)
    {
        var key = NumberKeys.Pack(parts);
        key.Should().NotBe(NumberKeys.None);
        new NumberKeys().Find(Number(string.Join('-', parts))).Should().Be(key);
        NumberKeys.Single(key).Should().Be(parts.Length == 1 ? parts[0] : -1);
    }

    private static OutlineNumber Number(string label) => Ota.PublicComment.Reading.Surface.OutlineNumberReader.Read(label)!;

    // One character lost, doubled, replaced, or nothing.
    private static string Damaged(string title, int at) => title.Length == 0 ? title : (at % 4) switch
    {
        0 => title,
        1 => title.Remove(at % title.Length, 1),
        2 => title.Insert(at % title.Length, "緑"),
        _ => string.Concat(title.AsSpan(0, at % title.Length), "緑", title.AsSpan((at % title.Length) + 1)),
    };
}
