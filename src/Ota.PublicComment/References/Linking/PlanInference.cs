using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Gathers the skeleton of a plan from place columns and citations: only what the given plans do not have any of. Numbers that a given plan
/// counts and does not hold are never added; that a citation leads to nothing has to show.
/// </summary>
internal sealed class PlanInference(PlanIndex given)
{
    // No plan has more levels; a text that prints more is no place of one.
    private const int Deepest = 16;

    // Places and measures that are printed again and again are few.
    private const int MostKept = 4_096;

    private readonly Dictionary<(string Term, ulong Number, string Title), InferredGroup> _measures = [];
    private readonly Dictionary<(object Parent, string Unit, ulong Number), InferredGroup> _numbered = [];
    private readonly Dictionary<(object Parent, string Title), InferredGroup> _titled = [];
    private readonly NumberKeys _numbers = new();
    private readonly List<(InferredGroup Group, string? Title)> _parts = [];
    private readonly object _root = new();
    private readonly Dictionary<int, object> _givenParents = [];
    private readonly Dictionary<object, List<InferredGroup>> _listOf = [];

    // A place or a measure that is printed many times is one object: where it belongs is found once.
    private readonly Dictionary<Area, (InferredGroup Group, string? Title)[]> _ofArea = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CitedItem, InferredGroup> _ofItem = new(ReferenceEqualityComparer.Instance);
    private string? _askedTerm;
    private bool _isAskedKnown;
    private string _lastTerm = "";
    private string _lastName = "";

    /// <summary>The measures in the order in which they were met.</summary>
    public List<InferredGroup> Measures { get; } = [];

    /// <summary>The outermost parts in the order in which they were met.</summary>
    public List<InferredGroup> Chapters { get; } = [];

    /// <summary>Parts inferred below a part that is given.</summary>
    public Dictionary<int, List<InferredGroup>> BelowGiven { get; } = [];

    public bool IsEmpty => Measures.Count == 0 && Chapters.Count == 0 && BelowGiven.Count == 0;

    public void AddArea(Area area)
    {
        if (!_ofArea.TryGetValue(area, out var parts))
        {
            parts = [.. PartsOf(PathOf(area), out var areFound)];
            if (areFound && _ofArea.Count < MostKept)
            {
                _ofArea.Add(area, parts);
            }
        }

        foreach (var (group, title) in parts)
        {
            group.Add(title, false, null);
        }
    }

    public static ValueList<PlanHeading> PathOf(Area area)
        => area.Chapter is null
            ? area.Section is null ? [] : [area.Section]
            : area.Section is null ? [area.Chapter] : [area.Chapter, area.Section];

    public void AddItem(CitedItem item, bool isQuoted, NumberRange? pages)
    {
        if (_ofItem.TryGetValue(item, out var known))
        {
            known.Add(item.Title, isQuoted, pages);
            return;
        }

        if (IsKnown(item.Term))
        {
            return;
        }

        if (item.Number is null || item.LastNumber is null)
        {
            if (AddMeasure(item.Term, item.Number, item.Title, isQuoted, pages) is { } group && _ofItem.Count < MostKept)
            {
                _ofItem.Add(item, group);
            }

            return;
        }

        var run = NumberRun.Of(item.Number, item.LastNumber);
        if (run is not { IsListed: true })
        {
            AddMeasure(item.Term, item.Number, null, false, null);
            AddMeasure(item.Term, item.LastNumber, null, false, null);
            return;
        }

        for (var number = run.First; number <= run.Last; number++)
        {
            AddMeasure(item.Term, run.NumberOf(number), null, false, null);
        }
    }

