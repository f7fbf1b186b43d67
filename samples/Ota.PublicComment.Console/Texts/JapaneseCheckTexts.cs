using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command <c>check</c> in Japanese.</summary>
internal sealed class JapaneseCheckTexts : CheckTexts
{
    public override string Description => "結果のファイルを点検し、問題、その箇所、理由、対処を表示します。";

    public override string PublishedOption => "公表済みの結果として点検します。既定は公表前の案（空欄は未記入、番号の飛びや重複は要確認、個人情報は誤りとします）。";

    public override string ToOption => "指摘一覧の形式。省略時は --out の拡張子で決めます。";

    public override string OutOption => "指摘一覧の出力先のファイル。例: 指摘.csv";

    public override string QuietOption => "報告を表示しません（終了コードだけで知らせます）。";

    public override string OneFileOnly(string path) => $"「{path}」には1つのファイルの結果しか書き出せません。ファイルを1つだけ指定してください。";

    public override string Listed(string path, int findings) => $"指摘 {findings} 件の一覧を {path} に書きました。";

    public override string PlanOption => "参照先を確かめる計画（Word、Excel、PDF、Web ページ、CSV、目次のテキスト、JSON）。";

    public override string CorrectionsOption => "適用する訂正を書いた JSON ファイル。";

    public override string BaselineOption => "確認済みの指摘の JSON ファイル。ここにある指摘は結果に数えません。";

    public override string WriteBaselineOption => "今回の指摘（--show の重さ以上）を確認済みとして書き出すファイル。次回から --baseline に指定します。";

    public override string SarifOption => "指摘を SARIF 2.1.0（開発ツール用の形式）で書き出すファイル。";

    public override string MaskOption => "意見の中の個人情報を ■ に置き換えた写しを書き出すファイル。";

    public override string FailOnOption => "この重さ以上の指摘があれば不合格（終了コード 1）とします（info 参考、warning 要確認、error 誤り）。既定は error。";

    public override string ShowOption => "この重さ以上の指摘を表示します（info 参考、warning 要確認、error 誤り）。既定は warning。";

    public override string DisableOption => "行わない検査のコード（コンマ区切り）。例: OPC4085,OPC4060";

    public override string EnableOption => "既定では行わない検査のコード（コンマ区切り）。例: OPC4080";

    public override string ExitCodes => "終了コード: 0 合格、1 不合格、2 何も読み取れない、または呼び出しの誤り、130 中断";

    public override string WholeDocument => "文書全体";

    public override string CorrectionsTitle => "適用した訂正（公表された文面ではありません）";

    public override string Acceptable(int errors, int warnings)
        => (errors, warnings) switch
        {
            (0, 0) => "合格です。",
            (0, _) => $"誤りはありません。要確認 {warnings} 件を確かめてください。",
            _ => $"合格ですが、誤り {errors} 件、要確認 {warnings} 件があります。",
        };

    protected override string Separator => "、";

    protected override string Masked(string path, string covered, string left)
        => (covered.Length == 0 ? $"伏せるべき個人情報は見つかりませんでした。同じ内容の写しを {path} に書きました。" : $"{covered}を ■ に置き換えた写しを {path} に書きました。")
            + (left.Length == 0 ? string.Empty : $"考え方や問合せ先にある{left}は、担当課のものとみて残しました。")
            + "公表前に、残りがないかを確かめてください。";

    protected override string NameOf(PersonalDataKind kind, int places) => kind switch
    {
        PersonalDataKind.Telephone => "電話番号",
        PersonalDataKind.Mail => "メールアドレス",
        PersonalDataKind.Address => "住所・郵便番号",
        PersonalDataKind.Name => "氏名",
        PersonalDataKind.IndividualNumber => "個人番号",
        PersonalDataKind.Token => "URL の符号",
        PersonalDataKind.Account => "SNS などのアカウント",
        PersonalDataKind.Identifier => "口座・カード・証の番号",
        PersonalDataKind.BirthDate => "生年月日",
        _ => "自動車の登録番号",
    } + $" {places} か所";

    public override string WrongFile(string option, string path, string reason)
        => $"{option} の「{path}」を読めません。JSON を確かめてください{Reason.InJapanese(reason)}。";

    public override string UnknownCode(string option, string code) => $"{option} の「{code}」というコードはありません。コードは報告の各行の頭にあります（OPC と4けたの数字）。";

    public override string NotAcceptable(string level) => $"{level}以上の指摘があるため、不合格です。";

    public override string Summary(int errors, int warnings, int infos, int accepted)
    {
        var counts = string.Join("、", ((ReadOnlySpan<(string, int)>)[("誤り", errors), ("要確認", warnings), ("参考", infos)]).ToArray()
            .Where(static c => c.Item2 > 0).Select(static c => $"{c.Item1} {c.Item2} 件"));
        return (counts.Length == 0 ? "指摘はありません。" : counts) + (accepted > 0 ? $"（ほかに確認済み {accepted} 件）" : string.Empty);
    }

    public override string NotShown(int count, string level) => $"{level}より軽い {count} 件は表示していません（--show info で表示します）。";
}
