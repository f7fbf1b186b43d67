namespace Ota.PublicComment.Validation.Rules;

/// <summary>What authors of a draft write where a text is still to come.</summary>
internal static class PlaceholderWords
{
    /// <summary>Whole notes of an author to the office; 検討中です。 is an answer.</summary>
    public static readonly string[] Notes =
    [
        "調整中", "確認中", "照会中", "作成中", "作業中", "執筆中", "未記入", "未作成", "未入力", "未回答", "要確認", "要検討", "要修正", "要調整", "要照会", "要追記", "後日記入", "追って記入",
        "（検討中）", "(検討中)", "追記予定", "記入予定", "後日回答", "仮置き", "仮案", "TBD", "TBA", "XXX",
    ];

    /// <summary>
    /// What stands where a name, a number or a day is still to come. ○ alone is a mark of a list, ■■ what somebody covered.
    /// </summary>
    public const string Signs = "●○◯△▲＿";

    /// <summary>Those of them that stand for one day or month: ●月●日.</summary>
    public const string DaySigns = "●○◯";
}
