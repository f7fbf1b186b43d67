namespace Ota.PublicComment.Reading.Headings;

/// <summary>Roles by the words people use for them, in both languages at once, for messages.</summary>
internal static class RoleNames
{
    public static string Of(ColumnRole role) => role switch
    {
        ColumnRole.Number => "番号 (number)",
        ColumnRole.Page => "ページ (page)",
        ColumnRole.Department => "担当課 (department)",
        ColumnRole.Subject => "件名 (subject)",
        ColumnRole.Opinion => "意見 (opinion)",
        ColumnRole.Response => "考え方 (response)",
        ColumnRole.Disposition => "対応区分 (disposition)",
        ColumnRole.Revision => "修正内容 (revision)",
        ColumnRole.Count => "件数 (count)",
        ColumnRole.SubmitterCount => "人数 (submitters)",
        ColumnRole.SubmitterKind => "提出者 (submitter)",
        _ => "分野 (area)",
    };
}
