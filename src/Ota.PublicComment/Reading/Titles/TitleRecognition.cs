using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Finds the title among the lines of a draft and books what of its lines is no title.</summary>
internal static class TitleRecognition
{
    public static RecognisedTitle Read(DraftDocument draft)
    {
        InlineSections.Split(draft);
        var candidates = new List<TitleCandidate>(draft.Lines.Count);
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            candidates.Add(new TitleCandidate(draft.Lines[i].Text, i));
        }

        if (TitleReader.Read(candidates) is not { } reading)
        {
            draft.Diagnostics.Add(Catalogue.TitleNotFound, new SourceLocation { File = draft.File });
            return RecognisedTitle.None with { Plans = TitleReader.Named(candidates) };
        }

        var pieces = new List<TracedText>();
        var lines = new List<int>();
        TracedText? note = null;
        foreach (var piece in reading.Pieces)
        {
            var line = draft.Lines[piece.Source];
            pieces.Add(line.Slice(piece.Span));
            lines.Add(piece.Source);
            draft.Ledger.Structure(line.Slice(0, piece.Span.Start).Trim(), null);
            var rest = line.Slice(piece.Span.End, line.Length - piece.Span.End).Trim();
            if (rest.Length > 1 && rest.Text[0] == '※' && piece == reading.Pieces[^1])
            {
                note = rest;
            }
            else
            {
                draft.Ledger.Structure(rest, null);
            }
        }

        if (note is not null)
        {
            // …の意見公募結果　※公募期間　令和６年７月８日～: a line of its own.
            draft.TablesBefore[note] = draft.TablesBefore.GetValueOrDefault(draft.Lines[lines[^1]], -1);
            draft.Lines.Insert(lines[^1] + 1, note);
        }

        var plans = reading.Plans.Select(p => p.Plan).ToValueList();
        if (plans is [{ Stage: null } only] && StageCompletion.Find(only.Text, draft, lines) is { } stage)
        {
            plans = [only with { Stage = stage }];
        }

        return new RecognisedTitle(TracedText.Concat([.. pieces]), lines, plans, [.. reading.Plans.Select(p => p.Name.Start)]);
    }
}
