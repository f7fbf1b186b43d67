namespace Ota.PublicComment;

/// <summary>What a column of a result table holds.</summary>
public enum ColumnRole
{
    /// <summary>Nothing the model has a place for: kept with its heading.</summary>
    Other,

    /// <summary>The number of the opinion (No., 番号).</summary>
    Number,

    /// <summary>The place in the plan (分野, 章, 該当箇所). Several columns of this role are read as one place.</summary>
    Area,

    /// <summary>The page of the plan (ページ).</summary>
    Page,

    /// <summary>The department in charge (担当課).</summary>
    Department,

    /// <summary>The subject of the opinion (件名).</summary>
    Subject,

    /// <summary>The opinion (意見, 要旨).</summary>
    Opinion,

    /// <summary>The response (区の考え方, 回答).</summary>
    Response,

    /// <summary>What happens to the opinion (対応区分, 反映状況).</summary>
    Disposition,

    /// <summary>A printed change of the plan (修正内容).</summary>
    Revision,

    /// <summary>How many opinions the row stands for (件数).</summary>
    Count,

    /// <summary>How many people submitted it (人数).</summary>
    SubmitterCount,

    /// <summary>Who submitted it (個人, 団体等).</summary>
    SubmitterKind,
}
