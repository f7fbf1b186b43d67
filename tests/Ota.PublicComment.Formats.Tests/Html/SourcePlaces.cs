namespace Ota.PublicComment.Formats.Tests.Html;

/// <summary>Law 6 down to the file: line and column of every character of the document hold that character in the decoded source.</summary>
internal static class SourcePlaces
{
    /// <summary>Checks all texts of a document.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="source">The decoded source.</param>
    public static void LeadBack(DocumentResult result, string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var map = result.SourceMap!;
        foreach (var segment in map.Segments.Where(s => s.Place is not null))
        {
            var place = segment.Place!;
            var text = map.Cells[segment.Cell].Text.Substring(segment.Span.Start, segment.Span.Length);
            for (var i = 0; i < text.Length; i++)
            {
                var span = map.Locate(place with { Span = new TextSpan(place.Span.Start + i, 1) }).Single();
                Check(text[i], text, span.Location, lines);
            }
        }
    }

    private static void Check(char c, string text, SourceLocation location, string[] lines)
    {
        location.Line.Should().NotBeNull("'{0}' has a line", text);
        var line = lines[location.Line!.Value - 1] + "\n";
        var column = location.Column!.Value - 1;
        column.Should().BeInRange(0, line.Length - 1, "'{0}' stands in line {1}: {2}", text, location.Line, line);
        var found = line[column];
        var isSame = found == c || found == '&' || (char.IsWhiteSpace(c) && (char.IsWhiteSpace(found) || found == '<'));
        isSame.Should().BeTrue("'{0}' of '{1}' is said to stand at {2}, where '{3}' stands", c, text, location, found);
    }
}
