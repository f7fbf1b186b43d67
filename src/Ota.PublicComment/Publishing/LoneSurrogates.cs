using Ota.PublicComment.Codec;

namespace Ota.PublicComment.Publishing;

/// <summary>Texts from beside the document, which a host may have made: half a character in one of them must not cost the output.</summary>
internal static class LoneSurrogates
{
    public static string Mended(string text)
        => LoneSurrogate.IndexIn(text) < 0 ? text : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
