using System.Text;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

public class Cp932EncoderTests
{
    [Fact]
    public void Every_character_is_read_back_as_itself_or_told()
    {
        for (var value = 0; value <= 0xFFFF; value++)
        {
            if (!Rune.IsValid(value))
            {
                continue;
            }

            var text = ((char)value).ToString();
            var encoded = Cp932Encoder.Encode(text);
            var decoded = TextDecoding.Decode(encoded.Bytes, TextDecoding.Force(encoded.Bytes, TextEncodingKind.Cp932));
            var back = Encoding.UTF8.GetString(decoded.Utf8.Span);
            if (encoded.Substitutes.Length == 0)
            {
                back.Should().Be(text, "U+{0:X4} was not told", value);
            }
            else
            {
                encoded.Substitutes.Should().ContainSingle();
                back.Should().Be(encoded.Substitutes[0].Written.ToString()).And.NotBe("?");
            }
        }
    }

    [Fact]
    public void What_the_framework_holds_is_held_here()
    {
        var framework = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        for (var value = 0x80; value < 0xD800; value++)
        {
            var text = ((char)value).ToString();
            if (framework.GetString(framework.GetBytes(text)) == text && value is not (>= 0x80 and < 0xA0))
            {
                Cp932Encoder.Encode(text).Substitutes.Should().BeEmpty("the framework holds U+{0:X4}", value);
            }
        }
    }
}
