using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Corrections;

/// <summary>Applies corrections to a document that was just read.</summary>
internal static class Corrector
{
    private static readonly string[] SettledInText =
    [
        Catalogue.CutAtStart.Code, Catalogue.CutAtEnd.Code, Catalogue.CutAtBoth.Code, Catalogue.TextTwice.Code, Catalogue.StrayBracket.Code,
    ];

    public static CorrectedDocument Apply(PublicCommentDocument document, SourceMap? map, ValueList<Diagnostic> told,
        CorrectionSet corrections)
    {
        if (corrections.Document is { } id && !string.Equals(id, document.Id, StringComparison.Ordinal))
        {
            var other = Finding(Catalogue.CorrectionsOfAnother, SourceLocation.None, null, null, id, document.Id);
            return new CorrectedDocument { Document = document, SourceMap = map, Diagnostics = [.. told, other] };
        }

        var applied = new List<Correction>();
        // Of what was told only these may be settled; they are asked for each correction, the others never.
        var open = told.Where(IsOfText).ToList();
        var settled = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var findings = new List<Diagnostic>();
        var corrected = document;
        foreach (var correction in corrections.Corrections)
        {
            var result = FieldCorrection.Apply(corrected, correction);
            var place = PlaceOf(correction, correction.Expected ?? string.Empty);
            var location = Location(document, map, place);
            if (result.Document is not { } next)
            {
                findings.Add(Finding(result.Refused!, location, correction.Node, null, [.. result.Arguments]));
                continue;
            }

            corrected = next;
            open.RemoveAll(d => IsSettled(d, correction, map, place) && settled.Add(d));
            var now = PlaceOf(correction, correction.Value);
            applied.Add(correction);
            findings.Add(
                Finding(Catalogue.CorrectionApplied, location, correction.Node, now, Shown(correction.Expected), Shown(correction.Value),
                    Origin(correction)));
        }

        var texts = applied.Select(static c => (c.Node, c.Field, c.Paragraph ?? 0)).ToHashSet();
        return new CorrectedDocument
        {
            Document = corrected,
            SourceMap =
                applied.Count == 0
                    ? map : map?.Without(p => texts.Contains((p.Node, p.Field, p.Paragraph ?? 0)), Catalogue.CorrectionApplied.Code),
            Applied = applied.ToValueList(),
            Diagnostics = [.. told.Where(d => !settled.Contains(d)), .. findings],
        };
    }

    private static bool IsSameText(TextPlace a, TextPlace b)
        => string.Equals(a.Node, b.Node, StringComparison.Ordinal) && a.Field == b.Field && (a.Paragraph ?? 0) == (b.Paragraph ?? 0);

    private static bool IsOfText(Diagnostic finding)
        => finding.Code == Catalogue.OpinionTextMissing.Code || SettledInText.Contains(finding.Code, StringComparer.Ordinal);

    private static bool IsSettled(Diagnostic finding, Correction correction, SourceMap? map, TextPlace place)
    {
        if (finding.Code == Catalogue.OpinionTextMissing.Code)
        {
            return correction.Field == TextField.OpinionText && string.Equals(finding.Node, correction.Node, StringComparison.Ordinal);
        }

        if (finding.Place is { } told)
        {
            return IsSameText(told, place);
        }

        // What was found while reading names the cell; the text of the correction came from one.
        return finding.Location.Cell is { } cell && (map?.Locate(place) ?? []).Any(span => span.Location.Cell == cell);
    }

    private static TextPlace PlaceOf(Correction correction, string text)
        => new() { Node = correction.Node, Field = correction.Field, Paragraph = correction.Paragraph,
            Span = new TextSpan(0, text.Length) };

    private static SourceLocation Location(PublicCommentDocument document, SourceMap? map, TextPlace place)
        => RuleLocations.Of(new RuleContext(new RuleSubject { Document = document, SourceMap = map }, RuleSet.Empty), place);

    private static string Origin(Correction correction)
        => string.Join(", ",
            ((string?[])[correction.By, correction.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                correction.Page]).OfType<string>());

    private static string Shown(string? text) => text is null ? string.Empty : Excerpt.Of(text);

    private static Diagnostic Finding(
        DiagnosticDescriptor descriptor, SourceLocation location, string? node, TextPlace? place, params ReadOnlySpan<string> arguments)
        => new()
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = location,
            Node = node,
            Place = place,
            Arguments = ValueList.Create(arguments),
        };
}
