using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Announced changes of the plan: without a place, or at odds with the printed disposition.</summary>
internal sealed class RevisionRule() : BuiltInRule(
    RuleScope.Document | RuleScope.Response,
    Catalogue.RevisionWithoutPlace, Catalogue.ModifiedWithoutRevision, Catalogue.RevisionNotModified, Catalogue.WordingNotModified)
{
    private const int LongestCode = 16;

    private static readonly string[] Changes =
        ["修正", "追記", "追加", "変更", "見直", "反映", "改め", "改善", "削除", "加え", "加筆", "明記", "盛り込", "訂正", "取り入れ", "書き換え", "置き換え", "差し替え", "改訂", "改定", "補足", "位置づけ", "位置付け", "とします", "としました"];

    // 図を大きくします announces a change in its own words; only an answer that says the contrary contradicts its disposition.
    private static readonly string[] NoChange =
        ["原案どおり", "原案のとおり", "原案通り", "素案どおり", "素案のとおり", "素案通り", "参考とさせて", "参考にさせて", "参考といたし", "参考にいたし", "承ります", "承りました", "承っ", "困難", "考えておりません", "考えていません", "予定はありません", "対象外", "いたしません", "既に記", "すでに記"];

    private static readonly string[] Wording = ["字句", "文言", "表記", "表現", "誤字", "脱字", "誤植", "誤記", "レイアウト", "体裁", "用語", "語句", "見やす", "文字"];

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        HashSet<string>? told = null;
        var hasModified = HasModified(document);
        foreach (var revision in context.References.Revisions)
        {
            if (revision.Action == RevisionAction.None || context.Index.FindResponse(revision.Place.Node) is not { } response)
            {
                continue;
            }

            // One change that several answers announce is one.
            if (!HasPlace(revision, response, context) && (told ??= new HashSet<string>(StringComparer.Ordinal)).Add(revision.Text))
            {
                context.Report(Catalogue.RevisionWithoutPlace, revision.Place, Excerpt.Of(revision.Text));
            }

            if (hasModified && Contradicting(response) is { } disposition)
            {
                var isWording = Holds(revision.Text, Wording);
                context.Report(
                    isWording ? Catalogue.WordingNotModified : Catalogue.RevisionNotModified, revision.Place, Excerpt.Of(revision.Text), Excerpt.Of(disposition.Code));
            }
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (response.Dispositions.Count == 0 || response.Revisions.Count > 0 || Modified(response) is not { } disposition
            || !SaysNoChange(response) || Announces(response, context))
        {
            return;
        }

        context.Report(Catalogue.ModifiedWithoutRevision, response, Excerpt.Of(disposition.Code));
    }

    // In the response, then in the place of the opinion, then in the opinion's own words.
    private static bool HasPlace(AnnouncedRevision revision, Response response, RuleContext context)
    {
        if (revision.Citations.Count > 0 || revision.PlaceOrigin != RevisionPlaceOrigin.None)
        {
            return true;
        }

        foreach (var citation in context.References.From(response.Id))
        {
            if (IsPlace(citation))
            {
                return true;
            }
        }

        foreach (var target in response.Answers)
        {
            var area = context.Index.FindOpinion(target.Opinion)?.Area;
            if (area is { Pages: not null } or { Chapter: not null } or { Section: not null } or { Scope: not AreaScope.Plan })
            {
                return true;
            }

            foreach (var citation in context.References.From(target.Opinion))
            {
                if (IsPlace(citation))
                {
                    return true;
                }
            }
        }

        return response.Revisions.Count > 0;
    }

    private static bool IsPlace(Citation citation)
        => citation.Kind is CitationKind.PlanPath or CitationKind.Item or CitationKind.Page or CitationKind.Attachment;

    private static bool HasModified(PublicCommentDocument document)
    {
        foreach (var entry in document.DispositionLegend)
        {
            if (entry.Kinds is { Count: 1 } kinds && kinds[0] == DispositionKind.Modified)
            {
                return true;
            }
        }

        return false;
    }

    // 反映した(している) is Modified and AlreadyIncluded: it announces nothing.
    private static Disposition? Modified(Response response)
    {
        Disposition? found = null;
        foreach (var disposition in response.Dispositions)
        {
            if (disposition.Kinds is not { Count: 1 } kinds || kinds[0] != DispositionKind.Modified)
            {
                return null;
            }

            found = disposition;
        }

        return found;
    }

    // A disposition that is explained, and by which nothing is modified.
    private static Disposition? Contradicting(Response response)
    {
        foreach (var disposition in response.Dispositions)
        {
            foreach (var kind in disposition.Kinds)
            {
                if (kind is DispositionKind.Modified or DispositionKind.Unspecified or DispositionKind.Other)
                {
                    return null;
                }
            }
        }

        return response.Dispositions is { Count: > 0 } all && all[0].Kinds.Count > 0 ? all[0] : null;
    }

    private static bool SaysNoChange(Response response)
    {
        foreach (var paragraph in response.Paragraphs)
        {
            if (Holds(paragraph.Text, NoChange))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Announces(Response response, RuleContext context)
    {
        // Some bodies write the change into the column of the disposition.
        foreach (var disposition in response.Dispositions)
        {
            if (disposition.Code.Length > LongestCode && Holds(disposition.Code, Changes))
            {
                return true;
            }
        }

        foreach (var paragraph in response.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Revision || Holds(paragraph.Text, Changes))
            {
                return true;
            }
        }

        foreach (var citation in context.References.From(response.Id))
        {
            // No. 3 の回答のとおり: the change is announced there.
            if (citation.Kind == CitationKind.Opinion)
            {
                return true;
            }
        }

        return response.Paragraphs.Count == 0 || IsAnnounced(response.Id, context);
    }

    private static bool IsAnnounced(string node, RuleContext context)
    {
        foreach (var revision in context.References.Revisions)
        {
            if (string.Equals(revision.Place.Node, node, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
