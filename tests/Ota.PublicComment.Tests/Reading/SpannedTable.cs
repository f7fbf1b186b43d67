using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>A table with merged cells, given by a format of its own: <c>text|rows|columns</c> in each cell.</summary>
internal sealed class SpannedTable(params string[][] rows) : ISourceFormat
{
    public string Name => "spanned";

    public static DocumentResult Read(params string[][] rows)
    {
        var pipeline = new PublicCommentPipelineBuilder().AddFormat(new SpannedTable(rows)).Build();
        var result = pipeline.Read("x", new SourceInfo { FileName = "x.html" }, null, TestContext.Current.CancellationToken);
        Laws.All(result);
        return result;
    }

    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => true;

    IEnumerable<SourceBlock> ISourceFormat.Read(Stream source, FormatContext context)
    {
        yield return new SourceParagraph { Text = new SourceCell { Text = Tests.Reading.Read.Title } };
        yield return new SourceTable { Rows = rows.Select(r => new SourceRow { Cells = r.Select(Cell).ToValueList() }).ToValueList() };
    }

    private static SourceCell Cell(string text)
    {
        var parts = text.Split('|');
        return new SourceCell
        {
            Text = parts[0],
            ExtraRows = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 1 : 0,
            ExtraColumns = parts.Length > 2 ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 1 : 0,
        };
    }
}
