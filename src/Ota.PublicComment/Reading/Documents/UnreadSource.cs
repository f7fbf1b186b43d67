using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Documents;

/// <summary>
/// The net under the reader: where it fails, which is a defect of the library, or takes too long, the text of the source is kept as notes
/// and the reason is reported.
/// </summary>
internal static class UnreadSource
{
    public static UnlinkedResult Keep(
        IEnumerable<SourceBlock> blocks, DiagnosticDescriptor reason, ReadOnlySpan<string> arguments, string id, SourceInfo source,
        ReadOptions options)
    {
        var diagnostics = new DiagnosticBag(options.Limits.MaxDiagnosticsPerCode, options.Limits.MaxDiagnostics);
        diagnostics.Add(reason, new SourceLocation { File = source.FileName }, arguments);
        var ledger = new SourceLedger(source.FileName);
        var notes = new List<Note>();
        foreach (var (block, cell) in CellsOf(blocks))
        {
            var text = ledger.Register(cell, block, null).Trim();
            if (text.Length > 0)
            {
                var note = new Note { Id = OrdinalId.Of('n', notes.Count + 1), Text = text.Text };
                ledger.Text(text, note.Id, TextField.Note);
                notes.Add(note);
            }
        }

        return new UnlinkedResult
        {
            Document = new PublicCommentDocument { Id = id, Notes = notes.ToValueList() },
            SourceMap = options.KeepSourceMap ? ledger.ToMap() : null,
            Diagnostics = diagnostics.ToOrderedList(),
            Outcome = Outcome.Partial,
            IsFromSource = true,
        };
    }

    // The innermost of our own methods: what a report of the defect needs.
    public static string PlaceOf(Exception failure)
    {
        foreach (var line in (failure.StackTrace ?? "").AsSpan().EnumerateLines())
        {
            var at = line.IndexOf("Ota.PublicComment.", StringComparison.Ordinal);
            var end = at < 0 ? -1 : line[at..].IndexOf('(');
            if (end > 0)
            {
                return line.Slice(at, end).ToString();
            }
        }

        return "?";
    }

    private static IEnumerable<(SourceBlock Block, SourceCell Cell)> CellsOf(IEnumerable<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SourceTable table:
                    foreach (var cell in table.Rows.SelectMany(r => r.Cells))
                    {
                        yield return (block, cell);
                    }

                    break;
                case SourceHeading heading:
                    yield return (block, heading.Text);
                    break;
                case SourceParagraph paragraph:
                    yield return (block, paragraph.Text);
                    break;
                case SourceListItem item:
                    yield return (block, item.Text);
                    break;
            }
        }
    }
}
