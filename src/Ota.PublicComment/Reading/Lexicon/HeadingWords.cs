using System.Collections.Frozen;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>Headings seen in published results, in folded form.</summary>
internal static class HeadingWords
{
    public static FrozenDictionary<string, ColumnRole> Certain { get; } = Table(
        (ColumnRole.Number, "# no no. 番号 通し番号 通番 連番 整理番号 意見番号 項番 項番号 御意見番号 ご意見番号 意見no 意見no. 意見id "
            + "id comment-id comment_id commentid number"),
        (ColumnRole.Area, "分野 章 節 編・部 編 部 章・節 章節 大項目 中項目 小項目 施策 施策名 取組 取組名 事業名 計画の項目 意見項目 意見の項目 意見内容区分 意見分類 分類 "
            + "意見の分類 意見区分 意見の種類 意見の区分 関係する項目又は事業 関連項目 該当部分 対象箇所 意見箇所 箇所 位置 カテゴリ カテゴリー ジャンル 論点 地区 "
            + "条項 条文 該当条文 該当条項 条項等 条文等 対象条文 関係条文 条 section area chapter"),
        (ColumnRole.Page, "ページ 頁 該当ページ 該当頁 ページ番号 関連ページ 関連頁 関係ページ 関係頁 対象ページ 対象頁 最終案p 対照表p 素案p p page"),
        (ColumnRole.Department, "部局 担当課 担当 担当部署 所管課 所管 所管部署 部署 課名 担当部局 department"),
        (ColumnRole.Subject, "件名 表題 意見件名 タイトル subject"),
        (ColumnRole.Opinion,
            "要旨 意見要旨 御意見 ご意見 意見 概要 主な意見 いただいたご意見 いただいた意見 comment comments comment-body "
                + "comment_body commentbody comment-text commenttext opinion opinions"),
        (ColumnRole.Response, "考え方 考えかた 回答 対応方針 検討結果 検討の結果 見解 県の対応 市の対応 区の対応 町の対応 村の対応 都の対応 リプライ 返答 "
            + "市のコメント 区のコメント 町のコメント 村のコメント 県のコメント reply response answer"),
        (ColumnRole.Disposition, "対応区分 反映状況 意見反映区分 反映区分 意見への対応 取扱い 取扱 取り扱い 取扱区分 反映 反映の有無 反映結果 対応状況 修正の有無 修正有無 "
            + "計画への反映 素案への反映 案への反映 ステータス disposition"),
        (ColumnRole.Revision, "修正等の対応 見直しの結果 見直し結果 計画の修正 計画書の修正 素案の修正 案の修正 修正内容 修正箇所 修正案 修正後 追記等 変更内容"),
        (ColumnRole.Count, "件数 意見数 意見件数 意見の数 意見の件数 意見等の数 意見等の件数 count"),
        (ColumnRole.SubmitterCount, "人数 意見者数 提出者数"),
        (ColumnRole.SubmitterKind, "個人 団体等 団体 個人・団体 提出者 意見者 意見提出者 提出者区分 submitter"));

    /// <summary>Words whose meaning depends on the other columns: first the usual meaning, then the other.</summary>
    public static FrozenDictionary<string, (ColumnRole Usual, ColumnRole Other)> Ambiguous { get; } =
        new Dictionary<string, (ColumnRole, ColumnRole)>(StringComparer.Ordinal)
        {
            ["項目"] = (ColumnRole.Area, ColumnRole.Number),
            ["修正"] = (ColumnRole.Disposition, ColumnRole.Revision),
            ["件"] = (ColumnRole.Number, ColumnRole.Count),
            ["内容"] = (ColumnRole.Opinion, ColumnRole.Area),
            ["区分"] = (ColumnRole.Disposition, ColumnRole.Area),
            ["コメント"] = (ColumnRole.Opinion, ColumnRole.Response),
            ["対応"] = (ColumnRole.Response, ColumnRole.Disposition),
            ["方針"] = (ColumnRole.Disposition, ColumnRole.Area),
            ["区"] = (ColumnRole.Area, ColumnRole.Other),
            ["備考"] = (ColumnRole.Other, ColumnRole.Other),
            ["種別"] = (ColumnRole.SubmitterKind, ColumnRole.Area),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, ColumnRole> Table(params ReadOnlySpan<(ColumnRole Role, string Words)> rows)
    {
        var table = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        foreach (var (role, words) in rows)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(word, role);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
