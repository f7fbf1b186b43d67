using System.Globalization;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>The opinions and responses of a document as the table that a council gets: only columns that hold something, a shared
/// response in one cell.</summary>
internal sealed class ResultTable
{
    private readonly PublicCommentDocument _document;

    private ResultTable(PublicCommentDocument document) => _document = document;

    public List<ResultColumn> Columns { get; } = [];

    public List<ResultRow> Rows { get; } = [];

    public static ResultTable Of(PublicCommentDocument document)
    {
        var table = new ResultTable(document);
        table.AddColumns();
        table.AddRows();
        return table;
    }

    private void AddColumns()
    {
        var opinions = _document.Opinions;
        var responses = _document.Responses;
        Add(opinions.Any(o => o.Number is not null), "No.", 4, isCentred: true, ofResponse: false, (o, _) => o.Number?.Label ?? "");
        Add(opinions.Any(o => o.Area is not null), "該当箇所", 10, false, false, (o, _) => o.Area?.Text ?? "");
        Add(opinions.Any(o => o.Subject is not null), "件名", 10, false, false, (o, _) => o.Subject ?? "");
        Add(opinions.Any(o => o.SubmitterKind is not null), "提出者区分", 7, true, false, (o, _) => o.SubmitterKind ?? "");
        Add(true, "意見の概要", 26, false, false, (o, _) => OpinionText(o));
        Add(opinions.Any(o => o.Count is not null), "件数", 4, true, false, (o, _) => Number(o.Count));
        Add(opinions.Any(o => o.SubmitterCount is not null), "人数", 4, true, false, (o, _) => Number(o.SubmitterCount));
        Others(opinions.SelectMany(o => o.Other), ofResponse: false, (o, _) => o.Other);
        Add(responses.Count > 0, Body(_document.Municipality) + "考え方", 28, false, true, (_, r) => ResponseText(r));
        Add(responses.Any(r => r.Dispositions.Count > 0), "対応区分", 5, true, true, (_, r)
            => string.Join("、", r?.Dispositions.Select(d => d.Code) ?? []));
        Add(responses.Any(r => r.Revisions.Count > 0), "修正内容", 14, false, true, (_, r)
            => string.Join('\n', r?.Revisions.Select(v => v.Text) ?? []));
        Others(responses.SelectMany(r => r.Other), ofResponse: true, (_, r) => r?.Other ?? []);
    }

    private void Add(bool isFilled, string heading, int weight, bool isCentred, bool ofResponse, Func<Opinion, Response?, string> text)
    {
        if (isFilled)
        {
            Columns.Add(new ResultColumn(heading, weight, isCentred, ofResponse, text));
        }
    }

    private void Others(IEnumerable<OtherField> fields, bool ofResponse, Func<Opinion, Response?, ValueList<OtherField>> read)
    {
        foreach (var heading in fields.Select(f => f.Heading).Distinct(StringComparer.Ordinal))
        {
            Add(true, heading ?? "備考", 10, false, ofResponse, (o, r)
                => string.Join('\n', read(o, r).Where(f => f.Heading == heading).Select(f => f.Text)));
        }
    }

    private void AddRows()
    {
        var entries = _document.Entries().ToList();
        ValueList<string> path = [];
        for (var i = 0; i < entries.Count; i++)
        {
            path = Enter(path, entries[i].Opinion.Group);
            var together = Together(entries, i);
            for (var k = 0; k < together; k++)
            {
                AddEntry(entries[i + k], k == 0 ? together : 0);
            }

            i += together - 1;
        }
    }

    private ValueList<string> Enter(ValueList<string> path, ValueList<string> next)
    {
        var same = 0;
        while (same < path.Count && same < next.Count && path[same] == next[same])
        {
            same++;
        }

        for (var level = same; level < next.Count; level++)
        {
            Rows.Add(new ResultRow { Group = next[level] });
        }

        return next;
    }

    // How many opinions from one on share its only response, one below the other in one group.
    private static int Together(List<OpinionEntry> entries, int at)
    {
        if (entries[at].Responses is not [var response])
        {
            return 1;
        }

        var count = 1;
        while (at + count < entries.Count && entries[at + count] is { Responses: [var next] } entry && next.Id == response.Id
            && entry.Opinion.Group == entries[at].Opinion.Group)
        {
            count++;
        }

        return count;
    }

    // An opinion with several responses goes over as many rows; its own cells are merged.
    private void AddEntry(OpinionEntry entry, int sharing)
    {
        for (var i = 0; i < Math.Max(1, entry.Responses.Count); i++)
        {
            var row = new ResultRow();
            var response = i < entry.Responses.Count ? entry.Responses[i] : null;
            foreach (var column in Columns)
            {
                var text = Characters.Writable(column.Text(entry.Opinion, response));
                row.Cells.Add(column.OfResponse
                    ? new ResultCell(text) { ExtraRows = Math.Max(0, sharing - 1), IsCovered = sharing == 0 }
                    : new ResultCell(text) { ExtraRows = i == 0 ? Math.Max(0, entry.Responses.Count - 1) : 0, IsCovered = i > 0 });
            }

            Rows.Add(row);
        }
    }

    private static string OpinionText(Opinion opinion) => opinion.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text
        : opinion.TextState == TextState.Withheld ? "（掲載を控えています）" : "";

    // The label of a block of references is no text of the model; it is printed again.
    private static string ResponseText(Response? response)
    {
        if (response is null)
        {
            return "";
        }

        var lines = new List<string>();
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            if (response.Paragraphs[i].Kind == ParagraphKind.References
                && (i == 0 || response.Paragraphs[i - 1].Kind != ParagraphKind.References))
            {
                lines.Add("参考：");
            }

            lines.Add(response.Paragraphs[i].Text);
        }

        return lines.Count == 0 && response.TextState == TextState.Withheld ? "（掲載を控えています）" : string.Join('\n', lines);
    }

    private static string Body(Municipality? body)
        => body?.Name is [.., '都' or '道' or '府' or '県' or '市' or '区' or '町' or '村'] name ? name[^1] + "の" : "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
