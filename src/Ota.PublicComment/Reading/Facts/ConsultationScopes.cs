using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>The consultations of a document as they are found, and the one that the current section is about.</summary>
internal sealed class ConsultationScopes
{
    private const int UnmarkedLevel = 1000;

    private readonly List<(int Level, ConsultationDraft Node)> _sections = [];

    // What the heading over the opinions names, up to the first of these.
    private ConsultationDraft? _group;
    private readonly Dictionary<(ConsultationKind, string), ConsultationDraft> _named = [];
    private readonly IReadOnlyDictionary<FactLine, (string Plan, TextSpan Span)> _planHeadings;
    private readonly Dictionary<string, ConsultationDraft> _byPlan = new(StringComparer.Ordinal);

    public ConsultationScopes(FactPage page)
    {
        _planHeadings = PlanSections.Of(page);
        All.Add(Main);
        foreach (var (line, heading) in _planHeadings.OrderBy(h => h.Key.Line.Runs[0].Cell))
        {
            if (!_byPlan.ContainsKey(heading.Plan))
            {
                var node = _byPlan.Count == 0 ? Main : new ConsultationDraft(ConsultationKind.PublicComment);
                _byPlan.Add(heading.Plan, node);
                AddLabel(node, line.Text.Substring(heading.Span.Start, heading.Span.Length), line);
                if (node != Main)
                {
                    All.Add(node);
                }
            }
        }
    }

    /// <summary>The public comment itself; the first of several.</summary>
    public ConsultationDraft Main { get; } = new(ConsultationKind.PublicComment);

    /// <summary>All of them, the public comment first.</summary>
    public List<ConsultationDraft> All { get; } = [];

    /// <summary>Where the names stand that became labels.</summary>
    public List<(ConsultationDraft Node, FactLine Line, TextSpan Span)> Labels { get; } = [];

    /// <summary>The tables of counts, each with the consultation it belongs to.</summary>
    public List<(StatisticTable Table, ConsultationDraft Node)> Tables { get; } = [];

    public ConsultationDraft Current => _group ?? CurrentSection;

    /// <summary>What a label counts: another way of taking opinions where it names one (説明会の参加者数), else the current one.</summary>
    public ConsultationDraft OfLabel(string label, FactLine? line)
        => InputName.OfLabel(label) is { Kind: not ConsultationKind.PublicComment } input ? Named(input, label, line) : Current;

    private ConsultationDraft CurrentSection => _sections.Count > 0 ? _sections[^1].Node : Main;

    /// <summary>The public comments on several plans, by the name of the plan; empty where the document is about one.</summary>
    public IReadOnlyDictionary<string, ConsultationDraft> ByPlan => _byPlan;

    /// <summary>The headings over the consultations of several plans.</summary>
    public IEnumerable<(string Heading, ConsultationDraft Node)> PlanHeadings
        => _planHeadings.Select(h => (h.Key.Text.TrimStart('#', ' ', '　').TrimEnd(),
        _byPlan[h.Value.Plan]));

    /// <summary>The consultation that the heading over a group of opinions names; null where it names none. From one about a plan on,
    /// facts are of that plan.</summary>
    public ConsultationDraft? OfGroupHeading(FactLine heading)
    {
        if (_planHeadings.ContainsKey(heading))
        {
            Enter(heading);
            return Current;
        }

        var bare = Bare(heading);
        var words = bare.IndexOfAny(['（', '(']) is > 0 and var bracket ? bare[..bracket] : bare;
        if (InputName.OfHeading(words) is not { } input)
        {
            return null;
        }

        var node = Named(input, words, heading);
        _group = node;
        return node;
    }

    /// <summary>Ends what a heading over opinions began: the facts behind these are of the whole page.</summary>
    public void LeaveGroup() => _group = null;

    /// <summary>Whether a heading begins a section about another consultation than the one before.</summary>
    public bool IsScopeHeading(FactLine line)
        => _planHeadings.ContainsKey(line) || (!line.IsSentence && (line.Level > 0 || MeetingRecords.IsHeading(line))
            && InputName.OfHeading(Bare(line)) is not null);

    /// <summary>Enters the section under a heading: it ends at the next heading of its level or of one further out.</summary>
    public void Enter(FactLine heading)
    {
        if (_planHeadings.TryGetValue(heading, out var plan))
        {
            _sections.Clear();
            _sections.Add((heading.Level, _byPlan[plan.Plan]));
            return;
        }

        var level = heading.Level;
        if (level == 0 && MeetingRecords.IsHeading(heading)
            && InputName.OfHeading(Bare(heading)) is { Kind: ConsultationKind.Briefing } meeting)
        {
            _sections.RemoveAll(s => s.Level == UnmarkedLevel);
            _sections.Add((UnmarkedLevel, Named(meeting, Bare(heading), heading)));
            return;
        }

        if (level == 0)
        {
            return;
        }

        var outer = _sections.FindIndex(s => s.Level == level);
        if (outer >= 0)
        {
            _sections.RemoveRange(outer, _sections.Count - outer);
        }

        _sections.RemoveAll(s => s.Level == UnmarkedLevel);
        var body = Bare(heading);
        var node = !heading.IsSentence && InputName.OfHeading(body) is { } input ? Named(input, body, heading) : Current;
        _sections.Add((level, node));
    }

    /// <summary>The consultation that a name stands for.</summary>
    /// <param name="input">The name.</param>
    /// <param name="text">The text it stands in.</param>
    /// <param name="line">The line that holds the text; null where the name is not printed in a line.</param>
    public ConsultationDraft Named(InputName input, string text, FactLine? line)
    {
        var name = text.Substring(input.Span.Start, input.Span.Length);
        if (input.Kind == ConsultationKind.PublicComment)
        {
            // Of several public comments the section says which one is meant.
            var own = _byPlan.Count > 1 && Current.Kind == ConsultationKind.PublicComment ? Current : Main;
            AddLabel(own, name, line);
            return own;
        }

        if (!_named.TryGetValue((input.Kind, CompareKey.Of(name)), out var node))
        {
            node = new ConsultationDraft(input.Kind);
            _named.Add((input.Kind, CompareKey.Of(name)), node);
            All.Add(node);
            node.Label = name;
        }

        AddLabel(node, name, line);
        return node;
    }

    private static string Bare(FactLine line) => line.BodyText.AsSpan().TrimStart(BracketSet.Heading.Opening).ToString();

    private void AddLabel(ConsultationDraft node, string name, FactLine? line)
    {
        if (line is null || Labels.Exists(l => l.Node == node))
        {
            return;
        }

        var at = line.Text.IndexOf(name, StringComparison.Ordinal);
        if (at >= 0)
        {
            Labels.Add((node, line, new TextSpan(at, name.Length)));
            node.FirstCell = Math.Min(node.FirstCell, line.Line.Runs[0].Cell);
        }
    }
}
