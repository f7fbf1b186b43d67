namespace Ota.PublicComment.Codec;

/// <summary>What to write for the row above: the name a person would give it where no other row can be meant, else its ordinal.</summary>
internal sealed class PlanParentNames
{
    private readonly List<string> _ids = [];
    private readonly List<string?> _names = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <param name="nodes">The rows in the order they are written.</param>
    public PlanParentNames(List<PlanNode> nodes)
    {
        var (chapters, initiatives) = (0, 0);
        foreach (var node in nodes)
        {
            _ids.Add(node.Chapter is not null ? $"c{CsvText.Number(++chapters)}" : $"i{CsvText.Number(++initiatives)}");
            _names.Add(PlanNames.Of(node.Unit, node.Number));
            var row = new PlanDraft
            {
                IsInitiative = node.Initiative is not null, Unit = node.Unit, Number = node.Number, Title = node.Title,
                Location = SourceLocation.None,
            };
            foreach (var name in PlanParents.NamesOf(row))
            {
                _uses[name] = _uses.GetValueOrDefault(name) + 1;
            }
        }
    }

    public string Of(int node)
        => _names[node] is { } name && name == name.Trim() && _uses.GetValueOrDefault(name) == 1 ? name : _ids[node];
}
