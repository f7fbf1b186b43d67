using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml;

/// <summary>The kinds of findings made here, as the catalogue words them.</summary>
internal static class Findings
{
    public static readonly DiagnosticDescriptor CellTooLong = Of("OPC1005");
    public static readonly DiagnosticDescriptor TooManyBlocks = Of("OPC1006");
    public static readonly DiagnosticDescriptor TooManyColumns = Of("OPC1008");
    public static readonly DiagnosticDescriptor OldWordFile = Of("OPC1200");
    public static readonly DiagnosticDescriptor OldExcelFile = Of("OPC1201");
    public static readonly DiagnosticDescriptor IchitaroFile = Of("OPC1202");
    public static readonly DiagnosticDescriptor PasswordNeeded = Of("OPC1203");
    public static readonly DiagnosticDescriptor OldOfficeFile = Of("OPC1204");
    public static readonly DiagnosticDescriptor OtherPackage = Of("OPC1205");
    public static readonly DiagnosticDescriptor DamagedPart = Of("OPC1206");
    public static readonly DiagnosticDescriptor PartExplodes = Of("OPC1207");
    public static readonly DiagnosticDescriptor ExpandedTooLarge = Of("OPC1208");
    public static readonly DiagnosticDescriptor TooManyCells = Of("OPC1209");
    public static readonly DiagnosticDescriptor TooManyParts = Of("OPC1210");
    public static readonly DiagnosticDescriptor NestedTooDeep = Of("OPC1211");
    public static readonly DiagnosticDescriptor TrackedChanges = Of("OPC1212");
    public static readonly DiagnosticDescriptor CommentsLeft = Of("OPC1213");
    public static readonly DiagnosticDescriptor HiddenText = Of("OPC1214");
    public static readonly DiagnosticDescriptor HiddenRows = Of("OPC1215");
    public static readonly DiagnosticDescriptor HiddenColumns = Of("OPC1216");
    public static readonly DiagnosticDescriptor HiddenSheets = Of("OPC1217");
    public static readonly DiagnosticDescriptor MarginText = Of("OPC1218");
    public static readonly DiagnosticDescriptor ObjectsUnread = Of("OPC1219");
    public static readonly DiagnosticDescriptor ValueUnknown = Of("OPC1220");
    public static readonly DiagnosticDescriptor DerivedSheets = Of("OPC1221");

    public static readonly DiagnosticDescriptor StruckOut = Of("OPC1222");
    public static readonly DiagnosticDescriptor OpenDocumentFile = Of("OPC1223");
    public static readonly DiagnosticDescriptor RichTextFile = Of("OPC1224");
    public static readonly DiagnosticDescriptor PowerPointFile = Of("OPC1225");

    /// <summary>Reports a finding about the source as a whole.</summary>
    public static void Report(this FormatContext context, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
        => context.Report(descriptor, [], arguments);

    /// <summary>Reports one finding with all its places.</summary>
    public static void Report(
        this FormatContext context, DiagnosticDescriptor descriptor, IReadOnlyList<SourceLocation> places,
            params ReadOnlySpan<string> arguments)
        => context.Report(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = places.Count > 0 ? places[0] : new SourceLocation { File = context.Source.FileName },
            RelatedLocations = places.Skip(1).ToValueList(),
            Arguments = ValueList.Create(arguments),
        });

    private static DiagnosticDescriptor Of(string code)
        => DiagnosticDescriptor.Find(code) ?? throw new InvalidOperationException($"The catalogue has no {code}.");
}
