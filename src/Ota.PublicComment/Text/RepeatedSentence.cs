namespace Ota.PublicComment.Text;

/// <summary>
/// Finds a sentence that is written twice side by side, also one too short for <see cref="RepeatedRunFinder"/>: 道を直してほしい。道を直してほしい。
/// </summary>
internal static class RepeatedSentence
{
    // 賛成です。賛成です。 is emphasis.
    private const int Shortest = 8;

    /// <summary>The first such sentence; null when there is none.</summary>
    public static RepeatedRun? Find(string text)
    {
        var (start, length) = (0, 0);
        for (var from = 0; text.IndexOf('。', from) is >= 0 and var stop;)
        {
            var next = stop + 1 - from;
            if (next == length && next >= Shortest && text.AsSpan(start, length).SequenceEqual(text.AsSpan(from, next)))
            {
                return new RepeatedRun(start, from, length, IsRemovable: false);
            }

            (start, length, from) = (from, next, stop + 1);
        }

        return null;
    }
}
