using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>
/// A finding in one line, so that a table of cases can be read by people: kind, characters, and every part that was made of them.
/// </summary>
internal static class CitationLine
{
    public static IEnumerable<string> Of(CitationScan scan)
        => [.. scan.Citations.Select(Of), .. scan.Dates.Select(Of), .. scan.Problems.Select(Of), .. scan.Revisions.Select(Of)];

    private static string Of(Citation c)
    {
        List<string> parts = [$"{c.Kind} «{Flat(c.Text)}»"];
        if (c.Item is { } item)
        {
            parts.Add($"{item.Term} {Range(item.Number, item.LastNumber)}{Title(item.Title)}");
        }

        parts.AddRange(
            c.PlanPath.Select(
                p => $"[{p.Unit ?? "-"} {Range(p.Number, ReferenceEquals(p, c.PlanPath[^1]) ? c.LastPart : null)}{Title(p.Title)}]"));
        if (c.Opinion is { } opinion)
        {
            parts.Add($"{(opinion.MeansOpinion ? "opinion" : "answer")} {Range(opinion.Number, opinion.LastNumber)}");
        }

        if (c.Attachment is { } attachment)
        {
            parts.Add($"{attachment.Term} {Range(attachment.Number, attachment.LastNumber)}{Title(attachment.Title)}");
        }

        if (c.Law is { } law)
        {
            parts.Add(
                $"{law.Name ?? "?"}{(law.LawNumber is { } n ? $" ({n})" : string.Empty)} {Provision(law.Provision)}{(law.LastProvision is { } last ? "~" + Provision(last) : string.Empty)}".TrimEnd());
        }

        if (c.Document is { } document)
        {
            parts.Add(
                $"{(document.Issuer is { } issuer ? issuer + ":" : string.Empty)}{document.Title}{(document.Date is { } date ? $" {date.From:yyyy-MM-dd}" : string.Empty)}{(document.Event is { } e ? " " + e : string.Empty)}");
        }

        parts.AddRange(
            c.Pages.Select(
                p =>
                    $"{p.Version}p{p.Pages.First}{(p.Pages.Last == p.Pages.First ? string.Empty : $"-{p.Pages.Last}")}{(p.FirstLine is { } l ? $" L{l}-{p.LastLine}" : string.Empty)}"));
        if (c.State != CitationState.Unverifiable)
        {
            parts.Add(c.State.ToString());
        }

        if (c.Flags != CitationFlags.None)
        {
            parts.Add(c.Flags.ToString());
        }

        return string.Join(" ", parts);
    }

    private static string Of(DateMention d)
        => $"Date «{Flat(d.Text)}» {d.From:yyyy-MM-dd}..{d.To:yyyy-MM-dd}{(d.Flags == 0 ? string.Empty : " " + d.Flags)}";

    private static string Of(ReferenceProblem p) => $"{p.Descriptor.Code} «{Flat(p.Text)}»";

    private static string Of(AnnouncedRevision r)
        => $"Revision {r.Action} «{Flat(r.Text)}» before={r.Before} after={r.After} {r.PlaceOrigin}:{string.Join(",", r.Citations)}";

    private static string Flat(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);

    private static string Title(string? title) => title is null ? string.Empty : $" “{title}”";

    private static string Range(OutlineNumber? first, OutlineNumber? last)
        => last is null ? Number(first) : $"{Number(first)}~{Number(last)}";

    // The parts, and the label where it says more.
    private static string Number(OutlineNumber? number)
        => number is null ? "-" : string.Join(".", number.Parts) is var parts && parts == number.Label ? parts : $"{parts}({number.Label})";

    private static string Provision(CitedProvision? p)
        => p is null
            ? string.Empty
            : $"{(p.Article is { } a ? string.Join("-", a.Parts) : "?")}{(p.Paragraph is { } n ? $"/{n}" : string.Empty)}{(p.Item is { } i ? $"//{string.Join("-", i.Parts)}" : string.Empty)}";
}
