using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>The one look at a text finds what looking for each thing finds.</summary>
public sealed class TextSignTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["ああいいううー。　 \t\n\r\u00A0\u3001\u3020第@A「」（)⼈尐\u200B\u0007\u0020\uFEFF漢字１"].Array[0, 80].Select(c => new string(c)),
        Gen.String[0, 60]);

    [Fact]
    public void A_text_holds_what_its_characters_are()
        => Texts.Sample(
            text =>
            {
                var signs = TextSignTable.Of(text);
                return Has(signs, TextSigns.LineBreak) == text.Any(CharacterClasses.IsLineBreak)
                    && Has(signs, TextSigns.Space) == text.Any(c => CharacterClasses.IsSpace(c) && !CharacterClasses.IsLineBreak(c))
                    && (Has(signs, TextSigns.Odd) || !RepairFold.Apply(text).IsChanged)
                    && (Has(signs, TextSigns.Bracket) || BracketBalance.Find(text).Count == 0)
                    && Has(signs, TextSigns.LostNumber) == text.AsSpan().ContainsAny('@', 'A')
                    && Has(signs, TextSigns.Ordinal) == text.Contains('第');
            },
            seed: "0000KJ8cfUn2", iter: 20_000);

    [Fact]
    public void The_next_space_is_the_first_one()
        => Gen.Select(Texts, Gen.Int[0, 60]).Sample(
            (text, from) => from > text.Length
                || CharacterClasses.NextSpace(text, from) == text.ToList().FindIndex(from, CharacterClasses.IsSpace),
            seed: "0000KJ8cfUn2", iter: 20_000);

    private static bool Has(TextSigns signs, TextSigns sign) => (signs & sign) != 0;
}
