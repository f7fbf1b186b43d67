namespace Ota.PublicComment.Pdf.Texts;

/// <summary>Which words begin paragraphs and which go on inside of them, as one column shows where it is certain.</summary>
internal sealed class SentenceStarts
{
    /// <summary>Stands in a text where a line end may be either.</summary>
    public const char Doubt = '\u0001';

    private const int KeyLength = 4;

    private readonly Dictionary<string, Counts> _counts = new(StringComparer.Ordinal);

    private struct Counts
    {
        public int First;
        public int AfterEnd;
        public int Inside;
    }

    /// <summary>Learns from the text of a cell in which doubtful line ends are marked.</summary>
    public void Learn(string text)
    {
        Count(text, 0, static (ref Counts c) => c.First++);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                Count(text, i + 1, static (ref Counts c) => c.AfterEnd++);
            }
            else if (text[i] == '。' && text[i + 1] is not ('\n' or Doubt or '」' or '）' or ')'))
            {
                Count(text, i + 1, static (ref Counts c) => c.Inside++);
            }
        }
    }

    /// <summary>Whether what begins so begins a paragraph; null when the column does not say.</summary>
    public bool? BeginsParagraph(string text)
    {
        if (KeyAt(text, 0) is not { } key || !_counts.TryGetValue(key, out var counts))
        {
            return null;
        }

        return counts.Inside == 0 ? (counts.First + counts.AfterEnd > 0 ? true : null) : counts.AfterEnd > counts.Inside;
    }

    private delegate void Counting(ref Counts counts);

    private void Count(string text, int at, Counting count)
    {
        if (KeyAt(text, at) is { } key)
        {
            count(ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _));
        }
    }

    // なお、 of なお、実施に…; the first letters of what has no comma near.
    private static string? KeyAt(string text, int at)
    {
        var end = Math.Min(text.Length, at + KeyLength);
        for (var i = at; i < end; i++)
        {
            if (text[i] is '\n' or Doubt)
            {
                return null;
            }
        }

        return end - at < KeyLength ? null : text[at..end];
    }
}
