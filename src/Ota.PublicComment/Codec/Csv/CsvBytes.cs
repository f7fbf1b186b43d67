using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>Text in the encoding somebody asked for, and what became of characters that it does not hold.</summary>
internal static class CsvBytes
{
    private const string Cp932Name = "Windows-31J";

    /// <summary>UTF-8 with a byte order mark in front.</summary>
    public static byte[] WithMark(byte[] utf8) => [0xEF, 0xBB, 0xBF, .. utf8];

    /// <summary>Code page 932 and a finding for each character that is not in it.</summary>
    public static (byte[] Bytes, ValueList<Diagnostic> Findings) Cp932(byte[] utf8)
    {
        var encoded = Cp932Encoder.Encode(System.Text.Encoding.UTF8.GetString(utf8));
        return (encoded.Bytes, encoded.Substitutes.Select(Finding).ToValueList());
    }

    private static Diagnostic Finding(Cp932Substitute substitute)
    {
        var descriptor = substitute.IsSameSign ? Catalogue.CharacterMapped : Catalogue.CharacterLost;
        return new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Arguments =
            [
                JsonExcerpt.Of(substitute.Character.ToString()),
                string.Create(CultureInfo.InvariantCulture, $"U+{substitute.Character.Value:X4}"),
                Cp932Name,
                substitute.Written.ToString(),
                substitute.Count.ToString(CultureInfo.InvariantCulture),
            ],
        };
    }
}
