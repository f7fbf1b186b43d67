namespace Ota.PublicComment;

/// <summary>What a change does to the plan.</summary>
public enum RevisionAction
{
    /// <summary>The document does not say.</summary>
    Unspecified,

    /// <summary>Text is replaced (修正).</summary>
    Replace,

    /// <summary>Text is added (追加, 追記).</summary>
    Add,

    /// <summary>Text is taken out (削除).</summary>
    Delete,

    /// <summary>Text is moved (移動).</summary>
    Move,

    /// <summary>The document says that nothing changes (修正なし).</summary>
    None,
}
