using System.Globalization;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>The columns in their order, with their headings. What people look for comes first, what machines need last.</summary>
internal static class CsvColumns
{
    private static readonly (string Japanese, string English)[] Headings =
    [
        ("番号", "number"),
        ("番号の推定", "number_inferred"),
        ("分類", "group"),
        ("分野", "area"),
        ("件名", "subject"),
        ("意見", "opinion"),
        ("意見の状態", "opinion_state"),
        ("件数（人数や賛否の数ではありません）", "count"),
        ("提出者数", "submitter_count"),
        ("提出者の区分", "submitter_kind"),
        ("考え方", "response"),
        ("考え方の状態", "response_state"),
        ("対応区分", "disposition"),
        ("修正内容", "revision"),
        ("考え方の共有の推定", "sharing_inferred"),
        ("番号の各部", "number_parts"),
        ("意見ID", "opinion_id"),
        ("考え方ID", "response_id"),
        ("文書ID", "document_id"),
    ];

    public static int Count => Headings.Length;

    public static string Heading(int column, MessageLanguage language)
        => language == MessageLanguage.Japanese ? Headings[column].Japanese : Headings[column].English;

    public static string?[] HeadingRow(MessageLanguage language)
        => Array.ConvertAll(Headings, h => language == MessageLanguage.Japanese ? h.Japanese : h.English);

    /// <summary>The cells of a row.</summary>
    public static string?[] Cells(in CsvEntry entry, string documentId, MessageLanguage language)
    {
        var (o, r) = entry;
        return
        [
            o?.Number?.Label,
            CsvWords.Of(o?.IsNumberInferred ?? false, language),
            o is null ? null : ListCell.Join(o.Group),
            o?.Area?.Text,
            o?.Subject,
            o?.Text,
            CsvWords.Of(o?.TextState ?? TextState.Complete, language),
            Number(o?.Count),
            Number(o?.SubmitterCount),
            o?.SubmitterKind,
            r?.Text,
            CsvWords.Of(r?.TextState ?? TextState.Complete, language),
            r is null ? null : ListCell.Join(r.Dispositions.Select(d => d.Code)),
            r is null ? null : ListCell.Join(r.Revisions.Select(v => v.Text)),
            CsvWords.Of(r?.SharingIsInferred ?? false, language),
            o?.Number is { } n ? string.Join(' ', n.Parts.Select(p => p.ToString(CultureInfo.InvariantCulture))) : null,
            o?.Id,
            r?.Id,
            documentId,
        ];
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
