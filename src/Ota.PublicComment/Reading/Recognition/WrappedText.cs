namespace Ota.PublicComment.Reading.Recognition;

internal static class WrappedText
{
    public static bool IsWrapped(IEnumerable<RecordDraft> records)
    {
        int spaces = 0, length = 0;
        foreach (var text in records.SelectMany(r => r.Opinion))
        {
            var t = text.Text;
            length += t.Length;
            for (var i = 1; i + 1 < t.Length; i++)
            {
                spaces += t[i] == ' ' && JapaneseLetters.IsJapanese(t[i - 1]) && JapaneseLetters.IsJapanese(t[i + 1]) ? 1 : 0;
            }
        }

        return spaces * 100 >= length && spaces > 1;
    }
}
