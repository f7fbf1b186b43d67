using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Every document that one heading more or less, in other words or in another place makes of a document.</summary>
/// <remarks>
/// What the source map books as structure is what the reader took for headings, labels, legends and counts: nobody lists them by hand, and
/// none is left out.
/// </remarks>
internal static class HeadingMutations
{
    public static IEnumerable<HeadingMutation> Of(string text, DocumentResult read)
    {
        var rows = new SortedDictionary<int, HashSet<int>>();
        var pieces = new List<(int Line, int At, string Text)>();
        foreach (var segment in read.SourceMap!.Segments.Where(s => s.Kind == SourceSegmentKind.Structure))
        {
            var cell = read.SourceMap.Cells[segment.Cell];
            if (cell.Location is not { Line: { } line })
            {
                continue;
            }

            if (cell.Location.Cell is { } address)
            {
                // What shapes one node is a number, a mark or a bracket inside a cell.
                if (segment.Node is null)
                {
                    rows.TryAdd(line, []);
                    rows[line].Add(address.Column);
                    pieces.Add((line, -1, cell.Text.Substring(segment.Span.Start, segment.Span.Length)));
                }
            }
            else
            {
                pieces.Add(
                    (line, (cell.Location.Column ?? 1) - 1 + segment.Span.Start,
                        cell.Text.Substring(segment.Span.Start, segment.Span.Length)));
            }
        }

        var lines = text.Split('\n');
        var isRow = rows.Where(r => r.Value.Count > 1).Select(r => r.Key).ToHashSet();
        var headings =
            Joined(pieces.FindAll(p => !isRow.Contains(p.Line) && !p.Text.Contains('\n')))
                .ConvertAll(p => Heading(lines, p, read.Document!));
        headings =
            headings.ConvertAll(
                h =>
                    h.Kind == HeadingKind.Label
                        && headings.Count(o => o.Kind == HeadingKind.Label && WordOf(o) == WordOf(h)) < read.Document!.Opinions.Count
                            ? h with { Kind = HeadingKind.Optional } : h);
        return isRow.Order()
            .SelectMany(
                r =>
                    RowMutations.Of(text, r - 1,
                        !IsHeadings(lines[r - 1]) && IsLegend(lines[r - 1], read.Document!) ? HeadingKind.Legend : HeadingKind.Column))
            .Concat(LabelMutations.Of(text, headings));
    }

    // 意見1, 意見2: one label with the number of each.
    private static string WordOf(LineHeading heading)
        => string.Concat(heading.Word.Where(c => !char.IsDigit(c))) is { Length: > 0 } word ? word : heading.Text;

    private static bool IsHeadings(string row)
        => row.Split('\t', ',', '|').Any(c => HeadingSynonyms.RoleOf(c) is ColumnRole.Opinion or ColumnRole.Response);

    private static LineHeading Heading(string[] lines, (int Line, int At, string Text) piece, PublicCommentDocument document)
    {
        var line = lines[piece.Line - 1];
        var at = line.IndexOf(piece.Text, Math.Clamp(piece.At, 0, line.Length), StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the heading {0} stands in line {1}", piece.Text, piece.Line);
        var bare = piece.Text.Trim('#', ' ');
        var kind = document.Opinions.Any(o => o.Group.Contains(bare)) ? HeadingKind.Group
            : IsLegend(piece.Text, document) ? HeadingKind.Legend
            : bare.Contains('件') && bare.Any(char.IsDigit) && bare.Length < 8 ? HeadingKind.Count
            : HeadingKind.Label;
        return new LineHeading(piece.Line - 1, at, piece.Text, kind);
    }

    private static bool IsLegend(string text, PublicCommentDocument document)
        => document.DispositionLegend.Any(d => d.Legend is { Length: > 0 } words && text.Contains(words, StringComparison.Ordinal));

    // The number of a label is booked apart from its word: 意見, 1, の概要.
    private static List<(int Line, int At, string Text)> Joined(List<(int Line, int At, string Text)> pieces)
    {
        var joined = new List<(int Line, int At, string Text)>();
        foreach (var piece in pieces.OrderBy(l => l.Line).ThenBy(l => l.At))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Line == piece.Line && last.At + last.Text.Length == piece.At
                && !(last.Text[^1] is '】' or ']' && piece.Text[0] is '[' or '（'))
            {
                joined[^1] = last with { Text = last.Text + piece.Text };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }
}
