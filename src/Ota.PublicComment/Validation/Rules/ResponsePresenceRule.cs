using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Opinions without a response. A document without any response has no such column: that is one Info, not one Warning a row.
/// </summary>
internal sealed class ResponsePresenceRule() : BuiltInRule(RuleScope.Document, Catalogue.NoResponses, Catalogue.ResponseMissing)
{
    private static readonly string[] Agreement = ["賛同", "賛成", "同感", "支持"];

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        if (document.Opinions.Count == 0 || context.Subject.LacksResponseColumn)
        {
            return;
        }

        if (document.Responses.Count == 0)
        {
            context.Report(Catalogue.NoResponses, document.Opinions.Count.ToString(CultureInfo.InvariantCulture));
        }
        else if (!context.Subject.IsFromSource && (document.Responses.Count < document.Opinions.Count || HasEmpty(document)))
        {
            Unanswered(document, context);
        }
    }

    private static bool HasEmpty(PublicCommentDocument document)
    {
        for (var i = 0; i < document.Responses.Count; i++)
        {
            if (IsEmpty(document.Responses[i]))
            {
                return true;
            }
        }

        return false;
    }

    // The reader keeps the blank cell as a response without text, a host the answer that nobody has written; a disposition alone is one.
    private static bool IsEmpty(Response response)
    {
        if (response.Dispositions.Count > 0)
        {
            return false;
        }

        foreach (var paragraph in response.Paragraphs)
        {
            if (!string.IsNullOrWhiteSpace(paragraph.Text))
            {
                return false;
            }
        }

        return true;
    }

    // Only fewer or empty responses are looked into: responses to points and second responses never leave an opinion out here.
    private static void Unanswered(PublicCommentDocument document, RuleContext context)
    {
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var response in document.Responses)
        {
            foreach (var target in IsEmpty(response) ? [] : response.Answers)
            {
                answered.Add(target.Opinion);
            }
        }

        foreach (var opinion in document.Opinions)
        {
            if (!answered.Contains(opinion.Id) && !IsAgreement(opinion))
            {
                context.Report(Catalogue.ResponseMissing, opinion);
            }
        }
    }

    // Opinions that agree are often only listed.
    private static bool IsAgreement(Opinion opinion)
    {
        foreach (var heading in opinion.Group)
        {
            if (Array.Exists(Agreement, word => heading.Contains(word, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
