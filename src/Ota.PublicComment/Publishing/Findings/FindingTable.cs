namespace Ota.PublicComment.Serialization;

/// <summary>The findings of a check as a table: one row each, in the order they are listed.</summary>
public sealed class FindingTable
{
    private static readonly string[] Charges = ["担当課", "所管課", "主管課", "担当部署", "担当", "所管", "関係課", "部署"];

    private FindingTable(MessageLanguage language, ValueList<FindingRow> rows)
    {
        Language = language;
        Rows = rows;
    }

    /// <summary>The language of headings, messages and advice.</summary>
    public MessageLanguage Language { get; }

    /// <summary>The rows.</summary>
    public ValueList<FindingRow> Rows { get; }

    /// <summary>The headings, in the order of <see cref="Cells"/>.</summary>
    public ValueList<string> Headings => Language == MessageLanguage.Japanese
        ? ["意見の番号", "担当課", "分野", "位置", "重さ", "コード", "指摘", "対処"]
        : ["Opinion", "In charge", "Place in the plan", "Location", "Severity", "Code", "What is wrong", "What to do"];

    /// <summary>Builds the table.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="document">The document they are about; null when there is none.</param>
    /// <param name="language">The language.</param>
    public static FindingTable Of(ValueList<Diagnostic> diagnostics, PublicCommentDocument? document, MessageLanguage language)
    {
        var index = document is null ? null : new DocumentIndex(document);
        return new FindingTable(language, diagnostics.Select(d => Row(d, index, language)).ToValueList());
    }

    /// <summary>The rows of several documents in one table.</summary>
    /// <param name="tables">The tables; their language is that of the first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    public static FindingTable Join(IEnumerable<FindingTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var all = tables.ToList();
        return new FindingTable(all.Count > 0 ? all[0].Language : MessageLanguage.Japanese, all.SelectMany(static t => t.Rows).ToValueList());
    }

    /// <summary>The cells of a row as they are shown.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public ValueList<string> Cells(FindingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [row.Number, row.Department, row.Area, row.Location, SeverityName(row.Severity), row.Code, row.Message, row.Advice];
    }

    private string SeverityName(DiagnosticSeverity severity) => (Language, severity) switch
    {
        (MessageLanguage.Japanese, DiagnosticSeverity.Error) => "誤り",
        (MessageLanguage.Japanese, DiagnosticSeverity.Warning) => "要確認",
        (MessageLanguage.Japanese, _) => "参考",
        (_, DiagnosticSeverity.Error) => "error",
        (_, DiagnosticSeverity.Warning) => "warning",
        _ => "info",
    };

    private static FindingRow Row(Diagnostic finding, DocumentIndex? index, MessageLanguage language)
    {
        var node = finding.Place?.Node ?? finding.Node ?? string.Empty;
        var response = index?.FindResponse(node);
        var opinions = index?.FindOpinion(node) is { } own ? [own]
            : response?.Answers.Select(a => index!.FindOpinion(a.Opinion)).OfType<Opinion>().Distinct().ToList() ?? [];
        var others = opinions.SelectMany(static o => o.Other).Concat(response?.Other ?? []);
        return new FindingRow
        {
            Number = string.Join(", ", opinions.Select(static o => o.Number?.Label ?? o.Id)),
            Department = string.Join(", ", others.Where(static o => IsCharge(o.Heading)).Select(static o => o.Text).Distinct(StringComparer.Ordinal)),
            Area = string.Join(", ", opinions.Select(static o => o.Area?.Text).OfType<string>().Distinct(StringComparer.Ordinal)),
            Location = finding.Location.ToString(),
            Severity = finding.Severity,
            Code = finding.Code,
            Message = finding.GetMessage(language),
            Advice = finding.Descriptor.GetAdvice(language) ?? string.Empty,
        };
    }

    private static bool IsCharge(string? heading) => heading is not null && Array.Exists(Charges, c => heading.Contains(c, StringComparison.Ordinal));
}
