using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>What holds for every document that was read with its source map.</summary>
internal static class Laws
{
    // Restored characters and a place carried down from the row above have no source of their own.
    private static readonly string[] Replacing = ["OPC2010", "OPC2012", "OPC2014", "OPC2017"];

    /// <summary>Law 2: every non-blank unit of every source cell lies in exactly one segment.</summary>
    public static void EveryUnitLiesInOneSegment(DocumentResult result)
    {
        var map = result.SourceMap!;
        var covered = map.Cells.Select(c => new int[c.Text.Length]).ToArray();
        foreach (var segment in map.Segments)
        {
            Assert.True(segment.Span.Length > 0);
            for (var i = segment.Span.Start; i < segment.Span.End; i++)
            {
                covered[segment.Cell][i]++;
            }

            Assert.Equal(segment.Kind == SourceSegmentKind.Text, segment.Place is not null);
            Assert.Equal(segment.Kind == SourceSegmentKind.Removed, segment.RepairCode is not null);
        }

        for (var cell = 0; cell < covered.Length; cell++)
        {
            var text = map.Cells[cell].Text;
            for (var i = 0; i < text.Length; i++)
            {
                if (covered[cell][i] > 1 || (covered[cell][i] == 0 && !char.IsWhiteSpace(text[i])))
                {
                    Assert.Fail($"'{text[i]}' at {i} of cell {cell} ('{text}') lies in {covered[cell][i]} segments.");
                }
            }
        }
    }

    /// <summary>Law 6: a text segment holds the same characters in the document and in the source, and leads back there.</summary>
    public static void PlacesLeadBack(DocumentResult result)
    {
        var map = result.SourceMap!;
        var index = new DocumentIndex(result.Document!);
        foreach (var segment in map.Segments.Where(s => s.Place is not null))
        {
            var source = map.Cells[segment.Cell].Text.Substring(segment.Span.Start, segment.Span.Length);
            Assert.Equal(source, index.TextAt(segment.Place!));
            var back = Assert.Single(map.Locate(segment.Place!));
            Assert.Equal((segment.Cell, segment.Span, source), (back.Cell, back.Span, back.Text));
        }
    }

    /// <summary>Every text of the document comes from the source, but for what a repair says it added.</summary>
    public static void EveryTextComesFromTheSource(DocumentResult result)
    {
        var areas = new HashSet<string>();
        foreach (var opinion in result.Document!.Opinions)
        {
            if (opinion.Text is { } text)
            {
                Comes(result, opinion.Id, TextField.OpinionText, null, text);
            }

            // A merged cell is printed once and holds for the rows below.
            if (opinion.Area is { CompletedFrom: null } area && (areas.Add(area.Text) || IsPrinted(result, opinion.Id)))
            {
                AreaComes(result, opinion.Id, area.Text);
            }
        }

        foreach (var response in result.Document.Responses)
        {
            for (var i = 0; i < response.Paragraphs.Count; i++)
            {
                Comes(result, response.Id, TextField.Paragraph, i, response.Paragraphs[i].Text);
            }
        }
    }

    public static void All(DocumentResult result)
    {
        if (result.SourceMap is null)
        {
            return;
        }

        EveryUnitLiesInOneSegment(result);
        PlacesLeadBack(result);
        EveryTextComesFromTheSource(result);
    }

    private static bool IsPrinted(DocumentResult result, string node)
        => result.SourceMap!.Segments.Any(s => s.Place is { Field: TextField.Area } place && place.Node == node);

    // 第1章 is merged over the rows, 3ページ stands in each: what is not of the row itself is the whole text of a cell above.
    private static void AreaComes(DocumentResult result, string node, string text)
    {
        var own = Squeezed(SourceOf(result, node, TextField.Area, null, text));
        var whole = Squeezed(text);
        if (own.Length == 0 || own.Length == whole.Length || !whole.Contains(own, StringComparison.Ordinal))
        {
            Comes(result, node, TextField.Area, null, text);
            return;
        }

        // Of 第3章 水辺 3 the last 3 is the own one, and the first looks like it.
        var carried = Enumerable.Range(0, whole.Length - own.Length + 1)
            .Where(at => string.CompareOrdinal(whole, at, own, 0, own.Length) == 0).Select(at => whole.Remove(at, own.Length));
        result.SourceMap!.Cells.Select(c => Squeezed(c.Text.Replace("\u200B", "", StringComparison.Ordinal))).Should()
            .Contain(c => carried.Contains(c),
            "'{0}' is '{1}' and a merged cell", text, own);
    }

    private static string SourceOf(DocumentResult result, string node, TextField field, int? paragraph, string text)
    {
        var spans =
            result.SourceMap!.Locate(
                new TextPlace { Node = node, Field = field, Paragraph = paragraph, Span = new TextSpan(0, text.Length) });
        return string.Concat(spans.Select(s => result.SourceMap.Cells[s.Cell].Text.Substring(s.Span.Start, s.Span.Length)));
    }

    private static void Comes(DocumentResult result, string node, TextField field, int? paragraph, string text)
    {
        var source = SourceOf(result, node, field, paragraph, text);
        if (result.Diagnostics.Any(d => Replacing.Contains(d.Code)))
        {
            IsPartOf(Squeezed(source), Squeezed(text)).Should().BeTrue("'{0}' is '{1}' but for what was put in", source, text);
            return;
        }

        Squeezed(source).Should().Be(Squeezed(text));
    }

    private static bool IsPartOf(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < part.Length && part[at] == c ? 1 : 0;
        }

        return at == part.Length;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
