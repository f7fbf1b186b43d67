namespace Ota.PublicComment.Text;

/// <summary>One pass over an area (分野).</summary>
internal sealed class AreaUnwrapPass(UnwrapEvidence evidence)
{
    /// <summary>An area is a narrow column: lines of three full-width characters are lines.</summary>
    private const int NarrowestLine = 6;

    public IReadOnlyList<TextEdit> Decide(string text, UnwrapColumn column)
    {
        if (!CharacterClasses.HasSpace(text))
        {
            return [];
        }

        var pieces = AreaPieces.Split(text);
        var borders = AreaUnwrapper.FindBorders(text, pieces, evidence.Titles);
        var linesWrap = column.IsWrapped || LineShape.IsOneWidth(text, NarrowestLine);
        var edits = new List<TextEdit>(borders.Length);
        for (var i = 0; i < borders.Length; i++)
        {
            edits.Add(DecideGap(text, pieces[i].End, pieces[i + 1].Start, borders[i], column.IsWrapped, linesWrap));
        }

        return edits;
    }

    private TextEdit DecideGap(string text, int start, int end, bool isBorder, bool isWrapped, bool linesWrap)
    {
        var hasBreak = text.AsSpan(start, end - start).IndexOfAny('\n', '\r') >= 0;
        var isCjk = CharacterClasses.IsCjkBefore(text, start) && CharacterClasses.IsCjkAt(text, end);
        if (hasBreak)
        {
            // An area is one line of the model: what is no wrap becomes a space.
            var goes = !isBorder && (CharacterClasses.CannotBeginWord(text[end])
                || (linesWrap && isCjk && ParagraphMarks.LengthAt(text, end) == 0));
            return goes
                ? SpaceRules.Remove(start, end, TextEditReason.LineBreak) : SpaceRules.OneSpace(start, end, TextEditReason.LineBreak);
        }

        if (end - start != 1 || text[start] != ' ')
        {
            return SpaceRules.Keep(start, end, TextEditReason.Structure);
        }

        if (isBorder)
        {
            return SpaceRules.Keep(start, end, TextEditReason.KnownTitle);
        }

        if (NumberUnits.Parts(text, start, end))
        {
            return SpaceRules.Remove(start, end, TextEditReason.NumberUnit);
        }

        if (!isCjk)
        {
            return SpaceRules.Mixed(text, start, end, evidence);
        }

        if (ParagraphMarks.LengthAt(text, end) > 0)
        {
            return SpaceRules.Keep(start, end, TextEditReason.ParagraphMark);
        }

        return isWrapped ? SpaceRules.Remove(start, end, TextEditReason.Wrap) : SpaceRules.Unwrapped(text, start, end, evidence);
    }
}
