using System.Globalization;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples.Report;

/// <summary>What was repaired: grouped by kind, or every repair by itself.</summary>
internal sealed class RepairsSection(DocumentResult result, OpinionLabels labels, ReadRequest request, ReportTexts texts)
{
    private const string Indent = "  ";

    /// <summary>How many numbers of opinions or lines a summary names.</summary>
    private const int MaxNamed = 40;

    // OPC2030 and what follows tell of damage that stays, but for the repairs that have a name here.
    private const string FirstThatIsNone = "OPC2030";

    public static bool IsRepair(Diagnostic finding)
        => finding.Severity == DiagnosticSeverity.Info && finding.Code.StartsWith("OPC2", StringComparison.Ordinal)
            && (string.CompareOrdinal(finding.Code, FirstThatIsNone) < 0 || RepairNames.Has(finding.Code));

    public void WriteTo(Page page)
    {
        var repairs = result.Diagnostics.Where(IsRepair).ToList();
        if (repairs.Count == 0)
        {
            page.Title(texts.NothingRepaired);
            return;
        }

        page.Title(texts.RepairsTitle(repairs.Count));
        if (request.ListRepairs)
        {
            repairs.ForEach(repair => WriteOne(page, repair));
        }
        else
        {
            WriteSummary(page, repairs);
        }
    }

    private void WriteSummary(Page page, List<Diagnostic> repairs)
    {
        var groups = repairs.GroupBy(r => r.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Code: g.Key, Name: Name(g.First().Descriptor), Count: texts.Places(g.Count()), Where: Where([.. g])))
            .ToList();
        var name = groups.Max(g => DisplayWidth.Of(g.Name)) + 2;
        var count = groups.Max(g => DisplayWidth.Of(g.Count));
        foreach (var group in groups)
        {
            page.Line(
                $"{Indent}{group.Code}  {DisplayWidth.PadRight(group.Name, name)}{DisplayWidth.PadLeft(group.Count, count)}  {group.Where}".TrimEnd());
        }
    }

    private void WriteOne(Page page, Diagnostic repair)
    {
        var about = labels.Of(repair);
        page.Line(Indent + string.Join("  ", ((string[])
        [
            repair.Code,
            about.Count == 0 ? string.Empty : texts.OpinionNumbers(string.Join(", ", about)),
            repair.Location.ToString(),
        ]).Where(part => part.Length > 0)));
        var message = repair.GetMessage(request.Language);
        page.Line(Indent + Indent + message);
        // The last two arguments of a repair are the text before and after; most messages hold them already.
        if (repair.Arguments.Count >= 2
            && (!message.Contains(repair.Arguments[^2], StringComparison.Ordinal)
                || !message.Contains(repair.Arguments[^1], StringComparison.Ordinal)))
        {
            page.Quiet(Indent + Indent + texts.Before + repair.Arguments[^2]);
            page.Quiet(Indent + Indent + texts.After + repair.Arguments[^1]);
        }
    }

    private string Name(DiagnosticDescriptor kind)
        => texts.RepairName(kind.Code)
            ?? (request.Language == MessageLanguage.Japanese ? kind.JapaneseMessage : kind.EnglishMessage);

    private string Where(List<Diagnostic> repairs)
    {
        var numbers = repairs.SelectMany(labels.Of).Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count > 0)
        {
            return texts.OpinionNumbers(Listed(numbers));
        }

        var lines = repairs.SelectMany(r => r.RelatedLocations.Prepend(r.Location)).Select(l => l.Line).OfType<int>().Distinct().Order()
            .Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        return lines.Count == 0 ? string.Empty : texts.Lines(Listed(lines));
    }

    private string Listed(List<string> names) => names.Count <= MaxNamed
        ? string.Join(", ", names)
        : string.Join(", ", names.Take(MaxNamed).Append(texts.More(names.Count - MaxNamed)));
}
