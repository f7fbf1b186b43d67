using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Tables;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Takes the spaces out of a place that a wrapped cell left inside its titles.</summary>
internal sealed class AreaUnwrapping : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.AreaUnwrapped;

    public void Apply(DraftDocument draft)
    {
        ChapterTitles? titles = null;
        Unwrapper? unwrapper = null;
        // Places repeat from row to row: one that needed nothing needs nothing again.
        var settled = new HashSet<(string Area, bool IsWrapped)>();
        foreach (var record in draft.Records)
        {
            var isWrapped = draft.Wrapping.IsWrapped(record.Table);
            if (!CharacterClasses.HasSpace(record.Area.Text) || draft.MeantLines.Contains(record.Table)
                || settled.Contains((record.Area.Text, isWrapped)))
            {
                continue;
            }

            titles ??= ChapterTitles.Of(draft);
            unwrapper ??= TextUnwrapping.UnwrapperFor(draft);
            var lines =
                unwrapper.Decide(record.Area.Text, new UnwrapColumn(TextRole.Area, isWrapped)).Where(e => HasLineBreak(record.Area.Text, e))
                    .ToList();
            var oneLine = record.Area.Edited(lines);
            var area = oneLine.Without(Wraps(AreaOutline.Of(oneLine.Text, titles, isWrapped), unwrapper, isWrapped));
            if (ReferenceEquals(area, record.Area))
            {
                settled.Add((area.Text, isWrapped));
                continue;
            }

            unwrapper.Settle();
            if (!lines.TrueForAll(e => e.Kind == TextEditKind.OneSpace) || area.Length != oneLine.Length)
            {
                draft.Report(Descriptor, record, TextField.Area, record.Area, Shortened.Of(record.Area.Text), Shortened.Of(area.Text));
            }

            // The lines of a cell that wraps nothing are its parts; in the model they stand side by side.
            draft.SetArea(record, area);
        }
    }

    private static bool HasLineBreak(string text, TextEdit edit) => text.AsSpan(edit.Start, edit.Length).ContainsAny('\n', '\r');

    /// <summary>Inside the title of a chapter every single space between Japanese characters is a wrap; a title printed without it
    /// elsewhere proves that even where the table is not wrapped. What stands behind the title is judged by the titles the document
    /// knows.</summary>
    private static List<TextSpan> Wraps(AreaOutline outline, Unwrapper unwrapper, bool isWrapped)
    {
        var wraps = new List<TextSpan>();
        var text = outline.Text;
        if (isWrapped || outline.IsTitleKnown)
        {
            for (var i = outline.Title.Start + 1; i < outline.Title.End - 1; i++)
            {
                if (text[i] == ' ' && CharacterClasses.IsCjkBefore(text, i) && CharacterClasses.IsCjkAt(text, i + 1))
                {
                    wraps.Add(new TextSpan(i, 1));
                }
            }
        }

        foreach (var edit in unwrapper.Decide(text, new UnwrapColumn(TextRole.Area, isWrapped)))
        {
            if (edit.Kind == TextEditKind.RemoveSpace && edit.Start >= outline.Section.Start)
            {
                wraps.Add(new TextSpan(edit.Start, edit.Length));
            }
        }

        return wraps;
    }
}