    public void AddPath(ValueList<PlanHeading> path, bool isQuoted, NumberRange? pages)
    {
        var parts = PartsOf(path, out _);
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i].Group.Add(parts[i].Title, isQuoted, i == parts.Count - 1 && path.Count <= Deepest ? pages : null);
        }
    }

    /// <summary>Puts the best supported variant of each number first.</summary>
    public void Settle()
    {
        foreach (var group in Measures.Concat(_numbered.Values).Concat(_titled.Values))
        {
            group.Settle();
        }
    }

    // What is inferred of the parts of a path; of those that a given plan has, nothing. A part without number and title is found by
    // nobody again.
    private List<(InferredGroup Group, string? Title)> PartsOf(ValueList<PlanHeading> path, out bool areFound)
    {
        _parts.Clear();
        areFound = true;
        var parent = _root;
        var start = 0;
        for (; start < path.Count && parent == _root && FindGiven(path[start], out var node); start++)
        {
            // Below a given part that has parts of its own nothing is missing.
            if (node < 0 || path.Count == 1 || given.HasChildren(node) || IsMeasure(path[start + 1], node))
            {
                return _parts;
            }

            parent = GivenParent(node);
        }

        for (var i = start; i < Math.Min(path.Count, Deepest); i++)
        {
            var group = Group(parent, path[i], out var isFound);
            areFound &= isFound;
            _parts.Add((group, path[i].Title));
            parent = group;
        }

        return _parts;
    }

    // 第3章の1-1, where the chapter has a measure of that number.
    private bool IsMeasure(PlanHeading heading, int above)
        => heading is { Unit: null, Number: { } number } && given.FindMeasureBelow(above, given.Numbers.Find(number)) >= 0;

    private bool IsKnown(string term)
    {
        if (!ReferenceEquals(term, _askedTerm))
        {
            (_askedTerm, _isAskedKnown) = (term, given.Terms.Find(term) != TermTable.Unknown || given.Terms.Kin(term).Count > 0);
        }

        return _isAskedKnown;
    }

    /// <summary>Whether the given plans count such parts; the node is -1 when they have none of that number.</summary>
    private bool FindGiven(PlanHeading heading, out int node)
    {
        node = PlanIndex.Nowhere;
        var unit = given.Units.Find(heading.Unit ?? "");
        if (unit == TermTable.Unknown)
        {
            return heading.Unit is null && given.HasChapters;
        }

        node = heading.Number is { } number ? given.FindChapter(unit, given.Numbers.Find(number)) : PlanIndex.Nowhere;
        return true;
    }

    private object GivenParent(int node)
    {
        if (!_givenParents.TryGetValue(node, out var parent))
        {
            _givenParents.Add(node, parent = new object());
            BelowGiven.Add(node, []);
            _listOf.Add(parent, BelowGiven[node]);
        }

        return parent;
    }

    // A document mostly counts by one word.
    private string NameOf(string term)
    {
        if (!ReferenceEquals(term, _lastTerm))
        {
            (_lastTerm, _lastName) = (term, CompareKey.Of(term));
        }

        return _lastName;
    }

    private InferredGroup? AddMeasure(string term, OutlineNumber? number, string? title, bool isQuoted, NumberRange? pages)
    {
        var key = number is null ? NumberKeys.None : _numbers.Add(number);
        var name = NameOf(term);
        var fold = key == NumberKeys.None && title is not null ? TitleFold.Of(title) : "";
        if (key == NumberKeys.None && fold.Length == 0)
        {
            return null;
        }

        if (!_measures.TryGetValue((name, key, fold), out var group))
        {
            _measures.Add((name, key, fold), group = new InferredGroup { Term = term, Number = number });
            Measures.Add(group);
        }

        group.Add(title, isQuoted, pages);
        return group;
    }

    private InferredGroup Group(object parent, PlanHeading heading, out bool isFound)
    {
        var key = heading.Number is null ? NumberKeys.None : _numbers.Add(heading.Number);
        var unit = heading.Unit ?? "";
        var fold = heading.Title is { } title ? TitleFold.Of(title) : "";
        isFound = key != NumberKeys.None || fold.Length > 0;
        if (key != NumberKeys.None && _numbered.TryGetValue((parent, unit, key), out var group))
        {
            return group;
        }

        // A part that one place names with its number and another without is one part.
        if (fold.Length > 0 && _titled.TryGetValue((parent, fold), out var titled) && (key == NumberKeys.None || titled.Number is null))
        {
            group = titled;
            group.Number ??= heading.Number;
        }
        else
        {
            group = new InferredGroup { Term = unit, Number = heading.Number };
            ListOf(parent).Add(group);
        }

        if (key != NumberKeys.None)
        {
            _numbered.Add((parent, unit, key), group);
        }

        if (fold.Length > 0)
        {
            _titled.TryAdd((parent, fold), group);
        }

        return group;
    }

    private List<InferredGroup> ListOf(object parent)
        => parent == _root ? Chapters : parent is InferredGroup group ? group.Children : _listOf[parent];
}
