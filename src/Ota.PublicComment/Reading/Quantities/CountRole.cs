namespace Ota.PublicComment.Reading.Quantities;

/// <summary>What the label of a number says.</summary>
internal enum CountRole
{
    Unknown,

    /// <summary>提出者数, 人数.</summary>
    Submitters,

    /// <summary>通数, 意見書の数.</summary>
    Submissions,

    /// <summary>意見数, 件数.</summary>
    Opinions,

    /// <summary>提出件数, 応募数: what was handed in; the unit says whether that is papers or opinions.</summary>
    Filed,

    /// <summary>結果, 提出状況: several numbers follow, each with its unit.</summary>
    Status,

    /// <summary>合計.</summary>
    Total,

    /// <summary>郵送, FAX.</summary>
    Channel,

    /// <summary>個人, 市内, 30代.</summary>
    SubmitterKind,

    /// <summary>第1章, 基本目標2.</summary>
    Part,

    /// <summary>賛成, 反対, 要望, 質問: of what kind an opinion is, which says nothing of what became of it.</summary>
    OpinionKind,

    /// <summary>反映したもの, 今後の参考.</summary>
    Disposition,
}
