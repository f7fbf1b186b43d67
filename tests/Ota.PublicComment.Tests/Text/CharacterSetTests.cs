using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>A set finds what a plain search finds, from every position on.</summary>
public sealed class CharacterSetTests
{
    [Fact]
    public void The_first_of_the_characters_is_found_as_by_a_plain_search()
    {
        const string Wanted = "\0尐第（\uFFFF\t";
        var set = new CharacterSet(Wanted);
        var values = System.Buffers.SearchValues.Create(Wanted);
        var random = new Random(11);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new char[random.Next(40)];
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = random.Next(12) == 0 ? Wanted[random.Next(Wanted.Length)] : (char)random.Next(char.MaxValue + 1);
            }

            for (var from = 0; from <= text.Length; from++)
            {
                var expected = text.AsSpan(from).IndexOfAny(values);
                set.IndexIn(text, from).Should().Be(expected < 0 ? -1 : from + expected);
            }
        }
    }
}
