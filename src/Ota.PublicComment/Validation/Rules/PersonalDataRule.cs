using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Personal data in what people wrote, and in the lines around the table; an Info where it is mostly the office's own, as in answers. The
/// finding tells place and kind, never the value.
/// </summary>
internal sealed class PersonalDataRule() : BuiltInRule(
    RuleScope.Document | RuleScope.Opinion | RuleScope.Response,
    Catalogue.TelephoneNumber, Catalogue.MailAddress, Catalogue.PostalAddress, Catalogue.PersonName, Catalogue.IndividualNumber,
    Catalogue.AccessToken,
    Catalogue.AccountName, Catalogue.PersonalIdentifier, Catalogue.BirthDate, Catalogue.CarNumber)
{
    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (document.Title is null && document.Notes.Count == 0)
        {
            return;
        }

        foreach (var found in DocumentTexts.OfDocument(document))
        {
            Report(found, context);
        }
    }

    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (PersonalDataScanner.Find(opinion.Text, context.Traits) is { } found)
        {
            Report(new FoundText(DocumentTexts.Text(opinion), opinion.Text!, found, TextVoice.Citizen), context);
        }

        if (DocumentTexts.HoldsBesidesText(opinion))
        {
            foreach (var beside in DocumentTexts.BesidesText(opinion))
            {
                Report(beside, context);
            }
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            if (PersonalDataScanner.Find(response.Paragraphs[i].Text, context.Traits) is { } found)
            {
                Report(new FoundText(ResponseText.Place(response, i, default), response.Paragraphs[i].Text, found, TextVoice.Office),
                    context);
            }
        }

        if (response.Revisions.Count > 0 || response.Other.Count > 0)
        {
            foreach (var beside in DocumentTexts.BesidesText(response))
            {
                Report(beside, context);
            }
        }
    }

    // One finding for each kind in a text.
    private static void Report(FoundText text, RuleContext context)
    {
        foreach (var kind in text.Found.Select(static f => f.Kind).Distinct())
        {
            var first = text.Field with { Span = text.Found.First(f => f.Kind == kind).Span };
            var count = text.Found.Count(f => f.Kind == kind).ToString(CultureInfo.InvariantCulture);
            context.ReportAs(text.Severity(kind), Descriptor(kind), first, count);
        }
    }

    private static DiagnosticDescriptor Descriptor(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Telephone => Catalogue.TelephoneNumber,
        PersonalDataKind.Mail => Catalogue.MailAddress,
        PersonalDataKind.Address => Catalogue.PostalAddress,
        PersonalDataKind.Name => Catalogue.PersonName,
        PersonalDataKind.IndividualNumber => Catalogue.IndividualNumber,
        PersonalDataKind.Account => Catalogue.AccountName,
        PersonalDataKind.Identifier => Catalogue.PersonalIdentifier,
        PersonalDataKind.BirthDate => Catalogue.BirthDate,
        PersonalDataKind.CarNumber => Catalogue.CarNumber,
        _ => Catalogue.AccessToken,
    };
}
