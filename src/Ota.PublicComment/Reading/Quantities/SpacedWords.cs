using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Parts a line into words where some are printed letter by letter: メ ー ル   ファックス  持 参 holds three, １ ９ is 19.</summary>
internal static class SpacedWords
{
    public static string[] Of(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !IsGap(text, end))
            {
                end++;
            }

            Add(words, text[at..end]);
            end = CharacterClasses.AfterWhite(text, end);

            at = Math.Max(end, at + 1);
        }

        return [.. words];
    }

    /// <summary>The words that wide gaps part, each without the spaces inside.</summary>
    public static string[] Wide(string text)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                word.Append(text[i]);
            }
            else if (word.Length > 0 && (i == text.Length || IsGap(text, i)))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return [.. words];
    }

    // Two spaces or a tab part words even where single spaces part letters.
    private static bool IsGap(string text, int at)
        => char.IsWhiteSpace(text[at]) && (text[at] is '\t' or '\n' || (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])));

    private static void Add(List<string> words, string chunk)
    {
        var pieces = chunk.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length > 1 && Array.TrueForAll(pieces, p => p.Length == 1))
        {
            words.Add(string.Concat(pieces));
            return;
        }

        words.AddRange(pieces);
    }
}
