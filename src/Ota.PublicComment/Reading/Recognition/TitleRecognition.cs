namespace Ota.PublicComment.Reading.Recognition;

internal static class TitleRecognition
{
    public static RecognisedTitle Read(DraftDocument draft)
    {
        if (draft.Lines.Count == 0) return RecognisedTitle.None;
        var line = draft.Lines[0];
        var start = line.Text.Length - line.Text.TrimStart('#', ' ').Length;
        draft.Ledger.Structure(line.Slice(0, start).Trim(), null);
        return new RecognisedTitle(line.Slice(start, line.Length - start), [0], []);
    }
}
