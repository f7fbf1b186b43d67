namespace Ota.PublicComment.Text;

/// <summary>
/// Reads the paragraphs of a response that is un-wrapped: a line feed parts paragraphs, a reference block (参考) becomes one paragraph for
/// each entry, and its label stands in none.
/// </summary>
internal static class ParagraphReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The un-wrapped text (<see cref="Unwrapper.Unwrap"/>).</param>
    /// <param name="words">The words by which references are written.</param>
    public static ParagraphReading Read(string text, ReferenceWords words)
    {
        var reading = new ParagraphReading();
        Read(text, words, reading);
        return reading;
    }

    /// <summary>The same into a reading that held another text.</summary>
    public static void Read(string text, ReferenceWords words, ParagraphReading reading)
    {
        reading.Clear();
        var at = 0;
        while (at < text.Length)
        {
            var label = ReferenceBlocks.FindLabel(text, at);
            if (label.Start < 0)
            {
                break;
            }

            AddLines(text, at, label.Start, reading);
            reading.AddLabel(label.Start, TrimEnd(text, label.Start, label.End));
            at = new EntryReader(text, words, reading).Read(label.End, Math.Max(label.End, ReferenceBlocks.BlockEnd(text, label.End)));
        }

        AddLines(text, at, text.Length, reading);
    }

    private static void AddLines(string text, int from, int to, ParagraphReading reading)
    {
        for (var start = from; start < to;)
        {
            var feed = text.AsSpan(start, to - start).IndexOfAny('\n', '\r');
            var end = feed < 0 ? to : start + feed;
            Add(text, start, end, reading);
            start = end + 1;
        }
    }

    private static void Add(string text, int start, int end, ParagraphReading reading)
    {
        while (start < end && CharacterClasses.IsSpace(text[start]))
        {
            start++;
        }

        end = TrimEnd(text, start, end);
        if (start < end)
        {
            reading.Paragraphs.Add(new ParagraphRun(ParagraphForms.Of(text.AsSpan(start, end - start)), start, end));
        }
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && CharacterClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
