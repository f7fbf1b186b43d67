namespace Ota.PublicComment.Analysis;

/// <summary>Reads the numbers of opinions as a series. Policy codes (4-4, 12-1（11-1）) and other names are no counts.</summary>
internal static class OpinionNumbers
{
    private const string Around = "NoO.．№番号意見第件項問#＃()（）【】[]［］:： 　";

    /// <summary>The number of an opinion where it is a plain integer; null otherwise.</summary>
    public static int? Plain(Opinion opinion)
    {
        if (opinion.Number is not { PartCount: 1 } number)
        {
            return null;
        }

        foreach (var c in number.Label)
        {
            if (c is not ((>= '0' and <= '9') or (>= '０' and <= '９')) && !Around.Contains(c, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return number.OnlyPart!.Value;
    }

    /// <summary>
    /// The next run of opinions that are numbered in one go: one group path, one consultation, no restart at the first number.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="run">The run.</param>
    public static bool TryNext(PublicCommentDocument document, int start, out NumberRun run)
    {
        run = default;
        var opinions = document.Opinions;
        if (start >= opinions.Count)
        {
            return false;
        }

        var head = opinions[start];
        var first = Plain(head);
        var last = start;
        for (var i = start + 1; i < opinions.Count; i++)
        {
            var opinion = opinions[i];
            var goesOn =
                opinion.Group == head.Group && string.Equals(opinion.ConsultationId, head.ConsultationId, StringComparison.Ordinal);
            if (!goesOn || (first is not null && Restarts(opinions, i, first.Value)))
            {
                break;
            }

            first ??= Plain(opinion);
            last = i;
        }

        run = new NumberRun(start, last);
        return true;
    }

    /// <summary>
    /// The numbers between the first and the last of the document that no opinion has, where the document is one rising run; null where it
    /// is none.
    /// </summary>
    public static int? MissingInOneRun(PublicCommentDocument document)
    {
        if (!TryNext(document, 0, out var run) || run.Last != document.Opinions.Count - 1 || document.Opinions.Count == 0)
        {
            return null;
        }

        int? previous = null;
        var missing = 0;
        foreach (var opinion in document.Opinions)
        {
            if (Plain(opinion) is not { } number || number < previous)
            {
                return null;
            }

            missing += number - (previous ?? 0) - (number == previous ? 0 : 1);
            previous = number;
        }

        return missing;
    }

    // A list that starts over at its first number and counts on from there is another list, whatever stands between them.
    private static bool Restarts(ValueList<Opinion> opinions, int at, int first)
        => Plain(opinions[at]) == first && Plain(opinions[at - 1]) is { } before && before > first
            && at + 1 < opinions.Count && Plain(opinions[at + 1]) == first + 1;
}
