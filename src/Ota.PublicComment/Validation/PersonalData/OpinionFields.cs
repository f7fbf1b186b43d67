namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>The texts of an opinion that people wrote themselves: its text, its subject line and its columns without a role. Only in them is personal data looked for.</summary>
internal static class OpinionFields
{
    /// <summary>Every text of an opinion that holds personal data, with what was found in it.</summary>
    public static IEnumerable<(TextPlace Field, string Text, List<PersonalDataSpan> Found)> Find(Opinion opinion)
    {
        if (PersonalDataScanner.Find(opinion.Text) is { } inText)
        {
            yield return (Text(opinion), opinion.Text!, inText);
        }

        if (PersonalDataScanner.Find(opinion.Subject) is { } inSubject)
        {
            yield return (Subject(opinion), opinion.Subject!, inSubject);
        }

        for (var i = 0; i < opinion.Other.Count; i++)
        {
            if (FindInOther(opinion.Other[i]) is { } inOther)
            {
                yield return (Other(opinion, i), opinion.Other[i].Text, inOther);
            }
        }
    }

    /// <summary>The whole of a column whose heading says that it is personal data; of any other what its text holds.</summary>
    public static List<PersonalDataSpan>? FindInOther(OtherField field)
        => PersonalColumns.KindOf(field) is { } kind ? [new PersonalDataSpan(kind, new TextSpan(0, field.Text.Length))] : PersonalDataScanner.Find(field.Text);

    public static TextPlace Text(Opinion opinion) => new() { Node = opinion.Id, Field = TextField.OpinionText, Span = default };

    public static TextPlace Subject(Opinion opinion) => new() { Node = opinion.Id, Field = TextField.Subject, Span = default };

    public static TextPlace Other(Opinion opinion, int column) => new() { Node = opinion.Id, Field = TextField.Other, Paragraph = column, Span = default };
}
