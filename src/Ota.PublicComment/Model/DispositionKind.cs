namespace Ota.PublicComment;

/// <summary>What a body does with an opinion, as its own legend explains the code. The same code means something else next door.</summary>
public enum DispositionKind
{
    /// <summary>The document does not explain the code.</summary>
    Unspecified,

    /// <summary>The plan is changed (反映した, 修正する).</summary>
    Modified,

    /// <summary>The plan already says it (既に記載).</summary>
    AlreadyIncluded,

    /// <summary>It will be considered when the plan is carried out (今後の参考).</summary>
    ForReference,

    /// <summary>The draft stays (原案どおり).</summary>
    Unchanged,

    /// <summary>It cannot be taken up (反映できない).</summary>
    NotAdopted,

    /// <summary>It is outside the plan (対象外).</summary>
    OutOfScope,

    /// <summary>It agrees with the draft (賛同).</summary>
    Agreement,

    /// <summary>Anything else the document explains (その他).</summary>
    Other,
}
