using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>The bundled sample is its clean twin plus the damage that tests/data/documents/README.md lists, and nothing else.</summary>
public sealed class SampleFilesTests
{
    private const string Heading = "No.\t分野\t要旨\t市の考え方";

    private static readonly string[] Damaged = File.ReadAllText(SampleCommand.BundledPath).TrimEnd('\n').Split('\n');
    private static readonly string[][] Clean = ReadClean();

    [Fact]
    public void The_twin_holds_31_opinions_in_order_and_no_cell_is_empty()
    {
        Clean.Select(row => row[0]).Should().Equal(Enumerable.Range(1, 31).Select(n => $"{n}"));
        Clean.Should().OnlyContain(row => row.Length == 4 && row.All(cell => cell.Length > 0));
    }

    [Fact]
    public void The_sample_breaks_three_pages_loses_two_numbers_and_splits_one_row()
    {
        Damaged.Count(line => line == Heading).Should().Be(4);
        Damaged.Count(line => line.Length == 0).Should().Be(4);
        var numberless = Rows().Where(row => row[0].Length == 0).ToList();
        numberless.Should().HaveCount(3);
        numberless.Should().ContainSingle(row => row[2].Length == 0);
        Rows().Where(row => row[0].Length > 0).Select(row => row[0])
            .Should().Equal(Clean.Select(row => row[0]).Except(["12", "22"]));
    }

    [Fact]
    public void But_for_white_space_and_the_listed_damage_both_hold_the_same_characters()
    {
        var damaged = Joined();
        damaged.Should().HaveCount(Clean.Length);
        for (var i = 0; i < Clean.Length; i++)
        {
            var number = i + 1;
            var whole = Whole(number);
            if (number is not (8 or 9 or 19 or 26))
            {
                damaged[i][1].Should().Be(whole[1], "area of {0}", number);
            }

            if (number is not (19 or 20 or 31))
            {
                damaged[i][2].Should().Be(whole[2], "opinion {0}", number);
            }

            if (number is not (9 or 25))
            {
                damaged[i][3].Should().Be(whole[3], "response to {0}", number);
            }
        }

        Whole(8)[1].Should().Be(damaged[7][1] + "と公園の状況");
        damaged[8][1].Should().Be("と公園の状況" + Whole(9)[1]);
        Whole(19)[2].Should().Contain(damaged[18][2]);
        damaged[19][2].Should().BeEmpty();
        Whole(31)[2].Should().StartWith(damaged[30][2]);
        damaged[8][3].Replace(")」において", ")において").Should().Be(Whole(9)[3]);
        damaged[24][3].Length.Should().BeGreaterThan(Whole(25)[3].Length + 20);
    }

    [Fact]
    public void The_place_is_fictional()
    {
        var bodies = File.ReadAllText(TestFiles.Corpus("local-governments.tsv"));

        bodies.Should().NotContain("汐見市");
    }

    /// <summary>The cells of a row of the twin without white space.</summary>
    private static string[] Whole(int number) => [.. Clean[number - 1].Select(Squeeze)];

    /// <summary>The rows of the sample without white space, the split one joined.</summary>
    private static List<string[]> Joined()
    {
        var rows = new List<string[]>();
        foreach (var row in Rows().Select(r => r.Select(Squeeze).ToArray()))
        {
            if (row[0].Length == 0 && row[2].Length == 0)
            {
                rows[^1][1] += row[1];
                rows[^1][3] += row[3];
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static IEnumerable<string[]> Rows()
        => Damaged.Skip(3).Where(line => line.Length > 0 && line != Heading).Select(line => line.Split('\t'));

    private static string[][] ReadClean()
    {
        // Quotes stand only around the last cell, and no text holds one: a character for each is enough to tell line ends and commas apart.
        var text = File.ReadAllText(TestFiles.Data("documents", "sample-results-clean.csv")).TrimEnd('\n');
        var parts = text.Split('"');
        var joined = string.Concat(parts.Select((part, i) => i % 2 == 1 ? part.Replace('\n', '\r').Replace(',', '\0') : part));
        return [.. joined.Split('\n').Skip(3).Select(line => line.Split(',').Select(cell => cell.Replace('\0', ',')).ToArray())];
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
