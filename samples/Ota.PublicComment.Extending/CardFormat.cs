using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Samples.Extending;

/// <summary>
/// A source format of a host's own: cards of <c>label: value</c> lines with a blank line between them, as an old system exports them.
/// </summary>
/// <remarks>
/// A format says what stands where, nothing more: it gives the cards as one table, and the library recognises what the columns hold.
/// </remarks>
internal sealed class CardFormat : ISourceFormat
{
    private static readonly DiagnosticDescriptor NoLabel = new(
        "CITY9001", DiagnosticSeverity.Warning, en: "The line has no label and was not read: {0}", ja: "見出しのない行のため、読み取りませんでした：{0}");

    public string Name => "city-cards";

    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => head.StartsWith("#cards"u8);

    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
    {
        var cards = new List<Dictionary<string, SourceCell>> { new(StringComparer.Ordinal) };
        var labels = new List<string>();
        var lines = (context.DecodeText(source) ?? "").Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var line = lines[i].TrimEnd('\r');
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line.Length == 0)
            {
                cards.Add(new(StringComparer.Ordinal));
            }
            else if (colon < 0)
            {
                // The editor of whoever wrote the file jumps to this line and column.
                context.Report(NoLabel, line: i + 1, column: 1, line);
            }
            else if (cards.Count == 1)
            {
                yield return new SourceHeading { Text = Cell(line, i, colon + 2) };
            }
            else
            {
                var label = line[..colon];
                if (!labels.Contains(label))
                {
                    labels.Add(label);
                }

                cards[^1][label] = Cell(line, i, colon + 2);
            }
        }

        var headings =
            new SourceRow { IsHeader = true, Cells = labels.Select(static label => new SourceCell { Text = label }).ToValueList() };
        var rows = cards.Where(static card => card.Count > 0).Select(card => new SourceRow
        {
            Cells = labels.Select(label => card.GetValueOrDefault(label)).ToValueList(),
        });
        yield return new SourceTable { Rows = [headings, .. rows], HasMeantLines = true };
    }

    // Line and column lead every finding, and the source map, back to the character in the file.
    private static SourceCell Cell(string line, int index, int start)
        => new() { Text = line[start..], Line = index + 1, Column = start + 1 };
}
