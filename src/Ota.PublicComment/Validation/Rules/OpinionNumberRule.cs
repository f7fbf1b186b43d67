using System.Buffers;
using System.Globalization;
using Ota.PublicComment.Analysis;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Numbers given twice, left out, or out of order, in each run of numbers. Of a published list the first that applies is told; the author
/// of a draft is told all, and of neighbours with one number and an answer each too: 1, 2, 2, 3.
/// </summary>
internal sealed class OpinionNumberRule() : BuiltInRule(
    RuleScope.Document, Catalogue.DuplicateNumbers, Catalogue.NumberGap, Catalogue.NumberMissing, Catalogue.NumberOrder)
{
    /// <summary>Of ten neighbours nine rise: only then a fall is a fault and not the list's own order.</summary>
    private const int Rising = 9;

    /// <summary>Where more than this share of the numbers is absent, the list is an excerpt.</summary>
    private const int ExcerptShare = 4;

    /// <summary>A draft is no excerpt, unless most of its numbers are absent.</summary>
    private const int DraftShare = 2;

    /// <summary>Of so many numbers one may stand twice by a slip; more, and rows of one number are the list's own way.</summary>
    private const int ForEachTwin = 5;

    /// <summary>A number that was moved leaves so few places out of order.</summary>
    private const int MostMoved = 3;
    private const int MostGathered = 1_000;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        for (var at = 0; OpinionNumbers.TryNext(document, at, out var run); at = run.Last + 1)
        {
            Check(document, run, context);
        }
    }

    private static void Check(PublicCommentDocument document, NumberRun run, RuleContext context)
    {
        var buffer = ArrayPool<int>.Shared.Rent(run.Last - run.First + 1);
        try
        {
            var count = 0;
            var twins = context.Subject.IsDraft ? Twins(document, run, context.Index) : null;
            for (var i = run.First; i <= run.Last; i++)
            {
                if (OpinionNumbers.Plain(document.Opinions[i]) is { } number
                    && (!IsSameItem(document, run, i, number) || twins?.Contains(i) == true))
                {
                    buffer[count++] = number;
                }
            }

            Check(document, run, buffer.AsSpan(0, count), context);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(buffer);
        }
    }

    // Several entries of one item stand on neighbouring rows of one area.
    private static bool IsSameItem(PublicCommentDocument document, NumberRun run, int at, int number)
        => at > run.First && OpinionNumbers.Plain(document.Opinions[at - 1]) == number
            && string.Equals(document.Opinions[at - 1].Area?.Text, document.Opinions[at].Area?.Text, StringComparison.Ordinal);

    // Neighbours with one number, but a text and an answer each, where few have that.
    private static HashSet<int>? Twins(PublicCommentDocument document, NumberRun run, DocumentIndex index)
    {
        var twins = new HashSet<int>();
        var distinct = 1;
        for (var i = run.First + 1; i <= run.Last; i++)
        {
            if (OpinionNumbers.Plain(document.Opinions[i]) is not { } number || OpinionNumbers.Plain(document.Opinions[i - 1]) != number)
            {
                distinct++;
            }
            else if (Answer(document.Opinions[i], index) is { } own && Answer(document.Opinions[i - 1], index) is { } other
                && own.Paragraphs != other.Paragraphs)
            {
                twins.Add(i);
            }
        }

        return twins.Count <= Math.Max(1, distinct / ForEachTwin) ? twins : null;
    }

    private static Response? Answer(Opinion opinion, DocumentIndex index)
        => index.ResponsesTo(opinion.Id) is { Count: 1 } answers && answers[0].Answers.Count == 1 && answers[0].Paragraphs.Count > 0
            ? answers[0] : null;

    private static void Check(PublicCommentDocument document, NumberRun run, Span<int> numbers, RuleContext context)
    {
        if (numbers.Length < 2)
        {
            return;
        }

        var falls = 0;
        var fall = 0;
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] < numbers[i - 1])
            {
                fall = falls++ == 0 ? i : fall;
            }
        }

        var isRising = (numbers.Length - 1 - falls) * 10 >= (numbers.Length - 1) * Rising;
        var (before, behind) = falls > 0 ? (numbers[fall - 1], numbers[fall]) : default;
        if (falls > 0)
        {
            var printed = numbers.ToArray();
            numbers.Sort();
            isRising |= falls == 1 && numbers.Length > MostMoved && Moved(printed, numbers) <= MostMoved;
        }

        if (context.Subject.IsDraft)
        {
            // A number that falls because it is another's is told once.
            falls = Duplicates(document, run, numbers, context) && numbers.Count(behind) > 1 ? 0 : falls;
            if (isRising)
            {
                Gaps(document, run, numbers, context);
            }
        }
        else if (Duplicates(document, run, numbers, context) || !isRising || Gaps(document, run, numbers, context))
        {
            return;
        }

        if (isRising && falls > 0)
        {
            context.Report(Catalogue.NumberOrder, At(document, run, behind), Text(before), Text(behind));
        }
    }

    private static int Moved(ReadOnlySpan<int> printed, ReadOnlySpan<int> sorted)
    {
        var moved = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            moved += printed[i] == sorted[i] ? 0 : 1;
        }

        return moved;
    }

    private static bool Duplicates(PublicCommentDocument document, NumberRun run, ReadOnlySpan<int> sorted, RuleContext context)
    {
        List<int>? twice = null;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1] && twice?[^1] != sorted[i])
            {
                (twice ??= []).Add(sorted[i]);
            }
        }

        if (twice is null)
        {
            return false;
        }

        context.Report(Catalogue.DuplicateNumbers, At(document, run, twice[0], isLast: true), List(twice));
        return true;
    }

    private static bool Gaps(PublicCommentDocument document, NumberRun run, ReadOnlySpan<int> sorted, RuleContext context)
    {
        var absent = (long)sorted[^1] - sorted[0] + 1 - Distinct(sorted);
        var isWhole = run.First == 0 && run.Last == document.Opinions.Count - 1;
        var total = isWhole && StatedTotal.Of(document) == sorted[^1] ? StatedTotal.Of(document) : null;
        if (absent <= 0 || (total is null && absent * (context.Subject.IsDraft ? DraftShare : ExcerptShare) > sorted.Length + absent))
        {
            return false;
        }

        // More than a message lists are not even gathered: one wrong number may leave out millions.
        var missing = new List<int>();
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var number = sorted[i - 1] + 1; number < sorted[i] && missing.Count < MostGathered; number++)
            {
                missing.Add(number);
            }
        }

        var opinion = At(document, run, missing[0] - 1);
        if (total is { } stated)
        {
            context.Report(Catalogue.NumberMissing, opinion, List(missing), Text(stated));
        }
        else
        {
            context.Report(Catalogue.NumberGap, opinion, List(missing));
        }

        return true;
    }

    private static int Distinct(ReadOnlySpan<int> sorted)
    {
        var distinct = sorted.Length > 0 ? 1 : 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
        }

        return distinct;
    }

    private static Opinion At(PublicCommentDocument document, NumberRun run, int number, bool isLast = false)
    {
        var found = document.Opinions[run.First];
        for (var i = run.First; i <= run.Last; i++)
        {
            if (OpinionNumbers.Plain(document.Opinions[i]) == number)
            {
                found = document.Opinions[i];
                if (!isLast)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static string List(List<int> numbers) => NumberList.Of(numbers.Select(Text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
