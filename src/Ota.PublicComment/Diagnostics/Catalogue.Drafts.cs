using System.Collections.Frozen;
using static Ota.PublicComment.DiagnosticSeverity;

namespace Ota.PublicComment.Diagnostics;

/// <summary>
/// The catalogue as the author of a draft reads it: the same codes and arguments in other words. Nothing was lost on the way to the author,
/// and there is no original to compare with: what is blank is not written yet.
/// </summary>
internal static class DraftCatalogue
{
    private const string ThereEn = "Look at that place of your draft and correct it.";
    private const string ThereJa = "原稿のその箇所を確かめ、直してください。";

    private static readonly DiagnosticDescriptor[] Written =
    [
        Say(Catalogue.LostNumber, Warning,
            "The number is blank; the neighbours say that it is {0}.", "番号が空欄です（前後の番号から {0} と思われます）。",
            "Write the number into the row.", "番号を記入してください。"),
        Say(Catalogue.NumberlessRow, Warning,
            "The row has no number. It is read as an opinion of its own.", "番号が空欄の行です。独立した意見として読みました。",
            "Write the number into the row, or put its text into the row above.", "番号を記入するか、上の行の続きであれば上の行にまとめてください。"),
        Say(Catalogue.NumbersSkipped, Warning,
            "The numbers go from {0} to {1}.", "番号が {0} から {1} へ飛んでいます。",
            "Number the opinions anew, or put the missing opinion in.", "番号を振り直すか、漏れた意見を加えてください。"),
        Say(Catalogue.LinesBehindRows, Warning,
            "{0} {0:line|lines} below the last row may be an opinion without a number; kept as notes, the first is 「{1}」.",
            "最後の行の下にある {0} 行は、番号のない意見かもしれません。注記として残しました（最初は「{1}」）。",
            "Give the row its number, or set the lines apart from the table.", "意見であれば番号を記入し、そうでなければ表から離して書いてください。"),
        Say(Catalogue.ShiftedRow, Warning,
            "The cells of the row stand {0} {0:column|columns} too far left; read with 「{1}」 carried down from above. As written, 「{2}」 would be the number.",
            "行のセルが左に {0} 列ずれています。上の行の「{1}」を引き継いで読みました。このままでは「{2}」が番号になります。",
            "Put the cells back into their columns.", "セルを本来の列に戻してください。"),
        Say(Catalogue.OpinionTextMissing, Warning,
            "The opinion is not written yet.", "意見の本文がまだ書かれていません。", "Write it, or take the row out.", "本文を記入するか、行を削除してください。"),
        Say(Catalogue.ResponseMissing, Warning,
            "The answer is not written yet.", "考え方がまだ書かれていません。",
            "Write it. If one answer goes for several opinions, merge the cells or write 「No.…の回答のとおり」.",
            "考え方を記入してください。ほかの意見とまとめて答える場合は、セルを結合するか「No.…の回答のとおりです」と書いてください。"),
        Say(Catalogue.TextTwice, Warning,
            "The same {0} {0:character stands|characters stand} twice in a row: 「{1}」.", "同じ {0} 文字が続けて2度書かれています（「{1}」）。",
            "Take one of them out, unless the person wrote it so.", "重複であれば一方を削除してください（意見が原文どおりであれば、そのままで構いません）。"),
        Say(Catalogue.StrayBracket, Warning,
            "The bracket 「{0}」 has no partner: {1}.", "かっこ「{0}」の対がありません（{1}）。",
            "Open or close the bracket.", "かっこを補うか、削除してください。"),
        Say(Catalogue.CutAtStart, Warning,
            "The text begins in the middle: 「{0}」.", "文が途中から始まっています（「{0}」）。", "Write the beginning.", "文の始めを補ってください。"),
        Say(Catalogue.CutAtEnd, Warning,
            "The text ends in the middle: 「{0}」.", "文が途中で終わっています（「{0}」）。",
            "Write the rest, or put the full stop.", "続きを書くか、句点（。）を付けてください。"),
        Say(Catalogue.CutAtBoth, Warning,
            "The text begins and ends in the middle: 「{0}」.", "文が途中から始まり、途中で終わっています（「{0}」）。", "Write the rest.", "前後を補ってください。"),
        Say(Catalogue.DispositionUnexplained, Warning,
            "The disposition 「{0}」 is not in the legend.", "対応区分「{0}」は凡例にありません。",
            "Correct the disposition, or explain it in the legend.", "対応区分を直すか、凡例に加えてください。"),
        Say(Catalogue.NumberGap, Warning,
            "The numbers {0} are not in the list.", "番号 {0} がありません。",
            "Number the opinions anew, or put the missing opinion in.", "番号を振り直すか、漏れた意見を加えてください。"),
        Say(Catalogue.NumberMissing, Warning,
            "Not in the list, though the document counts {1} {1:opinion|opinions}: No. {0}.", "意見は {1} 件とありますが、番号 {0} がありません。",
            "Put the missing opinion in, or correct the count.", "漏れた意見を加えるか、件数を直してください。"),
        Say(Catalogue.NoResponses, Warning,
            "The draft lists {0} {0:opinion|opinions} and no answer at all.", "意見が {0} 件ありますが、考え方が1件も書かれていません。", "Write the answers.", "考え方を記入してください。"),
        Say(Catalogue.PunctuationOnly, Warning,
            "The text is nothing but 「{0}」.", "本文が「{0}」だけです。", "Write the text.", "本文を記入してください。"),
        .. Catalogue.PersonalData.Select(Personal),
    ];

    private static readonly FrozenDictionary<string, DiagnosticDescriptor> ByCode =
        Written.Concat(
            DiagnosticDescriptor.All.Where(static d => SpeaksOfAnOriginal(d) && !Array.Exists(Written, w => w.Code == d.Code))
                .Select(There))
            .ToFrozenDictionary(static d => d.Code, StringComparer.Ordinal);

    /// <summary>The kind of finding as the author of a draft is told it; the same instance where there is no other wording.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    public static DiagnosticDescriptor Of(DiagnosticDescriptor descriptor)
        => ByCode.TryGetValue(descriptor.Code, out var draft) && ReferenceEquals(DiagnosticDescriptor.Find(descriptor.Code), descriptor)
            ? draft : descriptor;

    /// <summary>The finding as the author of a draft is told it. A severity that was not the usual one stays.</summary>
    /// <param name="finding">The finding.</param>
    public static Diagnostic Of(Diagnostic finding)
    {
        var draft = Of(finding.Descriptor);
        return ReferenceEquals(draft, finding.Descriptor) ? finding
            : finding with { Descriptor = draft,
                Severity = finding.Severity == finding.Descriptor.Severity ? draft.Severity : finding.Severity };
    }

    private static DiagnosticDescriptor Say(
        DiagnosticDescriptor kind, DiagnosticSeverity severity, string en, string ja, string adviceEn, string adviceJa)
        => new(kind.Code, severity, en, ja, adviceEn, adviceJa);

    // What is in a draft goes on the web tomorrow: there it is an error.
    private static DiagnosticDescriptor Personal(DiagnosticDescriptor kind)
        => kind.With(Error, kind.EnglishAdvice, kind.JapaneseAdvice);

    private static bool SpeaksOfAnOriginal(DiagnosticDescriptor kind)
        => kind.JapaneseAdvice is { } advice
            && (advice.Contains("原本", StringComparison.Ordinal) || advice.Contains("抽出", StringComparison.Ordinal));

    private static DiagnosticDescriptor There(DiagnosticDescriptor kind)
        => kind.With(kind.Severity, ThereEn, ThereJa);
}
