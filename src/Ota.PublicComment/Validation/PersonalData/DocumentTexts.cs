using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Every text of a document in which personal data is looked for, and what is to be done with it. In what people wrote themselves all of it
/// is covered. In answers and in the lines around the table an address or a telephone number is mostly the office's own: it is told, and
/// left.
/// </summary>
internal static class DocumentTexts
{
    private const int LinesBefore = 5;
    private const int LinesBehind = 2;

    private static readonly string[] Offices =
        ["課 ", "課　", "係", "室", "担当", "問合", "問い合", "役所", "役場", "窓口", "事務局", "センター", "連絡先", "提出先", "送付先", "所属", "市長", "町長", "村長", "区長", "支所",
            "庁舎", "公式", "部署"];

    /// <summary>What was found in each text, those without anything left out.</summary>
    public static IEnumerable<FoundText> Find(PublicCommentDocument document)
    {
        foreach (var found in OfDocument(document))
        {
            yield return found;
        }

        foreach (var opinion in document.Opinions)
        {
            foreach (var found in OfOpinion(opinion))
            {
                yield return found;
            }
        }

        foreach (var response in document.Responses)
        {
            foreach (var found in OfResponse(response))
            {
                yield return found;
            }
        }
    }

    /// <summary>The title and the notes.</summary>
    public static IEnumerable<FoundText> OfDocument(PublicCommentDocument document)
    {
        if (PersonalDataScanner.Find(document.Title) is { } inTitle)
        {
            yield return new FoundText(new TextPlace { Node = document.Id, Field = TextField.Title, Span = default }, document.Title!,
                inTitle, TextVoice.Document);
        }

        for (var i = 0; i < document.Notes.Count; i++)
        {
            if (PersonalDataScanner.Find(document.Notes[i].Text) is { } inNote)
            {
                var place = new TextPlace { Node = document.Notes[i].Id, Field = TextField.Note, Span = default };
                yield return new FoundText(place, document.Notes[i].Text, inNote,
                    IsOfOffice(document.Notes, i) ? TextVoice.Office : TextVoice.Document);
            }
        }
    }

    /// <summary>The texts of an opinion: what it says, its subject, its place, who submitted it and columns without a role.</summary>
    public static IEnumerable<FoundText> OfOpinion(Opinion opinion)
        => PersonalDataScanner.Find(opinion.Text) is { } inText
            ? BesidesText(opinion).Prepend(new FoundText(Text(opinion), opinion.Text!, inText, TextVoice.Citizen)) : BesidesText(opinion);

    /// <summary>
    /// Whether there is anything in the texts besides its own. Asking allocates nothing, where walking through them would.
    /// </summary>
    public static bool HoldsBesidesText(Opinion opinion)
    {
        if (PersonalDataScanner.Find(opinion.Subject) is not null || PersonalDataScanner.Find(opinion.Area?.Text) is not null
            || (opinion.SubmitterKind is { } submitter
                && (PersonalDataScanner.Find(submitter) ?? PersonalColumns.Name(submitter)) is not null))
        {
            return true;
        }

        for (var i = 0; i < opinion.Other.Count; i++)
        {
            if (FindInOther(opinion.Other[i]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same without its own text, for those who have looked at that.</summary>
    public static IEnumerable<FoundText> BesidesText(Opinion opinion)
    {
        if (PersonalDataScanner.Find(opinion.Subject) is { } inSubject)
        {
            yield return new FoundText(Place(opinion.Id, TextField.Subject), opinion.Subject!, inSubject, TextVoice.Citizen);
        }

        if (PersonalDataScanner.Find(opinion.Area?.Text) is { } inArea)
        {
            yield return new FoundText(Place(opinion.Id, TextField.Area), opinion.Area!.Text, inArea, TextVoice.Citizen);
        }

        if (opinion.SubmitterKind is { } submitter
            && (PersonalDataScanner.Find(submitter) ?? PersonalColumns.Name(submitter)) is { } inSubmitter)
        {
            yield return new FoundText(Place(opinion.Id, TextField.SubmitterKind), submitter, inSubmitter, TextVoice.Citizen);
        }

        for (var i = 0; i < opinion.Other.Count; i++)
        {
            if (FindInOther(opinion.Other[i]) is { } inOther)
            {
                yield return new FoundText(Place(opinion.Id, TextField.Other) with { Paragraph = i }, opinion.Other[i].Text, inOther,
                    TextVoice.Citizen);
            }
        }
    }

    /// <summary>The paragraphs of a response, its printed changes and columns without a role.</summary>
    public static IEnumerable<FoundText> OfResponse(Response response)
    {
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            if (PersonalDataScanner.Find(response.Paragraphs[i].Text) is { } found)
            {
                yield return new FoundText(Place(response.Id, TextField.Paragraph) with { Paragraph = i }, response.Paragraphs[i].Text,
                    found, TextVoice.Office);
            }
        }

        foreach (var found in BesidesText(response))
        {
            yield return found;
        }
    }

    public static IEnumerable<FoundText> BesidesText(Response response)
    {
        for (var i = 0; i < response.Revisions.Count; i++)
        {
            if (PersonalDataScanner.Find(response.Revisions[i].Text) is { } found)
            {
                yield return new FoundText(Place(response.Id, TextField.Revision) with { Paragraph = i }, response.Revisions[i].Text, found,
                    TextVoice.Office);
            }
        }

        for (var i = 0; i < response.Other.Count; i++)
        {
            if (PersonalDataScanner.Find(response.Other[i].Text) is { } found)
            {
                yield return new FoundText(Place(response.Id, TextField.Other) with { Paragraph = i }, response.Other[i].Text, found,
                    TextVoice.Office);
            }
        }
    }

    public static TextPlace Text(Opinion opinion) => Place(opinion.Id, TextField.OpinionText);

    private static TextPlace Place(string node, TextField field) => new() { Node = node, Field = field, Span = default };

    // The whole of a column whose heading says that it is personal data; of any other what its text holds.
    private static List<PersonalDataSpan>? FindInOther(OtherField field)
        => PersonalColumns.KindOf(field) is { } kind
            ? [new PersonalDataSpan(kind, new TextSpan(0, field.Text.Length))] : PersonalDataScanner.Find(field.Text);

    // 担当 企画課 / 電話 03-5555-0142: the lines of a contact stand together.
    private static bool IsOfOffice(ValueList<Note> notes, int at)
    {
        for (var i = Math.Max(0, at - LinesBefore); i <= Math.Min(notes.Count - 1, at + LinesBehind); i++)
        {
            var text = notes[i].Text;
            if (AnyWord.In(text, Offices) || text.EndsWith('課') || text.EndsWith('部')
                || text.Contains("課（", StringComparison.Ordinal) || text.Contains("課電", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
