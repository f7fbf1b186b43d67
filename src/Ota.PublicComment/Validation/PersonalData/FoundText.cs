namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Who speaks in a text.</summary>
internal enum TextVoice
{
    /// <summary>Somebody who sent an opinion.</summary>
    Citizen,

    /// <summary>The document, in its title or a note.</summary>
    Document,

    /// <summary>The office: in answers, and where it says how to reach it.</summary>
    Office,
}

/// <summary>A text with the personal data found in it.</summary>
internal readonly record struct FoundText(TextPlace Field, string Text, List<PersonalDataSpan> Found, TextVoice Voice)
{
    /// <summary>Whether a kind found here is mostly the office's own, so that it is told and not covered.</summary>
    public bool IsLeft(PersonalDataKind kind)
        => Voice == TextVoice.Office
            && kind
                is PersonalDataKind.Telephone or PersonalDataKind.Mail or PersonalDataKind.Address or PersonalDataKind.Name
                    or PersonalDataKind.Account;

    /// <summary>The severity a kind is told with here; null for its own.</summary>
    public DiagnosticSeverity? Severity(PersonalDataKind kind) => IsLeft(kind) ? DiagnosticSeverity.Info : null;
}
