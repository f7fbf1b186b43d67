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
}
