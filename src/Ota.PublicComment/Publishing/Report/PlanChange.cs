using System.Globalization;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>A change of the plan: printed in a column of its own, or announced in the text of an answer.</summary>
internal sealed record PlanChange
{
    public required string Anchor { get; init; }

    public required bool IsPrinted { get; init; }

    /// <summary>The part of the plan, or the place as the answer writes it; null where nothing says it.</summary>
    public string? Place { get; init; }

    /// <summary>The anchor of the part, where it is known.</summary>
    public string? PlaceAnchor { get; init; }

    /// <summary>Changes of one place have one key, those of an unknown place one each.</summary>
    public string PlaceKey => PlaceAnchor ?? Place ?? Anchor;

    public required string Text { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public required List<Opinion> Opinions { get; init; }

    public required string ResponseAnchor { get; init; }

    /// <summary>All changes in the order of the plan; those whose place is unknown last.</summary>
    public static List<PlanChange> All(ReportContent content)
    {
        var changes = new List<(int Order, PlanChange Change)>();
        var announced = content.Map.Revisions.Where(static r => r.Place.Field == TextField.Paragraph).ToLookup(static r => r.Place.Node);
        foreach (var response in content.Document.Responses)
        {
            var opinions = content.OpinionsOf(response).ToList();
            var printed = response.Revisions.Where(static r => r.Action != RevisionAction.None).ToList();
            for (var i = 0; i < printed.Count; i++)
            {
                var field = content.Map.From(response.Id).Where(c => c.Place.Field == TextField.Revision).ToList();
                changes.Add(
                    Make(content, response, opinions, changes.Count, true, printed[i].Text, printed[i].Before, printed[i].After, field));
            }

            foreach (var said in announced[response.Id])
            {
                var cited = said.Citations.Select(content.Map.FindCitation).OfType<Citation>().ToList();
                changes.Add(Make(content, response, opinions, changes.Count, false, said.Text, said.Before, said.After, cited));
            }
        }

        return [.. changes.OrderBy(static c => c.Order).Select(static c => c.Change)];
    }

    private static (int, PlanChange) Make(ReportContent content, Response response, List<Opinion> opinions, int number, bool isPrinted,
        string text, string? before, string? after, List<Citation> cited)
    {
        var part = cited.SelectMany(static c => c.Targets).Select(content.Parts.Find).OfType<PlanPart>().FirstOrDefault();
        var area = opinions.Select(static o => o.Area?.Text).FirstOrDefault(static t => !string.IsNullOrWhiteSpace(t));
        var change = new PlanChange
        {
            Anchor = string.Create(CultureInfo.InvariantCulture, $"change-{number + 1}"),
            IsPrinted = isPrinted,
            Place = part?.Name ?? (cited.Count > 0 ? cited[0].Text : area),
            PlaceAnchor = part?.Anchor,
            Text = text,
            Before = before,
            After = after,
            Opinions = opinions,
            ResponseAnchor = content.AnchorOf(response),
        };
        return (part is null ? int.MaxValue : part.Position, change);
    }
}
