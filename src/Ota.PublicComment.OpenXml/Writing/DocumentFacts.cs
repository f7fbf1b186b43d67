using System.Globalization;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>What stands before the opinions: facts, counts, legend, in words that are read as such again.</summary>
internal static class DocumentFacts
{
    /// <summary>Stands at the foot of every page: beside every count that people see.</summary>
    public const string CountsAreNotPeople = "件数は人数や賛否の数ではありません。";

    public static string Title(PublicCommentDocument document) => Characters.Writable(document.Title ?? "意見募集の結果").Replace('\n', ' ');

    /// <summary>Facts and headline counts, each with its name.</summary>
    public static List<(string Name, string Value)> Facts(PublicCommentDocument document)
    {
        var facts = new List<(string, string)>();
        foreach (var plan in document.PlanTitles.Where(p => document.Title?.Contains(p.Text, StringComparison.Ordinal) != true))
        {
            facts.Add(("計画名", plan.Text + (plan.IsProvisional ? "（仮称）" : "") + (plan.Stage is { } stage ? $"（{stage}）" : "")));
        }

        if (document.Municipality is { } body && document.Title?.Contains(body.Name, StringComparison.Ordinal) != true)
        {
            facts.Add(("実施機関", body.Prefecture + body.Name));
        }

        foreach (var consultation in document.Consultations)
        {
            Add(facts, consultation);
        }

        return facts.ConvertAll(f => (Characters.Writable(f.Item1), Characters.Writable(f.Item2)));
    }

    /// <summary>The tables of counts: the headings, then the rows.</summary>
    public static List<List<string[]>> Tallies(PublicCommentDocument document)
    {
        var tables = new List<List<string[]>>();
        foreach (var group in document.Consultations.SelectMany(c => c.Tallies.Select(t => (c.Id, Tally: t)))
            .GroupBy(t => (t.Id, t.Tally.Dimension)))
        {
            var tallies = group.Select(g => g.Tally).ToList();
            (string Heading, string Unit, Func<Tally, int?> Read)[] all =
                [("提出者数", "人", t => t.Submitters), ("提出数", "通", t => t.Submissions), ("意見数", "件", t => t.Opinions)];
            var units = Array.FindAll(all, u => tallies.Exists(t => u.Read(t) is not null));
            var table = new List<string[]> { (string[])[group.Key.Dimension, .. units.Select(u => u.Heading)] };
            table.AddRange(tallies.Select(t => (string[])
                [t.Label, .. units.Select(u => u.Read(t) is { } n ? n.ToString(CultureInfo.InvariantCulture) + u.Unit : "")]));
            tables.Add(table.ConvertAll(row => Array.ConvertAll(row, Characters.Writable)));
        }

        return tables;
    }

    public static List<(string Code, string Meaning)> Legend(PublicCommentDocument document)
        => [.. document.DispositionLegend.Where(d => d.Legend is not null)
            .Select(d => (Characters.Writable(d.Code), Characters.Writable(d.Legend!)))];

    /// <summary>Notes and corrections, in their order.</summary>
    public static IEnumerable<string> Notes(PublicCommentDocument document) => document.Notes.Concat(document.Errata)
        .Select(n => Characters.Writable(n.Text));

    private static void Add(List<(string, string)> facts, Consultation c)
    {
        var label = c.Label is { } name ? $"（{name}）" : "";
        Fact("募集期間", c.Period?.Text);
        Fact("公表日", c.PublishedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日") : null);
        Fact("担当課", c.Department);
        Fact("提出者数", Count(c.SubmitterCount, "人"));
        Fact("提出数", Count(c.SubmissionCount, "通"));
        Fact("意見数", Count(c.OpinionCount, "件"));

        void Fact(string kind, string? value)
        {
            if (value is not null)
            {
                facts.Add((kind + label, value));
            }
        }
    }

    private static string? Count(int? count, string unit) => count is { } n ? n.ToString(CultureInfo.InvariantCulture) + unit : null;
}
