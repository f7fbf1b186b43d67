namespace Ota.PublicComment;

/// <summary>What a document says about how completely it lists what was submitted.</summary>
public enum ListingFlag
{
    /// <summary>Only the main opinions are listed (主な意見).</summary>
    MainOnly,

    /// <summary>Opinions of the same meaning are merged (同趣旨をまとめ, 集約).</summary>
    Merged,

    /// <summary>Opinions are summarised (要約, 要旨).</summary>
    Summarised,

    /// <summary>Some opinions are withheld (掲載を控え).</summary>
    Withheld,

    /// <summary>Remarks on wording are left out (字句の意見を除く).</summary>
    WordingOmitted,

    /// <summary>One opinion can be listed more than once (重複を含む).</summary>
    Duplicated,
}
