using System.Globalization;
using System.Text;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Characters that a reader of Windows-31J cannot show: one finding for each, with how often it stands in the document.</summary>
internal sealed class Cp932Rule()
    : BuiltInRule(RuleScope.Document | RuleScope.Opinion | RuleScope.Response | RuleScope.End, Catalogue.NotInCp932)
{
    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        Count(document.Title, context);
        foreach (var note in document.Notes)
        {
            Count(note.Text, context);
        }
    }

    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (context.Traits.Has(TextTrait.BeyondCp932))
        {
            Count(opinion.Text, context);
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (context.Traits.Has(TextTrait.BeyondCp932))
        {
            foreach (var paragraph in response.Paragraphs)
            {
                Count(paragraph.Text, context);
            }
        }
    }

    internal override void CheckEnd(PublicCommentDocument document, RuleContext context)
    {
        if (context.BeyondCp932 is not { } counts)
        {
            return;
        }

        foreach (var (scalar, count) in counts)
        {
            var shown = Rune.TryCreate(scalar, out var rune) && !Rune.IsControl(rune) ? rune.ToString() : " ";
            context.ReportAs(
                context.Subject.ForCp932 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                Catalogue.NotInCp932,
                shown,
                scalar.ToString("X4", CultureInfo.InvariantCulture),
                count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Count(string? text, RuleContext context)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (Cp932Text.Holds(text[i]))
            {
                continue;
            }

            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            context.CountBeyondCp932(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            i += isPair ? 1 : 0;
        }
    }
}
