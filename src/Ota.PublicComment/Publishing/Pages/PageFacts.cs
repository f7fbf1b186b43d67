using System.Globalization;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>What stands above the opinions on every page for people, as lines without markup.</summary>
internal static class PageFacts
{
    /// <summary>Stands beside every count.</summary>
    public const string CountsAreNotPeople = "件数は人数や賛否の数ではありません。";

    public static string Title(PublicCommentDocument document) => ShownText.OnOneLine(document.Title ?? "意見募集の結果");

    /// <summary>Plan, body, period, date and department, each with its name.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(PublicCommentDocument document)
    {
        foreach (var plan in document.PlanTitles)
        {
            yield return ("計画", plan.Text + (plan.IsProvisional ? "（仮称）" : "") + (plan.Stage is { } stage ? $"（{stage}）" : ""));
        }

        if (document.Municipality is { } body)
        {
            yield return ("実施機関", body.Prefecture + body.Name);
        }

        foreach (var c in document.Consultations)
        {
            var label = c.Label is { } name ? $"（{name}）" : "";
            if (c.Period is { } period)
            {
                yield return ("募集期間" + label, period.Text);
            }

            if (c.PublishedOn is { } day)
            {
                yield return ("公表日" + label, JapaneseDay.Of(day));
            }

            if (c.Department is { } department)
            {
                yield return ("担当" + label, department);
            }
        }
    }

    /// <summary>
    /// The statistics, each with its unit; the last line says what they are not. Always at least the number of opinions shown.
    /// </summary>
    public static IEnumerable<(string Name, string Value)> Counts(PublicCommentDocument document)
    {
        yield return ("掲載した意見", Items(document.Opinions.Count));
        foreach (var c in document.Consultations)
        {
            var label = c.Label is { } name ? $"（{name}）" : "";
            if (c.SubmitterCount is { } people)
            {
                yield return ("提出者" + label, Number(people) + " 人");
            }

            if (c.SubmissionCount is { } sheets)
            {
                yield return ("提出" + label, Number(sheets) + " 通");
            }

            if (c.OpinionCount is { } opinions)
            {
                yield return ("公表された意見" + label, Items(opinions));
            }

            foreach (var tally in c.Tallies)
            {
                var units = string.Join("、", ((string?[])
                [
                    tally.Submitters is { } s ? Number(s) + " 人" : null,
                    tally.Submissions is { } n ? Number(n) + " 通" : null,
                    tally.Opinions is { } o ? Items(o) : null,
                ]).Where(u => u is not null));
                if (units.Length > 0)
                {
                    yield return ($"{tally.Dimension}・{tally.Label}{label}", units);
                }
            }
        }
    }

    /// <summary>What stands where an opinion has no text.</summary>
    public static string Absent(TextState state) => state switch
    {
        TextState.Withheld => "（掲載を控えています）",
        TextState.Missing => "（原文に記載がありません）",
        _ => "（記載なし）",
    };

    public static string Items(int count) => Number(count) + " 件";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
