namespace Ota.PublicComment.Pdf.Texts;

/// <summary>Which words begin paragraphs and which go on inside of them, as one column shows where it is certain.</summary>
internal sealed class SentenceStarts
{
    /// <summary>Stands in a text where a line end may be either.</summary>
    public const char Doubt = '\u0001';

    private const int KeyLength = 4;

    // How many sentences of any beginning weigh as much as those that begin so.
    private const double Weight = 3;

    private readonly Dictionary<string, Counts> _counts = new(StringComparer.Ordinal);

    private int _ended;
    private int _inside;

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
                _ended += i > 0 && text[i - 1] == '。' && !text.AsSpan(i + 1).StartsWith("参考") ? 1 : 0;
                Count(text, i + 1, static (ref Counts c) => c.AfterEnd++);
            }
            else if (text[i] == '。' && text[i + 1] is not ('\n' or Doubt or '」' or '）' or ')'))
            {
                _inside++;
                Count(text, i + 1, static (ref Counts c) => c.Inside++);
            }
        }
    }

    /// <summary>
    /// How much likelier it is that a sentence with this beginning begins a paragraph than that it goes on in one, as the column shows.
    /// </summary>
    public double Odds(string text)
    {
        var (ends, inside) = (_ended + 0.5, _inside + 0.5);
        var share = ends / (ends + inside);
        var counts = KeyAt(text, 0) is { } key && _counts.TryGetValue(key, out var found) ? found : default;
        return (counts.AfterEnd + (0.5 * counts.First) + (Weight * share)) / (counts.Inside + (Weight * (1 - share)));
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
