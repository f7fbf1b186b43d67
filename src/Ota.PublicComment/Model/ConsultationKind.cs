namespace Ota.PublicComment;

/// <summary>How opinions were collected.</summary>
public enum ConsultationKind
{
    /// <summary>A public comment (パブリックコメント, 意見公募).</summary>
    PublicComment,

    /// <summary>A briefing or exchange of views (説明会, 意見交換会).</summary>
    Briefing,

    /// <summary>A survey (アンケート).</summary>
    Survey,

    /// <summary>A council or assembly (審議会, 議会).</summary>
    Council,

    /// <summary>Anything else.</summary>
    Other,
}
