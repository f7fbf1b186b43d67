using Ota.PublicComment.Serialization;
using System.Text.Json;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Publishing.Findings;

/// <summary>The findings of a check as a table: one row each, in the order they are listed.</summary>
internal sealed class FindingTable
{
    private static readonly string[] Charges = ["担当課", "所管課", "主管課", "担当部署", "担当", "所管", "関係課", "部署"];

    private static readonly string[] Members = ["opinion", "department", "area", "location", "severity", "code", "message", "advice"];

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

    /// <summary>The cells of a row as they are shown.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public ValueList<string> Cells(FindingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [row.Number, row.Department, row.Area, row.Location, SeverityNames.Of(row.Severity, Language), row.Code, row.Message,
            row.Advice];
    }

    /// <summary>The table as a list that any <see cref="IListPublisher"/> writes.</summary>
    public ListTable ToList() => new()
    {
        Title = Language == MessageLanguage.Japanese ? "指摘一覧" : "Findings",
        Language = Language,
        Headings = Headings,
        Rows = Rows.Select(Cells).ToValueList(),
        Widths = [10, 14, 26, 28, 9, 10, 60, 60],
        Json = Json,
    };

    // For programs the severity is the word of the format in every language.
    private void Json(Utf8JsonWriter writer)
    {
        foreach (var row in Rows)
        {
            writer.WriteStartObject();
            var cells = Cells(row);
            for (var i = 0; i < Members.Length; i++)
            {
                writer.WriteString(Members[i],
                    Members[i] == "severity" ? SeverityNames.Of(row.Severity, MessageLanguage.English) : cells[i]);
            }

            writer.WriteEndObject();
        }
    }

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
            Department =
                string.Join(", ",
                    others.Where(static o => IsCharge(o.Heading)).Select(static o => o.Text).Distinct(StringComparer.Ordinal)),
            Area = string.Join(", ", opinions.Select(static o => o.Area?.Text).OfType<string>().Distinct(StringComparer.Ordinal)),
            Location = finding.Location.ToString(),
            Severity = finding.Severity,
            Code = finding.Code,
            Message = finding.GetMessage(language),
            Advice = finding.Descriptor.GetAdvice(language) ?? string.Empty,
        };
    }

    private static bool IsCharge(string? heading)
        => heading is not null && AnyWord.In(heading, Charges);
}
