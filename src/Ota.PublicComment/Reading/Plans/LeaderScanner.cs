namespace Ota.PublicComment.Reading.Plans;

/// <summary>Finds dotted leaders (……, ・・・・, . . . ., ‥‥, ────, ____) on folded text.</summary>
internal static class LeaderScanner
{
    /// <summary>How much a run must weigh to lead to a page.</summary>
    public const int Enough = 3;

    /// <summary>
    /// How much a run at the end of a line must weigh to be a leader whose page is lost, and not the title's own (みんなで…).
    /// </summary>
    public const int EnoughAlone = 6;

    /// <summary>The first leader from a position on; its length is 0 when there is none.</summary>
    public static TextSpan Find(string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var stop = RunEnd(text, i, end, out var weight);
            if (weight >= Enough)
            {
                return TextSpan.FromBounds(i, stop);
            }

            i = Math.Max(i + 1, stop);
        }

        return new TextSpan(end, 0);
    }

    /// <summary>How much the run that begins at a position weighs; 0 where none does.</summary>
    public static int WeightAt(string text, int at, int end)
    {
        RunEnd(text, at, end, out var weight);
        return weight;
    }

    private static int RunEnd(string text, int start, int end, out int weight)
    {
        weight = 0;
        var stop = start;
        for (var i = start; i < end && (Weight(text[i]) > 0 || (weight > 0 && text[i] == ' ')); i++)
        {
            if (text[i] != ' ')
            {
                weight += Weight(text[i]);
                stop = i + 1;
            }
        }

        return stop;
    }

    private static int Weight(char c) => c switch
    {
        '…' or '⋯' or '‥' => 3,
        '・' or '.' or '․' or '•' or '∙' or '﹒' or '┄' or '┈' or '╌' or '┅' or '┉' => 1,
        '-' or '_' or '=' or 'ｰ' => 1,
        _ => 0,
    };
}
