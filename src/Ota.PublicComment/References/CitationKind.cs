namespace Ota.PublicComment.References;

/// <summary>What a citation leads to.</summary>
public enum CitationKind
{
    /// <summary>Parts of the plan's outline: 第5章 … 1計画の推進体制.</summary>
    PlanPath,

    /// <summary>A numbered measure of the plan: 取組27, 施策4-(2).</summary>
    Item,

    /// <summary>A page that stands alone: 素案59ページ, P３ L17～19.</summary>
    Page,

    /// <summary>Another opinion or its answer: 「No.1」の回答のとおり, 上記, 同上.</summary>
    Opinion,

    /// <summary>An attachment, table or figure: 別紙2, 資料3-1, 図表4.</summary>
    Attachment,

    /// <summary>A law or ordinance (法令, 条例) with its provisions.</summary>
    Law,

    /// <summary>Another plan, policy or guideline named in 「」.</summary>
    Document,

    /// <summary>A mark that the plan prints: 「★」を記しています.</summary>
    Mark,
}
