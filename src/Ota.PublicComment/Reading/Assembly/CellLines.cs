using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Turns the pieces of a cell into the text or the paragraphs of a node and books them.</summary>
internal static class CellLines
{
    /// <summary>The pieces as one text with its lines kept, or null when there are none.</summary>
    public static string? Text(List<TracedText> pieces, SourceLedger ledger, string node)
    {
        var text = TracedText.Join("\n", pieces.SelectMany(Lines));
        if (text.Length == 0)
        {
            return null;
        }

        ledger.Text(text, node, TextField.OpinionText);
        return text.Text;
    }

    /// <summary>One paragraph a line.</summary>
    public static ValueList<Paragraph> Paragraphs(List<TracedText> pieces, SourceLedger ledger, string node)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var line in pieces.SelectMany(Lines))
        {
            ledger.Text(line, node, TextField.Paragraph, paragraphs.Count);
            paragraphs.Add(new Paragraph { Text = line.Text });
        }

        return paragraphs.ToValueList();
    }

    private static IEnumerable<TracedText> Lines(TracedText text)
    {
        if (!text.Text.AsSpan().ContainsAny('\n', '\r'))
        {
            return text.IsBlank ? [] : [text];
        }

        var lines = new List<TracedText>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text.Text[i] is '\n' or '\r')
            {
                var line = text.Slice(start, i - start).Trim();
                if (line.Length > 0)
                {
                    lines.Add(line);
                }

                start = i + 1;
            }
        }

        return lines;
    }
}
