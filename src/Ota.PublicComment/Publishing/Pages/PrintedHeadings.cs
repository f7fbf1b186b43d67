using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Publishing.Pages;

/// <summary>The headings that the document itself prints over its columns, or the usual ones where the source is not known.</summary>
internal sealed record PrintedHeadings
{
    private const int LongestHeading = 40;

    public string Number { get; private init; } = "通し番号";

    public string Area { get; private init; } = "該当箇所";

    public string Opinion { get; private init; } = "意見要旨";

    public string Response { get; private init; } = "考え方";

    public string Disposition { get; private init; } = "対応区分";

    public static PrintedHeadings Of(PublishInput input)
    {
        var usual = new PrintedHeadings();
        usual = usual with { Response = Body(input.Document.Municipality) + usual.Response };
        if (input.SourceMap is not { } map)
        {
            return usual;
        }

        var tops = Tops(map);
        return new PrintedHeadings
        {
            Number = Over(NumberCell(map, input.Document)) ?? usual.Number,
            Area = Over(CellOf(TextField.Area)) ?? usual.Area,
            Opinion = Over(CellOf(TextField.OpinionText)) ?? usual.Opinion,
            Response = Over(CellOf(TextField.Paragraph)) ?? usual.Response,
            Disposition = Over(CellOf(TextField.Disposition)) ?? usual.Disposition,
        };

        CellAddress? CellOf(TextField field)
            => map.Segments.FirstOrDefault(s => s.Place?.Field == field) is { } segment ? map.Cells[segment.Cell].Location.Cell : null;

        string? Over(CellAddress? cell) => cell is { } address ? tops.GetValueOrDefault((address.Table, address.Column)) : null;
    }

    /// <summary>The first cell of each column whose whole text shaped the document without making a node: its heading.</summary>
    private static Dictionary<(int Table, int Column), string> Tops(SourceMap map)
    {
        var tops = new Dictionary<(int, int), string>();
        var isHeading = new bool[map.Cells.Count];
        Array.Fill(isHeading, true);
        foreach (var segment in map.Segments)
        {
            isHeading[segment.Cell] &= segment.Kind == SourceSegmentKind.Structure && segment.Node is null;
        }

        foreach (var cell in map.Cells)
        {
            if (cell.Location.Cell is { } at && isHeading[cell.Cell] && cell.Text.Trim() is { Length: > 0 and <= LongestHeading } text)
            {
                tops.TryAdd((at.Table, at.Column), text);
            }
        }

        return tops;
    }

    private static CellAddress? NumberCell(SourceMap map, PublicCommentDocument document)
    {
        var numbered = document.Opinions.FirstOrDefault(o => o.Number is not null && !o.IsNumberInferred);
        return numbered is not null
            && map.Segments.FirstOrDefault(s => s.Kind == SourceSegmentKind.Structure && s.Node == numbered.Id
                && map.Cells[s.Cell].Text.Trim() == numbered.Number!.Label) is { } segment
            ? map.Cells[segment.Cell].Location.Cell
            : null;
    }

    // 市の考え方, 区の考え方 …: what a body calls itself.
    private static string Body(Municipality? body)
        => body?.Name is [.., '都' or '道' or '府' or '県' or '市' or '区' or '町' or '村'] name ? name[^1] + "の" : "";
}
