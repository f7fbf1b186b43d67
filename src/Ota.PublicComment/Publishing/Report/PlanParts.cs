using System.Globalization;
using Ota.PublicComment.References;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Publishing.Report;

/// <summary>A part of a plan as the report shows it.</summary>
internal sealed record PlanPart(int Position, int Plan, string Id, string Anchor, int Depth, PlanHeading Heading, string Name,
    NumberRange? Pages, bool IsInferred);

/// <summary>The parts of all plans in reading order, each with an anchor. The walk is iterative: a plan may be as deep as a file makes
/// it.</summary>
internal sealed class PlanParts
{
    private readonly Dictionary<(int Plan, string Id), int> _positions = [];
    private readonly Dictionary<(int Chapter, string Key), int> _named = [];

    public PlanParts(ReferenceMap map, Plan? given)
    {
        IsGiven = given is not null || map.Plans.Any(static p => HasGiven(p));
        for (var i = 0; i < map.Plans.Count; i++)
        {
            Add(i, map.Plans[i]);
        }

        if (All.Count == 0 && given is not null)
        {
            Add(0, given);
        }

        var chapter = -1;
        foreach (var part in All)
        {
            chapter = part.Depth == 0 ? part.Position : chapter;
            Learn(part.Depth == 0 ? -1 : chapter, part);
        }

        foreach (var citation in map.Citations)
        {
            foreach (var target in citation.Targets.Where(t => PositionOf(t) >= 0))
            {
                (Citations.TryGetValue(PositionOf(target), out var list) ? list : Citations[PositionOf(target)] = []).Add(citation);
            }
        }
    }

    /// <summary>Whether the plan itself was given, so that what nothing mentions is known.</summary>
    public bool IsGiven { get; }

    public List<PlanPart> All { get; } = [];

    /// <summary>The citations that lead to a part, by its position.</summary>
    public Dictionary<int, List<Citation>> Citations { get; } = [];

    public int PositionOf(CitationTarget target)
        => target.Kind is CitationTargetKind.Chapter or CitationTargetKind.Initiative
            ? _positions.GetValueOrDefault((target.Plan, target.Id), -1) : -1;

    /// <summary>The part an opinion's place names: the section under its chapter, else the chapter; -1 where the plan has none of that
    /// number and title.</summary>
    public int PositionOf(Area area)
    {
        var chapter = area.Chapter is { } named ? Find(-1, named) : -1;
        return chapter >= 0 && area.Section is { } section && Find(chapter, section) is >= 0 and var below ? below : chapter;
    }

    public PlanPart? Find(CitationTarget target) => PositionOf(target) is >= 0 and var at ? All[at] : null;

    /// <summary>第2章 現状と課題, 取組4 図書室の夜間開放: word, number and title, the word once.</summary>
    public static string Name(string? word, OutlineNumber? number, string? title)
    {
        var label = number?.Label;
        if (label is not null && !string.IsNullOrEmpty(word) && !label.Contains(word, StringComparison.Ordinal))
        {
            label = word is "章" or "節" or "編" or "部" or "款" or "項" && !label.Contains('第', StringComparison.Ordinal)
                && label.All(char.IsDigit) ? $"第{label}{word}" : word + label;
        }

        return string.Join(' ', ((string?[])[label ?? (title is null ? word : null), title])
            .Where(static p => !string.IsNullOrWhiteSpace(p)));
    }

    // The number decides where both have one: titles are cut and misread.
    private int Find(int chapter, PlanHeading named)
    {
        var title = named.Title is { Length: > 0 } text ? CompareKey.Of(text) : null;
        return named.Number is { Parts.Count: > 0 } number
            ? _named.TryGetValue((chapter, Key(number)), out var numbered) ? numbered : title is null
                ? -1 : _named.GetValueOrDefault((chapter, "-" + title), -1)
            : title is null ? -1 : _named.GetValueOrDefault((chapter, "=" + title), -1);
    }

    // Below its chapter: by number, by title, and by title alone where it has no number.
    private void Learn(int chapter, PlanPart part)
    {
        if (part.Heading.Number is { Parts.Count: > 0 } number)
        {
            _named.TryAdd((chapter, Key(number)), part.Position);
        }

        if (part.Heading.Title is { Length: > 0 } title)
        {
            _named.TryAdd((chapter, "=" + CompareKey.Of(title)), part.Position);
            if (part.Heading.Number is null)
            {
                _named.TryAdd((chapter, "-" + CompareKey.Of(title)), part.Position);
            }
        }
    }

    private static string Key(OutlineNumber number) => string.Join('.', number.Parts.Select(static p
        => p.ToString(CultureInfo.InvariantCulture)));

    private static bool HasGiven(Plan plan)
        => plan.Chapters.Any(static c => !c.IsInferred) || plan.Initiatives.Any(static i => !i.IsInferred);

    private void Add(int plan, Plan from)
    {
        var walk = new Stack<(Chapter? Chapter, Initiative? Initiative, int Depth)>();
        Push(walk, from.Chapters, from.Initiatives, 0);
        while (walk.TryPop(out var at))
        {
            if (at.Chapter is { } c)
            {
                Add(plan, c.Id, at.Depth, new PlanHeading { Unit = c.Unit, Number = c.Number, Title = c.Title }, c.Pages, c.IsInferred);
                Push(walk, c.Children, c.Initiatives, at.Depth + 1);
            }
            else if (at.Initiative is { } i)
            {
                Add(plan, i.Id, at.Depth, new PlanHeading { Unit = i.Term, Number = i.Number, Title = i.Title }, i.Pages, i.IsInferred);
                Push(walk, [], i.Children, at.Depth + 1);
            }
        }
    }

    private void Add(int plan, string id, int depth, PlanHeading heading, NumberRange? pages, bool isInferred)
    {
        if (_positions.TryAdd((plan, id), All.Count))
        {
            var anchor = string.Create(CultureInfo.InvariantCulture, $"p{All.Count + 1}");
            var name = Name(heading.Unit, heading.Number, heading.Title);
            All.Add(new PlanPart(All.Count, plan, id, anchor, depth, heading, name.Length > 0
                ? name : id, pages, isInferred));
        }
    }

    private static void Push(Stack<(Chapter?, Initiative?, int)> walk, ValueList<Chapter> chapters, ValueList<Initiative> initiatives,
        int depth)
    {
        foreach (var initiative in initiatives.Reverse())
        {
            walk.Push((null, initiative, depth));
        }

        foreach (var chapter in chapters.Reverse())
        {
            walk.Push((chapter, null, depth));
        }
    }
}
