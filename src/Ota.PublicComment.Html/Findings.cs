using System.Globalization;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html;

/// <summary>Reports what is found on one page, with the line and column of the decoded text.</summary>
internal sealed class Findings(FormatContext context, MarkupTree tree)
{
    public const string CellTooLongCode = "OPC1005";
    public const string TooManyBlocksCode = "OPC1006";
    public const string TooManyColumnsCode = "OPC1008";
    public const string PartsLeftOutCode = "OPC1260";
    public const string HiddenPartsCode = "OPC1261";
    public const string DocumentLinksCode = "OPC1262";
    public const string PageTooLongCode = "OPC1263";
    public const string MarkupTooDeepCode = "OPC1264";
    public const string SpansTooWideCode = "OPC1265";

    public const string StruckOutCode = "OPC1222";
    public const string MarkedChangesCode = "OPC1267";
    public const string FramesUnreadCode = "OPC1268";
    public const string FurtherPagesCode = "OPC1269";
    public const string OpenedPartsCode = "OPC1270";

    public int MaxCellLength => context.Limits.MaxCellLength;

    public int MaxColumns => context.Limits.MaxColumns;

    public int MaxBlocks => context.Limits.MaxBlocks;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reports a finding.</summary>
    /// <param name="code">Its code in the catalogue.</param>
    /// <param name="at">Where in the text it is; -1 where it is about the page.</param>
    /// <param name="arguments">The arguments of the message.</param>
    public void Report(string code, int at, params ReadOnlySpan<string> arguments) => Report(code, [at], arguments);

    /// <summary>Reports a finding that has several places.</summary>
    public void Report(string code, IReadOnlyList<int> places, params ReadOnlySpan<string> arguments)
    {
        var descriptor = DiagnosticDescriptor.Find(code)!;
        context.Report(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = At(places[0]),
            RelatedLocations = places.Skip(1).Select(At).ToValueList(),
            Arguments = ValueList.Create(arguments),
        });
    }

    public void CellTooLong(int at, int length) => Report(CellTooLongCode, at, Text(length), Text(MaxCellLength));

    public void ThrowIfCancelled() => context.CancellationToken.ThrowIfCancellationRequested();

    private SourceLocation At(int position)
    {
        if (position < 0)
        {
            return new SourceLocation { File = context.Source.FileName };
        }

        var (line, column) = tree.Lines.At(position);
        return new SourceLocation { File = context.Source.FileName, Line = line, Column = column };
    }
}
