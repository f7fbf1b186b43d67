using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>What given plans teach a scanner: the words they count by (政策, アクションプラン) and their titles. Immutable.</summary>
internal sealed class PlanLexicon
{
    // A shorter title may be any word; it counts behind a number only.
    private const int ShortestAlone = 4;
    private const int ShortestTitle = 2;

    private readonly Dictionary<string, string?> _termOf = new(StringComparer.Ordinal);

    public PlanLexicon(ValueList<Plan> plans)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            Take(plan, terms);
        }

        terms.RemoveWhere(static t => t.Length < 2 || t.Any(char.IsAsciiDigit));
        Terms = [.. terms];
        Titles = new WordTable(_termOf.Keys);
    }

    public static PlanLexicon Empty { get; } = new([]);

    /// <summary>The words before the numbers of measures.</summary>
    public ValueList<string> Terms { get; }

    public WordTable Titles { get; }

    public bool IsEmpty => _termOf.Count == 0;

    /// <summary>Whether a text is a title that is known without its number too; its term is null for a part of the outline.</summary>
    public bool TryTitle(string printed, out string? term)
    {
        term = null;
        return printed.Length >= ShortestAlone && _termOf.TryGetValue(CompareFold.Apply(printed), out term);
    }

    // Iterative: a plan read from a file may be of any depth.
    private void Take(Plan plan, SortedSet<string> terms)
    {
        var chapters = new Stack<Chapter>(plan.Chapters.Reverse());
        var measures = new Stack<Initiative>(plan.Initiatives);
        while (chapters.TryPop(out var chapter))
        {
            Add(chapter.Title, null);
            foreach (var child in chapter.Children)
            {
                chapters.Push(child);
            }

            foreach (var measure in chapter.Initiatives)
            {
                measures.Push(measure);
            }
        }

        while (measures.TryPop(out var measure))
        {
            terms.Add(measure.Term);
            Add(measure.Title, measure.Term);
            foreach (var child in measure.Children)
            {
                measures.Push(child);
            }
        }
    }

    private void Add(string? title, string? term)
    {
        if (title is { Length: >= ShortestTitle })
        {
            _termOf.TryAdd(CompareFold.Apply(title), term);
        }
    }
}
