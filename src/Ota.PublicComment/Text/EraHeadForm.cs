namespace Ota.PublicComment.Text;

/// <summary>How an era is written.</summary>
internal enum EraHeadForm
{
    /// <summary>令和, ㋿.</summary>
    Full,

    /// <summary>R, or R with a dot.</summary>
    Letter,

    /// <summary>令.</summary>
    OneKanji,

    /// <summary>成 for 平成. 和 is not read so: it may be 令和 or 昭和.</summary>
    Lost,
}
