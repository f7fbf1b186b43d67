using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>The CSV of a plan in both directions: one row for the plan, each volume, chapter and measure.</summary>
internal static class PlanCsvCodec
{
    // The heading row is the first; what stands before it is no CSV of ours.
    private const int LongestHead = 400;

    /// <exception cref="ArgumentException">The plan holds half a character, a null where the model has none, an undefined value, or is
    /// nested too deep.</exception>
    public static string Write(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanFault.ThrowIfAny(plan, nameof(plan));
        using var csv = new CsvText();
        csv.Add(PlanRow.Headings);
        if (plan.Title is not null || plan.Stage is not null)
        {
            csv.Add(PlanRow.PlanKind, plan.Stage, null, plan.Title, null, null);
        }

        foreach (var volume in plan.Volumes)
        {
            csv.Add(PlanRow.VolumeKind, null, null, volume.Length > 0 ? volume : null, null, null);
        }

        var nodes = PlanNode.InModelOrder(plan);
        var names = new PlanParentNames(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var kind = node.Chapter is not null ? PlanRow.ChapterKind : PlanRow.InitiativeKind;
            csv.Add(
                node.IsInferred ? PlanRow.Inferred + kind : kind,
                node.Unit.Length > 0 ? node.Unit : null,
                node.Number?.Label,
                node.Title,
                PlanPages.Write(node.Pages),
                node.Parent < 0 ? null : names.Of(node.Parent));
        }

        return csv.ToText();
    }

    /// <summary>Whether UTF-8 text begins with the headings of a plan's own CSV.</summary>
    public static bool LooksLikePlan(ReadOnlySpan<byte> utf8)
    {
        utf8 = ByteOrderMark.Without(utf8);
        var end = utf8.IndexOf((byte)'\n');
        var head = utf8[..Math.Min(end < 0 ? utf8.Length : end, LongestHead)].ToArray();
        foreach (var row in new CsvRows(head, null, static _ => { }).Read())
        {
            return PlanRow.ColumnsOf(Texts(row)) is not null;
        }

        return false;
    }

    /// <summary>Reads a plan. Never throws on any bytes.</summary>
    public static PlanResult Read(ReadOnlyMemory<byte> utf8, string? fileName, int maxDiagnosticsPerCode,
        CancellationToken cancellationToken = default)
    {
        var findings = new DiagnosticBag(maxDiagnosticsPerCode);
        var rows = new PlanRowReader(findings.Add);
        int[]? columns = null;
        foreach (var cells in new CsvRows(ByteOrderMark.Without(utf8), fileName, findings.Add).Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Array.TrueForAll(cells, c => c.Text is null))
            {
                continue;
            }

            if (columns is null)
            {
                columns = PlanRow.ColumnsOf(Texts(cells));
                if (columns is null)
                {
                    break;
                }

                TellHeadings(cells, columns, findings);
                continue;
            }

            TellFurtherCells(cells, columns, findings);
            rows.Add(PlanRow.Of(cells, columns));
        }

        if (columns is null)
        {
            findings.Add(Catalogue.PlanCsvHeadings, new SourceLocation { File = fileName, Line = 1, Column = 1 },
                string.Join(',', PlanRow.Headings));
            return new PlanResult { Diagnostics = findings.ToOrderedList(), Outcome = Outcome.Failed };
        }

        var plan = rows.Build();
        return new PlanResult
        {
            Plan = plan,
            Diagnostics = findings.ToOrderedList(),
            Outcome = findings.Items.Any(d => d.Severity == DiagnosticSeverity.Error) ? Outcome.Partial : Outcome.Complete,
        };
    }

    /// <summary>Tells the columns that the format does not have, and those it has that are not there.</summary>
    public static void TellHeadings(ReadOnlySpan<CsvCell> cells, ReadOnlySpan<int> columns, DiagnosticBag findings)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (!columns.Contains(i) && cells[i].Text is { Length: > 0 } heading)
            {
                findings.Add(Catalogue.PlanCsvColumn, cells[i].Location, JsonExcerpt.Of(heading));
            }
        }

        for (var h = 0; h < columns.Length; h++)
        {
            if (columns[h] < 0)
            {
                findings.Add(Catalogue.PlanCsvColumnMissing, cells[0].Location, PlanRow.Headings[h]);
            }
        }
    }

    /// <summary>Tells cells that stand under no heading of the format.</summary>
    public static void TellFurtherCells(ReadOnlySpan<CsvCell> cells, ReadOnlySpan<int> columns, DiagnosticBag findings)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (!columns.Contains(i) && cells[i].Text is { Length: > 0 } text)
            {
                findings.Add(Catalogue.PlanCsvCell, cells[i].Location, JsonExcerpt.Of(text));
            }
        }
    }

    private static string?[] Texts(CsvCell[] cells) => Array.ConvertAll(cells, c => c.Text);
}
