using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Turns the pieces of a cell into the text of an opinion and books it.</summary>
internal static class CellLines
{
    /// <summary>The pieces as one text with its lines kept, or null when there are none.</summary>
    public static string? Text(Pieces pieces, SourceLedger ledger, string node)
    {
        var text =
            pieces is [{ } only] && !only.IsBlank && !only.Text.AsSpan().ContainsAny('\n', '\r')
                ? only : TracedText.JoinAll("\n", pieces.SelectMany(Lines).ToList());
        if (text.Length == 0)
        {
            return null;
        }

        ledger.Text(text, node, TextField.OpinionText);
        return text.Text;
    }

    /// <summary>A text with its line breaks as spaces.</summary>
    public static TracedText OneLine(TracedText text)
        => text.Text.AsSpan().ContainsAny('\n', '\r') ? TracedText.JoinAll(" ", Lines(text)) : text;

    private static List<TracedText> Lines(TracedText text)
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
