using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Finds the publishing body of a draft and tells where the document leaves it open.</summary>
internal static class MunicipalityRecognition
{
    public static MunicipalityFinding Read(DraftDocument draft, RecognisedTitle title, GovernmentTable governments, string? code)
    {
        var finding = new MunicipalityFinder(governments).Find(new MunicipalityEvidence
        {
            Title = title.Line?.Text ?? (title.Plans.Count > 0 ? title.Plans[0].Text : null),
            Plan = title.Plans.Count > 0 ? title.Plans[0].Text : null,
            Lines = [.. draft.Lines.Where((_, i) => !title.Lines.Contains(i)).Select(l => l.Text)],
            ResponseHeading = draft.ResponseHeading,
            Responses = draft.Records.SelectMany(r => r.Response).Select(r => r.Text),
            ForcedCode = code,
        });
        var file = new SourceLocation { File = draft.File };
        if (finding.UnknownCode is { } unknown)
        {
            draft.Diagnostics.Add(Catalogue.UnknownMunicipalityCode, file, unknown);
        }

        if (finding.AmbiguousName is { } name)
        {
            var candidates = finding.Candidates.Select(c => $"{c.Prefecture}{c.Name} ({c.Code})");
            draft.Diagnostics.Add(Catalogue.MunicipalityAmbiguous, file, name, string.Join(", ", candidates));
        }

        return finding;
    }
}
