using System.Globalization;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Where in the source a count of a consultation is printed: <c>2 提出者数,14人（電子申請8人、郵送3人）</c> for the label 電子申請 and the number 8.
/// </summary>
internal static class PrintedCounts
{
    /// <summary>
    /// The place of a number that belongs to a consultation, best where its labels stand in the same cell; the document where the map does
    /// not hold it.
    /// </summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="consultation">The id of the consultation.</param>
    /// <param name="number">The number.</param>
    /// <param name="labels">The words that stand with it.</param>
    public static SourceLocation Locate(RuleSubject subject, string consultation, long number, IReadOnlyList<string> labels)
    {
        var printed = number.ToString(CultureInfo.InvariantCulture);
        (int Cell, int Unit, int Labels) best = (-1, 0, -1);
        var seen = -1;
        foreach (var segment in subject.SourceMap?.Segments ?? [])
        {
            if (segment.Cell == seen || !string.Equals(segment.Node, consultation, StringComparison.Ordinal))
            {
                continue;
            }

            seen = segment.Cell;
            var text = subject.SourceMap!.Cells[seen].Text;
            var met = labels.Count(label => text.Contains(label, StringComparison.Ordinal));
            if (met > best.Labels && NumberAt(text, printed) is >= 0 and var unit)
            {
                best = (seen, unit, met);
            }
        }

        return best.Cell < 0 ? RuleLocations.OfDocument(subject) : subject.SourceMap!.LocationOf(best.Cell, best.Unit);
    }

    // A whole number of any width: 14 is not in 114.
    private static int NumberAt(string text, string digits)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!CharacterClasses.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            var length = 0;
            var isSame = true;
            for (; end < text.Length && (CharacterClasses.IsDigit(text[end]) || text[end] is ',' or '，'); end++)
            {
                if (CharacterClasses.IsDigit(text[end]))
                {
                    isSame &= length < digits.Length && CompareFold.Of(text[end]) == digits[length];
                    length++;
                }
            }

            if (isSame && length == digits.Length)
            {
                return at;
            }

            at = end;
        }

        return -1;
    }
}
