using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Corrections;

/// <summary>One correction applied to one text: the new document, or why it was refused.</summary>
internal readonly record struct FieldCorrection(PublicCommentDocument? Document, DiagnosticDescriptor? Refused, ValueList<string> Arguments)
{
    public static FieldCorrection Apply(PublicCommentDocument document, Correction correction)
        => correction.Node == document.Id && correction.Field == TextField.Title
            ? Replace(correction, document.Title, () => document with { Title = correction.Value })
            : Find(document.Opinions, o => o.Id, correction) is var o and >= 0 ? OfOpinion(document, o, correction)
            : Find(document.Responses, r => r.Id, correction) is var r and >= 0 ? OfResponse(document, r, correction)
            : Find(document.Notes, n => n.Id, correction) is var n and >= 0 && correction.Field == TextField.Note
                ? Replace(correction, document.Notes[n].Text,
                    () => document with { Notes = With(document.Notes, n, document.Notes[n] with { Text = correction.Value }) })
                : NoPlace(correction);

    private static FieldCorrection OfOpinion(PublicCommentDocument document, int at, Correction correction)
    {
        var opinion = document.Opinions[at];
        return correction.Field switch
        {
            TextField.OpinionText => OfText(document, at, correction),
            TextField.Subject => Replace(correction, opinion.Subject, () => Put(opinion with { Subject = correction.Value })),
            TextField.SubmitterKind
                => Replace(correction, opinion.SubmitterKind, () => Put(opinion with { SubmitterKind = correction.Value })),
            TextField.Other when correction.Paragraph is { } i && i < opinion.Other.Count => Replace(
                correction,
                opinion.Other[i].Text,
                () => Put(opinion with { Other = With(opinion.Other, i, opinion.Other[i] with { Text = correction.Value }) })),
            _ => NoPlace(correction),
        };

        PublicCommentDocument Put(Opinion changed) => document with { Opinions = With(document.Opinions, at, changed) };
    }

    private static FieldCorrection OfText(PublicCommentDocument document, int at, Correction correction)
    {
        var opinion = document.Opinions[at];
        if (!string.Equals(opinion.Text, correction.Expected, StringComparison.Ordinal))
        {
            return Unexpected(correction, opinion.Text);
        }

        var points = new List<OpinionPoint>();
        foreach (var point in opinion.Points)
        {
            if (Moved(opinion.Text!, correction.Value, point.Span) is not { } span)
            {
                return new FieldCorrection(null, Catalogue.CorrectionLosesPoint, [correction.Node, point.Label]);
            }

            points.Add(point with { Span = span });
        }

        var changed = opinion with { Text = correction.Value, TextState = TextState.Complete, Points = points.ToValueList() };
        return new FieldCorrection(document with { Opinions = With(document.Opinions, at, changed) }, null, []);
    }

    // Where a run stands after the change; null where the change goes through it.
    private static TextSpan? Moved(string before, string after, TextSpan span)
    {
        var head = before.AsSpan().CommonPrefixLength(after);
        if (span.End <= head)
        {
            return span;
        }

        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        return span.Start >= before.Length - tail ? span with { Start = span.Start + after.Length - before.Length } : null;
    }

    private static FieldCorrection OfResponse(PublicCommentDocument document, int at, Correction correction)
    {
        var response = document.Responses[at];
        if (correction.Field != TextField.Paragraph || correction.Paragraph is not { } i || i > response.Paragraphs.Count)
        {
            return NoPlace(correction);
        }

        var before = i < response.Paragraphs.Count ? response.Paragraphs[i] : null;
        return Replace(correction, before?.Text, () =>
        {
            var paragraph = (before ?? new Paragraph { Text = string.Empty }) with { Text = correction.Value };
            var paragraphs = before is null ? [.. response.Paragraphs, paragraph] : With(response.Paragraphs, i, paragraph);
            return document with { Responses =
                With(document.Responses, at, response with { Paragraphs = paragraphs, TextState = TextState.Complete }) };
        });
    }

    private static FieldCorrection Replace(Correction correction, string? before, Func<PublicCommentDocument> apply)
        => string.Equals(before, correction.Expected, StringComparison.Ordinal)
            ? new FieldCorrection(apply(), null, [])
            : Unexpected(correction, before);

    private static FieldCorrection Unexpected(Correction correction, string? before)
        => new(null, Catalogue.CorrectionRefused, [Excerpt.Of(correction.Expected ?? string.Empty), Excerpt.Of(before ?? string.Empty)]);

    private static FieldCorrection NoPlace(Correction correction)
    {
        var position = correction.Paragraph is { } paragraph ? string.Create(CultureInfo.InvariantCulture, $"[{paragraph}]") : string.Empty;
        return new FieldCorrection(null, Catalogue.CorrectionWithoutPlace, [$"{correction.Node}.{correction.Field}{position}"]);
    }

    private static int Find<T>(ValueList<T> nodes, Func<T, string> id, Correction correction)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (string.Equals(id(nodes[i]), correction.Node, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static ValueList<T> With<T>(ValueList<T> list, int at, T item)
    {
        var items = list.ToArray();
        items[at] = item;
        return ValueList.Create<T>(items);
    }
}
