using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Reads a cell that prints a count and nothing else: 3, ３件, (20件), 2人, 他4件.</summary>
internal static class CountReader
{
    public static int? Read(string text)
    {
        var key = BracketSet.Label.Trim(AreaKey.Of(text));
        if (InlineCount.Read(key) is { } count)
        {
            return count;
        }

        if (key.Length == 0 || !OutlineNumberReader.NumeralAt(key, 0, out var number, out var length) || !char.IsAsciiDigit(key[0]))
        {
            return null;
        }

        return key[length..] is "" or "件" or "人" or "名" or "者" or "通" ? number : InlineCount.Submitters(key);
    }
}
