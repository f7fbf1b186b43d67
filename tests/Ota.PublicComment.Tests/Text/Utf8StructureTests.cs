using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class Utf8StructureTests
{
    [Fact]
    public void The_length_of_valid_text_is_that_of_the_framework()
    {
        const string letters = "aé池👩‍👩‍👧𠮷\n\t。￿\u0080\u07FF\u0800";
        var random = new Random(7);
        for (var length = 0; length < 300; length++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < length; i++)
            {
                text.Append(Rune.GetRuneAt(letters, Start(random.Next(letters.Length))).ToString());
            }

            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            Utf8Structure.Utf16Length(bytes).Should().Be(text.Length, "{0} bytes", bytes.Length);
        }

        static int Start(int at) => char.IsLowSurrogate(letters[at]) ? at - 1 : at;
    }

    [Theory]
    [InlineData("。", true)]
    [InlineData("池を残す。", true)]
    [InlineData("あか。か", true)]
    [InlineData("の\u0402あ。", true)]
    [InlineData("", false)]
    [InlineData("あ", false)]
    [InlineData("ああかか", false)]
    [InlineData("\u4002\u0002", false)]
    [InlineData("｡", false)]
    public void A_full_stop_is_found_in_bytes_where_it_stands_in_the_text(string text, bool holds)
    {
        Utf8Structure.HoldsFullStop(System.Text.Encoding.UTF8.GetBytes(text)).Should().Be(holds);
        text.Contains('。').Should().Be(holds);
    }
}
