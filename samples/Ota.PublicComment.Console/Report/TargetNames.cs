using System.Globalization;
using Ota.PublicComment.References;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>What a reader calls the things that citations lead to: 取組27 システムの標準化 (p. 59), No. 4.</summary>
internal sealed class TargetNames
{
    private readonly Dictionary<(int Plan, string Id), string> _ofPlan = [];
    private readonly DocumentIndex _index;
    private readonly ReferenceTexts _texts;

    public TargetNames(ReferenceMap map, PublicCommentDocument document, ReferenceTexts texts)
    {
        (_index, _texts) = (new DocumentIndex(document), texts);
        for (var plan = 0; plan < map.Plans.Count; plan++)
        {
            Add(plan, map.Plans[plan]);
        }
    }

    public string Of(CitationTarget target)
    {
        var name = target.Kind switch
        {
            CitationTargetKind.Chapter or CitationTargetKind.Initiative => _ofPlan.GetValueOrDefault((target.Plan, target.Id), target.Id),
            CitationTargetKind.Response => Answer(target.Id),
            CitationTargetKind.Opinion => Opinion(target.Id),
            _ => target.Id,
        };
        return target.IsInferred ? $"{name} {_texts.Inferred}" : name;
    }

    /// <summary>The answer, or the opinion, with an id.</summary>
    public string Answer(string id) => _index.FindResponse(id) is { } response
        ? _texts.AnswerTo(string.Join(", ", response.Answers.Select(a => _index.FindOpinion(a.Opinion)?.Number?.Label ?? a.Opinion)))
        : Opinion(id);

    private string Opinion(string id) => _texts.Opinion(_index.FindOpinion(id)?.Number?.Label ?? id);

    private void Add(int plan, Plan from)
    {
        var chapters = new Stack<(Chapter Chapter, string Above)>(from.Chapters.Select(static c => (c, string.Empty)));
        var measures = new Stack<Initiative>(from.Initiatives);
        while (chapters.TryPop(out var item))
        {
            var chapter = item.Chapter;
            _ofPlan.TryAdd((plan, chapter.Id), item.Above + Name(chapter.Unit, chapter.Number, chapter.Title, chapter.Pages));
            foreach (var child in chapter.Children)
            {
                // A section's number says nothing without its chapter's.
                chapters.Push((child, Label(chapter.Unit, chapter.Number) is { } label ? $"{label} " : string.Empty));
            }

            foreach (var measure in chapter.Initiatives)
            {
                measures.Push(measure);
            }
        }

        while (measures.TryPop(out var measure))
        {
            _ofPlan.TryAdd((plan, measure.Id), Name(measure.Term, measure.Number, measure.Title, measure.Pages));
            foreach (var child in measure.Children)
            {
                measures.Push(child);
            }
        }
    }

    private string Name(string word, OutlineNumber? number, string? title, NumberRange? pages)
    {
        var page = pages is not { } p ? null
            : _texts.Page(
                p.First == p.Last
                    ? p.First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{p.First}-{p.Last}"));
        return string.Join(' ', ((string?[])[Label(word, number), title, page]).Where(t => !string.IsNullOrEmpty(t)));
    }

    private static string? Label(string word, OutlineNumber? number)
        => number is null ? null : number.Label.Contains(word, StringComparison.Ordinal) ? number.Label : word + number.Label;
}
