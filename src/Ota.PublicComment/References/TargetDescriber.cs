namespace Ota.PublicComment.References;

/// <summary>Says what the targets of citations are. Built once beside a map and its document; only asked afterwards.</summary>
internal sealed class TargetDescriber
{
    // A beginning is to be recognised, not read.
    private const int LongestBeginning = 40;

    private readonly Dictionary<(int Plan, string Id), TargetDescription> _ofPlan = [];
    private readonly DocumentIndex _index;

    /// <summary>Gathers the parts of the plans that the map's targets stand in.</summary>
    /// <param name="map">The map.</param>
    /// <param name="document">The document whose citations it holds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TargetDescriber(ReferenceMap map, PublicCommentDocument document)
        : this(map, document, null)
    {
    }

    // A plan that a host gives by itself knows its own parts best.
    internal TargetDescriber(ReferenceMap map, PublicCommentDocument document, Plan? plan)
    {
        ArgumentNullException.ThrowIfNull(map);
        _index = new DocumentIndex(document);
        if (plan is not null)
        {
            Gather(0, plan);
        }

        for (var i = 0; i < map.Plans.Count; i++)
        {
            Gather(i, map.Plans[i]);
        }
    }

    /// <summary>What a target is; empty for one that is not known here.</summary>
    /// <param name="target">The target.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public TargetDescription Describe(CitationTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Kind switch
        {
            CitationTargetKind.Chapter or CitationTargetKind.Initiative
                => _ofPlan.GetValueOrDefault((target.Plan, target.Id)) ?? new TargetDescription(),
            CitationTargetKind.Opinion when _index.FindOpinion(target.Id) is { } opinion => Of([opinion], _index.ResponsesTo(opinion.Id)),
            CitationTargetKind.Response when _index.FindResponse(target.Id) is { } response
                => Of(response.Answers.Select(a => _index.FindOpinion(a.Opinion)).OfType<Opinion>().Distinct().ToValueList(), [response]),
            _ => new TargetDescription(),
        };
    }

    private static TargetDescription Of(ValueList<Opinion> opinions, ValueList<Response> responses)
    {
        var numbers = opinions.Select(o => o.Number?.Label ?? o.Id).ToList();
        return new TargetDescription
        {
            Number = numbers.Count == 0 ? null : string.Join(", ", numbers),
            OpinionBeginning = opinions.Count == 0 ? null : Beginning(opinions[0].Text),
            AnswerBeginning = responses.Count == 0 ? null : Beginning(responses[0].Text),
        };
    }

    // Never half a character.
    private static string? Beginning(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = text.ReplaceLineEndings(" ").Trim();
        var length = Math.Min(line.Length, LongestBeginning);
        length -= length < line.Length && char.IsHighSurrogate(line[length - 1]) ? 1 : 0;
        return length == line.Length ? line : line[..length] + "…";
    }

    private void Gather(int plan, Plan from)
    {
        var chapters = new Stack<Chapter>(from.Chapters);
        var measures = new Stack<Initiative>(from.Initiatives);
        while (chapters.TryPop(out var chapter))
        {
            _ofPlan.TryAdd((plan, chapter.Id), Of(chapter.Unit, chapter.Number, chapter.Title, chapter.Pages));
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
            _ofPlan.TryAdd((plan, measure.Id), Of(measure.Term, measure.Number, measure.Title, measure.Pages));
            foreach (var child in measure.Children)
            {
                measures.Push(child);
            }
        }
    }

    private static TargetDescription Of(string word, OutlineNumber? number, string? title, NumberRange? pages)
        => new() { Word = word.Length > 0 ? word : null, Number = number?.Label, Title = title, Pages = pages };
}
