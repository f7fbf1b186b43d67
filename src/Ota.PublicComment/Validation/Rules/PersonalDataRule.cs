using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Personal data in opinions (a Warning) and in responses (an Info: there it is mostly the office's own). The finding tells place and kind, never the value.</summary>
internal sealed class PersonalDataRule() : BuiltInRule(
    RuleScope.Opinion | RuleScope.Response,
    Catalogue.TelephoneNumber, Catalogue.MailAddress, Catalogue.PostalAddress, Catalogue.PersonName, Catalogue.IndividualNumber, Catalogue.AccessToken)
{
    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (PersonalDataScanner.Find(opinion.Text, context.Traits) is { } found)
        {
            Report(found, null, OpinionFields.Text(opinion), context);
        }

        if (PersonalDataScanner.Find(opinion.Subject) is { } inSubject)
        {
            Report(inSubject, null, OpinionFields.Subject(opinion), context);
        }

        for (var i = 0; i < opinion.Other.Count; i++)
        {
            if (OpinionFields.FindInOther(opinion.Other[i]) is { } inOther)
            {
                Report(inOther, null, OpinionFields.Other(opinion, i), context);
            }
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            if (PersonalDataScanner.Find(response.Paragraphs[i].Text, context.Traits) is { } found)
            {
                Report(found, DiagnosticSeverity.Info, ResponseText.Place(response, i, default), context);
            }
        }
    }

    // One finding for each kind in a text.
    private static void Report(List<PersonalDataSpan> found, DiagnosticSeverity? severity, TextPlace text, RuleContext context)
    {
        foreach (var kind in found.Select(f => f.Kind).Distinct())
        {
            var first = text with { Span = found.First(f => f.Kind == kind).Span };
            var count = found.Count(f => f.Kind == kind).ToString(CultureInfo.InvariantCulture);
            context.ReportAs(severity, Descriptor(kind), first, count);
        }
    }

    private static DiagnosticDescriptor Descriptor(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Telephone => Catalogue.TelephoneNumber,
        PersonalDataKind.Mail => Catalogue.MailAddress,
        PersonalDataKind.Address => Catalogue.PostalAddress,
        PersonalDataKind.Name => Catalogue.PersonName,
        PersonalDataKind.IndividualNumber => Catalogue.IndividualNumber,
        _ => Catalogue.AccessToken,
    };
}
