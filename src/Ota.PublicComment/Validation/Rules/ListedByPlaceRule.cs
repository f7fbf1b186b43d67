using System.Globalization;
using Ota.PublicComment.Analysis;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// The counts of a draft by chapter (第1章 2件、第2章 4件) against the rows listed for each. Only where every count names a place that rows have,
/// and every row is one opinion with a place.
/// </summary>
internal sealed class ListedByPlaceRule() : BuiltInRule(RuleScope.Document, Catalogue.ListedByPlace)
{
    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (!context.Subject.IsDraft || document.Consultations.Count != 1 || document.Consultations[0].Listing.Flags.Count > 0
            || document.Opinions.Count == 0 || document.Opinions.Any(static o => o.Area is null || o.Count is not null)
            || !ListedRows.AreOpinions(document))
        {
            return;
        }

        var consultation = document.Consultations[0];
        var dimensions =
            consultation.Tallies.Where(static t => t is { IsTotal: false, Parent: null, Opinions: not null })
                .GroupBy(static t => t.Dimension);
        foreach (var members in dimensions)
        {
            Check(document, consultation, members.Key, members.ToList(), context);
        }
    }

    private static void Check(PublicCommentDocument document, Consultation consultation, string dimension, List<Tally> members,
        RuleContext context)
    {
        var listed = new int[members.Count];
        foreach (var opinion in document.Opinions)
        {
            var at = members.FindIndex(m => IsPlace(m.Label, opinion.Area!));
            if (at < 0)
            {
                return;
            }

            listed[at]++;
        }

        var differing = Enumerable.Range(0, members.Count).Where(i => members[i].Opinions != listed[i]).ToList();
        // Where no count of several agrees, they count something else than the rows.
        if (differing.Count == 0 || members.Count < 2 || (differing.Count == members.Count && members.Count > 2))
        {
            return;
        }

        var first = members[differing[0]];
        var location =
            PrintedCounts.Locate(context.Subject, consultation.Id, first.Opinions!.Value, members.Select(static m => m.Label).ToList());
        var texts =
            differing.Select(i => string.Create(CultureInfo.InvariantCulture, $"{members[i].Label} {members[i].Opinions}→{listed[i]}"));
        context.ReportAt(location, Catalogue.ListedByPlace, dimension, string.Join("、", texts));
    }

    // 第2章 is the place of 第２章 公共交通の現状; 計画全体 of 計画全体について. 第1章 is not that of 第1章の2.
    private static bool IsPlace(string label, Area area)
    {
        var (key, place) = (CompareKey.Of(label), CompareKey.Of(area.Text));
        if (place.StartsWith(key, StringComparison.Ordinal))
        {
            return place.Length == key.Length || !char.IsAsciiDigit(key[^1]) || !char.IsAsciiDigit(place[key.Length]);
        }

        return area.Chapter is { Number: { } number } chapter
            && string.Equals(CompareKey.Of(Name(number.Label, chapter.Unit)), key, StringComparison.Ordinal);
    }

    private static string Name(string number, string? unit)
        => unit is null || number.Contains(unit, StringComparison.Ordinal) ? number : $"第{number}{unit}";
}
