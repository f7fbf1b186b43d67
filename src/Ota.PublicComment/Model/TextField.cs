namespace Ota.PublicComment;

/// <summary>The texts of a document that a <see cref="TextPlace"/> can point into.</summary>
public enum TextField
{
    /// <summary>The title line of the document: <see cref="PublicCommentDocument.Title"/>.</summary>
    Title,

    /// <summary>The text of an opinion (要旨): <see cref="Opinion.Text"/>.</summary>
    OpinionText,

    /// <summary>The subject line of an opinion (件名): <see cref="Opinion.Subject"/>.</summary>
    Subject,

    /// <summary>The place of the plan an opinion is about (分野, 該当箇所): <see cref="Area.Text"/>.</summary>
    Area,

    /// <summary>A paragraph of a response (考え方): <see cref="Paragraph.Text"/>, chosen by <see cref="TextPlace.Paragraph"/>.</summary>
    Paragraph,

    /// <summary>A column without a role: <see cref="OtherField.Text"/>, chosen by <see cref="TextPlace.Paragraph"/>.</summary>
    Other,

    /// <summary>A disposition as printed (対応区分): <see cref="Disposition.Code"/>, chosen by <see cref="TextPlace.Paragraph"/>.</summary>
    Disposition,

    /// <summary>A printed change of the plan (修正): <see cref="PlanRevision.Text"/>, chosen by <see cref="TextPlace.Paragraph"/>.</summary>
    Revision,

    /// <summary>Who submitted, as printed (個人, 団体等): <see cref="Opinion.SubmitterKind"/>.</summary>
    SubmitterKind,

    /// <summary>A note or a correction (※, 訂正): <see cref="Note.Text"/>.</summary>
    Note,

    /// <summary>The printed period of a consultation (募集期間): <see cref="Period.Text"/>.</summary>
    Period,

    /// <summary>The printed label of a consultation: <see cref="Consultation.Label"/>.</summary>
    ConsultationLabel,
}
