namespace Ota.PublicComment.Reading.Facts;

/// <summary>What a label announces besides numbers.</summary>
internal enum FactKind
{
    /// <summary>募集期間.</summary>
    Period,

    /// <summary>募集開始: the first half of the period, in a row of its own.</summary>
    Opening,

    /// <summary>募集終了.</summary>
    Closing,

    /// <summary>公表期間, 開催日時: dates that are not the period of the consultation.</summary>
    OtherDates,

    /// <summary>公表日.</summary>
    PublishedOn,

    /// <summary>担当課.</summary>
    Department,

    /// <summary>問い合わせ.</summary>
    Contact,
}
