
namespace Ota.PublicComment.Samples.Texts;

/// <summary>The report in Japanese.</summary>
internal sealed class JapaneseReportTexts : ReportTexts
{
    public override string NoTitle => "（表題なし）";

    public override string Plan => "計画";

    public override string Municipality => "団体";

    public override string Opinions => "意見";

    public override string Responses => "考え方";

    public override string Period => "募集期間";

    public override string PrintedCounts => "公表された数";

    public override string Unknown => "不明";

    public override string NotPrinted => "記載なし";

    public override string Provisional => "仮称";

    public override string ChapterTitle => "分野ごとの意見の件数";

    public override string NoArea => "（分野の記載なし）";

    public override string CountsAreNotPeople => "件数は人数や賛否の数ではありません。";

    public override string NothingToLookAt => "人が確認すること: なし";

    public override string NothingRepaired => "自動で直したこと: なし";

    public override string NotesTitle => "そのほかのお知らせ";

    public override string NextTitle => "次に試すこと";

    public override string Before => "前: ";

    public override string After => "後: ";

    public override string NextJson => "JSON にする";

    public override string NextRepairs => "直したことを1件ずつ見る";

    public override string OwnFile => "ファイル";

    public override string NextOwnFile => "手元のファイルを読む";

    public override string PlanMarks(bool provisional, string? stage)
    {
        var marks = string.Join("、", ((string?[])[provisional ? Provisional : null, stage]).Where(m => m is not null));
        return marks.Length == 0 ? marks : $"（{marks}）";
    }

    public override string FindingsTitle(int count) => $"人が確認すること（{count} 件）";

    public override string RepairsTitle(int count) => $"自動で直したこと（{count} 件）";

    public override string Items(int count) => $"{count} 件";

    public override string Places(int count) => $"{count} 件";

    public override string Submitters(int count) => $"提出者 {count} 人";

    public override string Submissions(int count) => $"提出 {count} 通";

    public override string OpinionNumbers(string numbers) => $"No. {numbers}";

    public override string Numberless(string id) => $"番号なし({id})";

    public override string Lines(string lines) => $"{lines} 行目";

    public override string More(int count) => $"ほか {count} 件";

    public override string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "誤り",
        DiagnosticSeverity.Warning => "要確認",
        _ => "参考",
    };

    public override string? RepairName(string code) => RepairNames.Japanese(code);
}
