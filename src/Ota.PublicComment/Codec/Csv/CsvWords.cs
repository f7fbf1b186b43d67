namespace Ota.PublicComment.Codec.Csv;

/// <summary>The words that stand in cells for marks and states. What nearly always holds is a blank cell.</summary>
internal static class CsvWords
{
    private static readonly (TextState State, string Japanese, string English)[] States =
    [
        (TextState.Complete, "", ""),
        (TextState.Missing, "欠落", "missing"),
        (TextState.Withheld, "非公表", "withheld"),
        (TextState.Abridged, "抜粋", "abridged"),
        (TextState.SuspectedCutAtStart, "冒頭欠落の疑い", "suspected cut at start"),
        (TextState.SuspectedCutAtEnd, "末尾欠落の疑い", "suspected cut at end"),
        (TextState.SuspectedCutAtBoth, "前後欠落の疑い", "suspected cut at both"),
    ];

    public static string Of(TextState state, MessageLanguage language)
        => language == MessageLanguage.Japanese ? States[(int)state].Japanese : States[(int)state].English;

    public static string Of(bool mark, MessageLanguage language)
        => !mark ? "" : language == MessageLanguage.Japanese ? "はい" : "yes";

    public static bool TryState(string cell, out TextState state)
    {
        foreach (var word in States)
        {
            if (cell == word.Japanese || cell == word.English)
            {
                state = word.State;
                return true;
            }
        }

        state = default;
        return false;
    }

    public static bool TryMark(string cell, out bool mark)
    {
        mark = cell is "はい" or "yes";
        return mark || cell.Length == 0;
    }
}
