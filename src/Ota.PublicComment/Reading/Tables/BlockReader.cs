using System.Buffers;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Takes the blocks of a source in order: tables to the table reader, everything else as lines.</summary>
internal sealed class BlockReader(DraftDocument draft, LayoutReader layouts, ColumnMap? map, RepairSelection repairs)
{
    private const int LeastRule = 4;
    private const int LeastHyphens = 3;
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-－―─━═=＝_＿");
    private readonly TableReader _tables = new(draft, layouts, map, repairs);
    private readonly TableRepairs _repairs = new(draft, repairs);
    private readonly ChapterLines _chapters = new(draft);
    private readonly SeriesOver _series = new(draft);
    private bool _isBehindTable;
    private bool _isBehindRule;
    private int _tablesRead;

    public void Read(IEnumerable<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SourceTable table:
                    var records = draft.Records.Count;
                    _series.Look();
                    _tables.Read(_repairs.Apply(table), _chapters.Over());
                    if (draft.Records.Count > records)
                    {
                        _tablesRead++;
                    }

                    _chapters.EndTable();
                    _series.EndTable();
                    break;
                case SourceHeading heading:
                    AddLine(heading, heading.Text, LineForm.Heading | LineForm.FollowsBreak);
                    _chapters.Mark(heading.Level);
                    break;
                case SourceParagraph paragraph:
                    AddLine(paragraph, paragraph.Text, paragraph.FollowsBreak ? LineForm.FollowsBreak : LineForm.None);
                    break;
                case SourceListItem item:
                    AddLine(item, item.Text, LineForm.ListItem);
                    break;
                case SourceNote note:
                    AddNote(note);
                    continue;
            }

            _isBehindTable = block is SourceTable;
        }

        _chapters.SettleFirst();
        _series.Settle();
    }

    private void AddNote(SourceNote note)
    {
        var text = draft.Ledger.Register(note.Text, note, null).Trim();
        if (text.Length > 0)
        {
            draft.Notes.Add(text);
        }
    }

    private void AddLine(SourceBlock block, SourceCell text, LineForm form)
    {
        var line = draft.Ledger.Register(text, block, null).Trim();
        if (line.Length == 0)
        {
            return;
        }

        if (IsRule(line.Text))
        {
            // ---------- between two records: a line drawn with signs says nothing but that something ends.
            draft.Ledger.Structure(line, null);
            _isBehindRule = true;
            return;
        }

        form |= (_isBehindRule ? LineForm.FollowsBreak : LineForm.None) | (IsMarkdownHeading(line.Text) ? LineForm.Heading : LineForm.None);
        _isBehindRule = false;
        if (_isBehindTable && form == LineForm.None && GoesOn(line))
        {
            draft.LoneLines.Add(new LoneText(line));
            return;
        }

        draft.Lines.Add(line);
        draft.LineForms[line] = form;
        draft.TablesBefore[line] = _tablesRead;
    }

    // ### 公園について（3件）: a heading in text as much as in a web page.
    private static bool IsMarkdownHeading(string text)
        => text[0] == '#' && text.AsSpan().TrimStart('#') is { Length: > 1 } rest && char.IsWhiteSpace(rest[0])
            && text.Length - rest.Length <= 6;

    private static bool IsRule(string text)
        => text.Length >= (text[0] == '-' ? LeastHyphens : LeastRule) && RuleSigns.Contains(text[0])
        && !text.AsSpan().ContainsAnyExcept(text[0]);

    // Right under a table whose last text stops in the middle of a sentence.
    private bool GoesOn(TracedText line)
        => draft.Records is [.., { } last]
            && (last.HasResponse ? last.Response[^1] : last.HasOpinion ? last.Opinion[^1] : null) is { Length: > 2 } text
            && !LineEnd.IsSentence(text.Text) && LoneLine.Classify(line.Text) == LoneLineKind.Unknown && LineEnd.IsSentence(line.Text);
}
