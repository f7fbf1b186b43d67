using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>What is printed twice in a row is found wherever it begins and however long it is.</summary>
public sealed class RepeatedRunFinderTests
{
    [Fact]
    public void A_run_is_found_at_every_offset_and_of_every_length()
    {
        var random = new Random(20261130);
        for (var period = RepeatedRunFinder.SmallestPeriod; period < 70; period++)
        {
            for (var before = 0; before < 25; before++)
            {
                var run = Letters(random, period);
                var text = Letters(random, before) + run + run + Letters(random, random.Next(25));
                RepeatedRunFinder.Find(text, TextRole.Summary).Should()
                    .ContainSingle(r => r.Length == period, "{0} units behind {1} in {2}", period, before, text);
            }
        }
    }

    [Fact]
    public void A_text_that_repeats_no_piece_has_no_run_and_neither_has_one_that_repeats_short_ones()
    {
        var random = new Random(7);
        for (var length = 0; length < 400; length++)
        {
            RepeatedRunFinder.Find(Letters(random, length), TextRole.Summary).Should().BeEmpty();
            var word = Letters(random, 12);
            RepeatedRunFinder.Find(word + Letters(random, 30) + word, TextRole.Summary).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_long_text_is_searched_like_a_short_one()
    {
        var random = new Random(3);
        var run = Letters(random, 33);
        RepeatedRunFinder.Find(Letters(random, 4_000) + run + run + Letters(random, 4_000), TextRole.Summary)
            .Should().ContainSingle(r => r.Length == 33);
    }

    // A short text is first asked whether it may repeat anything; one of 2,000 units and more is not.
    [Fact]
    public void Nothing_is_passed_over_in_a_short_text_that_is_found_in_a_long_one()
    {
        var random = new Random(11);
        var behind = Letters(random, 2_000);
        var found = 0;
        for (var i = 0; i < 2_000; i++)
        {
            string[] words = [.. Enumerable.Range(0, 5).Select(_ => Letters(random, random.Next(4, 16)))];
            var run = Said(words, random.Next(1, 8));
            var text = Said(words, random.Next(6)) + Letters(random, 1) + run + run + Letters(random, 1) + Said(words, random.Next(6));
            var runs = RepeatedRunFinder.Find(text, TextRole.Summary);
            runs.Should().Equal(RepeatedRunFinder.Find(text + behind, TextRole.Summary), "{0} is twice in {1}", run, text);
            found += runs.Count;
        }

        found.Should().BeGreaterThan(1_000);

        // A word twice in a row would be a refrain.
        string Said(string[] words, int count)
        {
            var said = new List<string>();
            for (var last = -1; said.Count < count;)
            {
                last = (last + random.Next(1, words.Length)) % words.Length;
                said.Add(words[last]);
            }

            return string.Concat(said);
        }
    }

    // So many kanji that two of a thousand units are hardly ever alike by accident twenty times in a row.
    private static string Letters(Random random, int length)
        => string.Create(length, random, static (units, from) =>
        {
            foreach (ref var unit in units)
            {
                unit = (char)from.Next('\u4E00', '\u9000');
            }
        });
}
