using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Answers of a draft that refer to that of another opinion (No. 7 の回答のとおりです) with which their own shares no word, while a third shares
/// many: the number was probably that of a list before rows were added.
/// </summary>
internal sealed class AnswerOfAnotherRule() : BuiltInRule(RuleScope.Document, Catalogue.AnswerOfAnother)
{
    private const int MostCitations = 500;

    /// <summary>So many pairs of characters two opinions share at least that speak of one matter.</summary>
    private const int Fewest = 3;

    // What every opinion speaks of.
    private static readonly string[] Common = ["計画", "素案", "意見", "市民", "区民", "町民", "県民", "必要", "記載", "検討", "充実", "推進", "整備", "地域", "内容"];

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (!context.Subject.IsDraft)
        {
            return;
        }

        Dictionary<string, List<int>>? byPair = null;
        foreach (var citation in context.References.Citations.Where(IsReferral).Take(MostCitations))
        {
            if (Pair(citation, context) is not { } pair)
            {
                continue;
            }

            byPair ??= Index(document);
            if (Nearest(document, byPair, pair.Own, pair.Other) is { } nearest)
            {
                context.Report(
                    Catalogue.AnswerOfAnother, citation.Place, citation.Text, Excerpt.Of(pair.Other.Text!), nearest.Number!.Label,
                    Excerpt.Of(nearest.Text!));
            }
        }
    }

    private static bool IsReferral(Citation citation)
        => citation
            is { Kind: CitationKind.Opinion, State: CitationState.Resolved, Opinion.LastNumber: null, Targets.Count: 1,
                Place.Field: TextField.Paragraph };

    private static (Opinion Own, Opinion Other)? Pair(Citation citation, RuleContext context)
    {
        var own =
            context.Index.FindResponse(citation.Place.Node) is { Answers.Count: 1 } response
                ? context.Index.FindOpinion(response.Answers[0].Opinion) : null;
        var target = citation.Targets[0].Id;
        var other = context.Index.FindOpinion(target)
            ?? (context.Index.FindResponse(target) is { Answers.Count: 1 } answer
                ? context.Index.FindOpinion(answer.Answers[0].Opinion) : null);
        return own?.Text is { Length: > 0 } && other?.Text is { Length: > 0 } && !ReferenceEquals(own, other) ? (own, other) : null;
    }

    private static Opinion? Nearest(PublicCommentDocument document, Dictionary<string, List<int>> byPair, Opinion own, Opinion other)
    {
        var pairs = Pairs(own.Text!);
        if (pairs.Overlaps(Pairs(other.Text!)))
        {
            return null;
        }

        var shared = new Dictionary<int, int>();
        foreach (var at in pairs.SelectMany(p => byPair.GetValueOrDefault(p) ?? []))
        {
            shared[at] = shared.GetValueOrDefault(at) + 1;
        }

        var best = shared.Where(s => !ReferenceEquals(document.Opinions[s.Key], own) && document.Opinions[s.Key].Number is not null)
            .OrderByDescending(static s => s.Value).ThenBy(static s => s.Key).FirstOrDefault();
        return best.Value >= Fewest ? document.Opinions[best.Key] : null;
    }

    private static Dictionary<string, List<int>> Index(PublicCommentDocument document)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < document.Opinions.Count; i++)
        {
            foreach (var pair in Pairs(document.Opinions[i].Text ?? string.Empty))
            {
                if (!index.TryGetValue(pair, out var places))
                {
                    index.Add(pair, places = []);
                }

                places.Add(i);
            }
        }

        return index;
    }

    // Two kanji or two katakana side by side.
    private static HashSet<string> Pairs(string text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < text.Length; i++)
        {
            var isWord =
                (CharacterClasses.IsKanji(text[i]) && CharacterClasses.IsKanji(text[i - 1]))
                    || (CharacterClasses.IsKatakana(text[i]) && CharacterClasses.IsKatakana(text[i - 1]));
            if (isWord && text.Substring(i - 1, 2) is var pair && !Array.Exists(Common, pair.Equals))
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }
}
