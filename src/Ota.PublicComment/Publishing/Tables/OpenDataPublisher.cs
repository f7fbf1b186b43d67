using Ota.PublicComment.Serialization;
using System.Globalization;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Publishing.Tables;

/// <summary>Open data in the habits of 自治体標準オープンデータセット: the official code first, one fact per cell, dates as <c>2021-03-31</c>.</summary>
internal sealed class OpenDataPublisher() : TablePublisher("open-data")
{
    protected override string[] Headings { get; } =
    [
        "全国地方公共団体コード", "ID", "地方公共団体名", "案件名", "計画名", "募集開始日", "募集終了日", "結果公表日", "担当部署", "意見番号", "分類", "分野", "件名", "意見",
        "件数（人数や賛否の数ではありません）", "考え方", "対応区分", "対応区分の説明",
    ];

    protected override void Rows(PublishInput input, CsvTable table, bool isSet)
    {
        var d = input.Document;
        var legend =
            d.DispositionLegend.GroupBy(x => x.Code, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Legend, StringComparer.Ordinal);
        foreach (var entry in d.Entries())
        {
            var o = entry.Opinion;
            var consultation =
                d.Consultations.FirstOrDefault(c => c.Id == o.ConsultationId) ?? (d.Consultations.Count == 1 ? d.Consultations[0] : null);
            foreach (var r in entry.Responses.Count == 0 ? [null] : entry.Responses.Cast<Response?>())
            {
                table.Add(
                    d.Municipality?.Code,
                    string.Join('-', ((string?[])[isSet ? d.Id : null, o.Id, r?.Id]).Where(part => part is not null)),
                    d.Municipality?.Name,
                    d.Title,
                    string.Join(" / ", d.PlanTitles.Select(p => p.Text)),
                    Day(consultation?.Period?.Opens),
                    Day(consultation?.Period?.Closes),
                    Day(consultation?.PublishedOn),
                    consultation?.Department,
                    o.Number?.Label,
                    string.Join(" / ", o.Group),
                    o.Area?.Text,
                    o.Subject,
                    o.Text,
                    o.Count?.ToString(CultureInfo.InvariantCulture),
                    r is null ? null : ShownResponse.Text(r),
                    r is null ? null : string.Join(" / ", r.Dispositions.Select(x => x.Code)),
                    r is null
                        ? null
                        : string.Join(" / ",
                            r.Dispositions.Select(x => x.Legend ?? legend.GetValueOrDefault(x.Code)).Where(x => x is not null)));
            }
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
