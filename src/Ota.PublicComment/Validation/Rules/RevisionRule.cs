using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Announced changes of the plan: without a place, or at odds with the printed disposition.</summary>
internal sealed class RevisionRule() : BuiltInRule(
    RuleScope.Document | RuleScope.Response,
    Catalogue.RevisionWithoutPlace, Catalogue.ModifiedWithoutRevision, Catalogue.RevisionNotModified, Catalogue.WordingNotModified)
{
    private const int LongestCode = 16;

    private static readonly string[] Wording = ["字句", "文言", "表記", "表現", "誤字", "脱字", "誤植", "誤記", "レイアウト", "体裁", "用語", "語句", "見やす", "文字"];

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        HashSet<string>? told = null;
        var hasModified = context.References.Revisions.Count > 0 && HasModified(document);
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

            if (Contradicting(response, hasModified, context.Subject.IsDraft) is { } disposition)
            {
                var isWording = AnyWord.In(revision.Text, Wording);
                context.Report(
                    isWording ? Catalogue.WordingNotModified : Catalogue.RevisionNotModified, revision.Place, Excerpt.Of(revision.Text),
                    Excerpt.Of(disposition.Code));
            }
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (response.Dispositions.Count == 0 || response.Revisions.Count > 0 || Modified(response) is not { } disposition
            || !SaysNoChange(response, context.Subject.IsDraft) || Announces(response, context))
        {
            return;
        }

        var place = new TextPlace
        {
            Node = response.Id, Field = TextField.Disposition, Paragraph = response.Dispositions.Count - 1,
            Span = new TextSpan(0, disposition.Code.Length),
        };
        context.Report(Catalogue.ModifiedWithoutRevision, place, Excerpt.Of(disposition.Code));
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

        return response.Revisions.Count > 0 || PrintsPlace(response, context);
    }

    // 19 頁（3～10 行）: a page that stands in the opinion, whatever else stands between.
    private static bool PrintsPlace(Response response, RuleContext context)
        => response.Answers.Any(a => context.Index.FindOpinion(a.Opinion)?.Text is { } text && PlanPlaces.AreIn(text));

    private static bool IsPlace(Citation citation)
        => citation.Kind is CitationKind.PlanPath or CitationKind.Item or CitationKind.Page or CitationKind.Attachment;

    // Whether the document has a class of changed opinions: by its legend, or by a code that says so itself.
    private static bool HasModified(PublicCommentDocument document)
    {
        foreach (var entry in document.DispositionLegend)
        {
            if (IsModified(entry.Kinds))
            {
                return true;
            }
        }

        foreach (var response in document.Responses)
        {
            foreach (var disposition in response.Dispositions)
            {
                if (IsModified(disposition.Kinds))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsModified(ValueList<DispositionKind> kinds) => kinds is { Count: 1 } && kinds[0] == DispositionKind.Modified;

    // The last of them, where all say so; 反映した(している) is Modified and AlreadyIncluded: it announces nothing.
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

    // A disposition that is explained, and by which nothing is modified. In a draft 参考とする and 反映しない say so without a class of changed
    // opinions.
    private static Disposition? Contradicting(Response response, bool hasModified, bool isDraft)
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

        if (response.Dispositions is not { Count: > 0 } all || all[0].Kinds.Count == 0)
        {
            return null;
        }

        var denies =
            isDraft
                && all[0].Kinds.All(
                    static k => k is DispositionKind.ForReference or DispositionKind.Unchanged or DispositionKind.NotAdopted);
        return hasModified || denies ? all[0] : null;
    }

    private static bool SaysNoChange(Response response, bool isDraft)
    {
        foreach (var paragraph in response.Paragraphs)
        {
            if (ChangeWords.Deny(paragraph.Text, isDraft))
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
            if (disposition.Code.Length > LongestCode && ChangeWords.Announce(disposition.Code))
            {
                return true;
            }
        }

        foreach (var paragraph in response.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Revision || ChangeWords.Announce(paragraph.Text))
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
}
