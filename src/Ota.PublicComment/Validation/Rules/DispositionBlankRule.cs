using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Answers of a draft without a disposition (対応区分) where nearly all have one.</summary>
internal sealed class DispositionBlankRule() : BuiltInRule(RuleScope.Document, Catalogue.DispositionBlank)
{
    private const int Fewest = 4;
    private const int Share = 3;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (!context.Subject.IsDraft)
        {
            return;
        }

        var written = document.Responses.Where(static r => r.Paragraphs.Count > 0).ToList();
        var blank = written.Where(static r => r.Dispositions.Count == 0).ToList();
        if (written.Count < Fewest || blank.Count * Share > written.Count)
        {
            return;
        }

        foreach (var response in blank)
        {
            context.Report(Catalogue.DispositionBlank, response, Text(written.Count - blank.Count), Text(written.Count));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
