using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Samples.Report;

/// <summary>The source cells that hold personal data, with the data covered.</summary>
internal static class CoveredCells
{
    private const char Blot = '■';

    /// <summary>The texts to show instead, by the position of the cell.</summary>
    /// <param name="document">The document.</param>
    /// <param name="masked">The same with personal data covered.</param>
    /// <param name="map">Where the document came from.</param>
    public static IReadOnlyDictionary<int, string> Of(PublicCommentDocument document, PublicCommentDocument masked, SourceMap? map)
    {
        var covered = new Dictionary<int, char[]>();
        for (var i = 0; map is not null && i < document.Opinions.Count; i++)
        {
            var (was, now) = (document.Opinions[i], masked.Opinions[i]);
            Cover(covered, map, new TextPlace { Node = was.Id, Field = TextField.OpinionText, Span = default }, was.Text, now.Text);
            Cover(covered, map, new TextPlace { Node = was.Id, Field = TextField.Subject, Span = default }, was.Subject, now.Subject);
            for (var n = 0; n < was.Other.Count; n++)
            {
                Cover(covered, map, new TextPlace { Node = was.Id, Field = TextField.Other, Paragraph = n, Span = default }, was.Other[n].Text, now.Other[n].Text);
            }
        }

        return covered.ToDictionary(c => c.Key, c => new string(c.Value));
    }

    private static void Cover(Dictionary<int, char[]> covered, SourceMap map, TextPlace place, string? was, string? now)
    {
        for (var i = 0; !ReferenceEquals(was, now) && i < was!.Length; i++)
        {
            if (was[i] == now![i])
            {
                continue;
            }

            foreach (var span in map.Locate(place with { Span = new TextSpan(i, 1) }))
            {
                if (!covered.TryGetValue(span.Cell, out var text))
                {
                    covered.Add(span.Cell, text = map.Cells[span.Cell].Text.ToCharArray());
                }

                text.AsSpan(span.Span.Start, span.Span.Length).Fill(Blot);
            }
        }
    }
}
