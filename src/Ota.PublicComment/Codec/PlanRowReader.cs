using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Makes a plan of its rows. What a row says about its place is looked up when all rows are known, so their order is free.
/// </summary>
internal sealed class PlanRowReader(Action<Diagnostic> report)
{
    private readonly List<(PlanDraft Draft, CsvCell Parent)> _nodes = [];
    private readonly PlanParents _parents = new();
    private readonly List<string> _volumes = [];
    private bool _hasPlan;
    private string? _title;
    private string? _stage;

    public void Add(PlanRow row)
    {
        var kind = row.Kind.Text?.Trim().ToLowerInvariant() ?? "";
        var isInferred = kind.StartsWith(PlanRow.Inferred, StringComparison.Ordinal);
        switch (isInferred ? kind[PlanRow.Inferred.Length..].TrimStart() : kind)
        {
            case PlanRow.ChapterKind or PlanRow.InitiativeKind:
                AddNode(row, kind.EndsWith(PlanRow.InitiativeKind, StringComparison.Ordinal),
                    isInferred);
                break;
            case PlanRow.PlanKind when !_hasPlan && !isInferred:
                (_hasPlan, _title, _stage) = (true, row.Title.Text, row.Unit.Text);
                break;
            case PlanRow.VolumeKind when !isInferred:
                _volumes.Add(row.Title.Text ?? "");
                break;
            default:
                report(
                    Finding.Of(Catalogue.PlanCsvKind, row.Location, kind.Length > 0 ? JsonExcerpt.Of(row.Kind.Text!) : "(空)", Shown(row)));
                break;
        }
    }

    public Plan Build()
    {
        var roots = new List<PlanDraft>();
        foreach (var (draft, parent) in _nodes)
        {
            (ParentOf(draft, parent)?.Children ?? roots).Add(draft);
        }

        return PlanBuilder.Build(roots, _title, _stage, _volumes.ToValueList());
    }

    private void AddNode(PlanRow row, bool isInitiative, bool isInferred)
    {
        var draft = new PlanDraft
        {
            IsInitiative = isInitiative,
            Unit = row.Unit.Text ?? "",
            Number = row.Number.Text is { } label ? OutlineNumber.Parse(label) : null,
            Title = row.Title.Text,
            Pages = row.Page.Text is { } page ? PlanPages.Read(page) : null,
            IsInferred = isInferred,
            Location = row.Location,
        };
        if (row.Page.Text is { } unread && draft.Pages is null)
        {
            report(Finding.Of(Catalogue.PlanCsvPage, row.Page.Location, JsonExcerpt.Of(unread), JsonExcerpt.Of(draft.Name)));
        }

        _nodes.Add((draft, row.Parent));
        _parents.Add(draft);
    }

    private PlanDraft? ParentOf(PlanDraft draft, CsvCell parent)
    {
        if (string.IsNullOrWhiteSpace(parent.Text))
        {
            return null;
        }

        var name = parent.Text.Trim();
        var found = _parents.Find(name, draft, out var isAmbiguous);
        if (found is null || !_parents.TryJoin(draft, found))
        {
            report(Finding.Of(Catalogue.PlanCsvParent, parent.Location, JsonExcerpt.Of(name), JsonExcerpt.Of(draft.Name)));
            return null;
        }

        if (isAmbiguous)
        {
            report(Finding.Of(Catalogue.PlanCsvParentAmbiguous, parent.Location, JsonExcerpt.Of(name), JsonExcerpt.Of(found.Name)));
        }

        return found;
    }

    private static string Shown(PlanRow row)
        => JsonExcerpt.Of(
            string.Join(' ', ((string?[])[row.Unit.Text, row.Number.Text, row.Title.Text]).Where(t => !string.IsNullOrEmpty(t))));
}
