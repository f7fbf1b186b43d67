namespace Ota.PublicComment.Reading.Surface;

/// <summary>What a cell or line says that only says that there is nothing: なし, 該当なし.</summary>
internal static class NothingWords
{
    public static readonly string[] All = ["なし", "無し", "無", "特になし", "該当なし"];

    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var word in All)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
