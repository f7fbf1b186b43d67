namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>A run of a text that is personal data.</summary>
internal readonly record struct PersonalDataSpan(PersonalDataKind Kind, TextSpan Span);
