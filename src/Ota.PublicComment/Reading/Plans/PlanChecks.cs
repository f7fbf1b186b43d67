using System.Globalization;
using System.Text;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Tells what is odd about a plan that was read: pages that are missing or fall, numbers that stand twice or are left out.
/// </summary>
internal sealed class PlanChecks(DiagnosticBag findings)
{
    private const int MostNames = 5;

    private readonly List<(PlanDraft Draft, PlanDraft? Parent)> _nodes = [];

    /// <summary>Checks the drafts of a plan that is built, so that they know their ids.</summary>
    /// <param name="roots">The drafts at the top, in the order they were read.</param>
    /// <param name="hasPages">Whether the source prints pages.</param>
    public void Run(List<PlanDraft> roots, bool hasPages)
    {
        Collect(roots);
        if (!hasPages)
        {
            findings.Add(Catalogue.PlanPrintsNoPages,
                _nodes.Count > 0 ? _nodes[0].Draft.Location with { Line = null, Column = null } : SourceLocation.None);
        }
        else
        {
            CheckPages();
        }

        foreach (var counted in _nodes.Where(n => n.Draft.Number is { PartCount: > 0 }).GroupBy(n => FormOf(n.Draft)))
        {
            CheckNumbers([.. counted]);
        }
    }

    private void Collect(List<PlanDraft> roots)
    {
        var open = new Stack<(PlanDraft Draft, PlanDraft? Parent)>(Enumerable.Reverse(roots).Select(r => (r, (PlanDraft?)null)));
        while (open.TryPop(out var node))
        {
            _nodes.Add(node);
            for (var i = node.Draft.Children.Count - 1; i >= 0; i--)
            {
                open.Push((node.Draft.Children[i], node.Draft));
            }
        }
    }

    private void CheckPages()
    {
        PlanDraft? previous = null;
        foreach (var (draft, parent) in _nodes)
        {
            if (draft.IsInitiative && parent is null && previous is { IsInitiative: false })
            {
                // A list of measures after the table of contents goes through the pages once more.
                previous = null;
            }

            if (draft is { Unit: "編", Number: null, Pages: null })
            {
                // Another volume counts its pages anew.
                previous = null;
            }
            else if (draft.Pages is { } pages)
            {
                if (previous?.Pages is { } before && before.First > pages.First)
                {
                    Add(Catalogue.PlanPageFalls, draft, draft.Name, Number(pages.First), previous.Name, Number(before.First));
                }

                previous = draft;
            }
            else if (draft.Children.Count == 0 && !draft.HasUnreadPage)
            {
                Add(Catalogue.PlanPageMissing, draft, draft.Name);
            }
        }

        // Parts that hold others often print no page of their own: one finding for all of them.
        var without =
            _nodes.Where(n => n.Draft is { Pages: null, HasUnreadPage: false } && n.Draft.Children.Count > 0).Select(n => n.Draft).ToList();
        if (without.Count > 0)
        {
            var names = string.Join('、', without.Take(MostNames).Select(d => d.Name)) + (without.Count > MostNames ? " …" : "");
            Add(Catalogue.PlanPartsWithoutPage, without[0], Number(without.Count), names);
        }
    }

    private void CheckNumbers(List<(PlanDraft Draft, PlanDraft? Parent)> nodes)
    {
        var seen = new Dictionary<string, PlanDraft>(StringComparer.Ordinal);
        var isCounted = IsCounted(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            var (draft, parent) = nodes[i];
            var last = draft.Number!.Parts[^1];
            var isRestart = i > 0 && last == 1 && (!ReferenceEquals(parent, nodes[i - 1].Parent) || draft.Number.Parts.Count > 1);
            if (isRestart && !ReferenceEquals(parent, nodes[i - 1].Parent))
            {
                seen.Clear();
            }

            if (!seen.TryAdd(KeyOf(draft), draft))
            {
                Repeated(draft, seen[KeyOf(draft)]);
            }
            else if (isCounted && i > 0 && !isRestart && SamePrefix(draft, nodes[i - 1].Draft)
                && last > nodes[i - 1].Draft.Number!.Parts[^1] + 1)
            {
                Add(Catalogue.PlanNumberSkipped, draft, nodes[i - 1].Draft.Name, draft.Name);
            }
        }
    }

    // A list may be sorted by something else; then a gap says nothing.
    private static bool IsCounted(List<(PlanDraft Draft, PlanDraft? Parent)> nodes)
    {
        var steps = 0;
        for (var i = 1; i < nodes.Count; i++)
        {
            var step = nodes[i].Draft.Number!.Parts[^1] - nodes[i - 1].Draft.Number!.Parts[^1];
            steps += step == 1 || nodes[i].Draft.Number!.Parts[^1] == 1 ? 1 : 0;
        }

        return steps * 2 >= nodes.Count - 1;
    }

    private void Repeated(PlanDraft draft, PlanDraft first)
        => findings.Add(new Diagnostic
        {
            Descriptor = Catalogue.PlanNumberRepeated,
            Severity = Catalogue.PlanNumberRepeated.Severity,
            Location = draft.Location,
            Node = draft.Id,
            RelatedLocations = [first.Location],
            Arguments = [draft.Name, first.Name],
        });

    private void Add(DiagnosticDescriptor descriptor, PlanDraft draft, params ReadOnlySpan<string> arguments)
        => findings.Add(new Diagnostic
        {
            Descriptor = descriptor, Severity = descriptor.Severity, Location = draft.Location, Node = draft.Id,
            Arguments = ValueList.Create(arguments),
        });

    private static bool SamePrefix(PlanDraft a, PlanDraft b)
        => a.Number!.Parts.Count == b.Number!.Parts.Count && a.Number.Parts.SkipLast(1).SequenceEqual(b.Number.Parts.SkipLast(1));

    /// <summary>What is counted together: kind, unit and the form of the label with its numbers taken out.</summary>
    private static (bool IsInitiative, string Unit, string Form) FormOf(PlanDraft draft)
    {
        var form = new StringBuilder();
        foreach (var c in CompareKey.Of(draft.Number!.Label))
        {
            var symbol = JapaneseNumeral.SymbolOf(c).Form;
            var isDigit = char.IsAsciiDigit(c) || KanjiNumeral.IsNumeral(c);
            if (!isDigit)
            {
                form.Append(symbol == NumeralForms.None ? c : (char)('A' + (int)symbol));
            }
            else if (form.Length == 0 || form[^1] != '#')
            {
                form.Append('#');
            }
        }

        return (draft.IsInitiative, draft.Unit, form.ToString());
    }

    private static string KeyOf(PlanDraft draft) => string.Join('-', draft.Number!.Parts.Select(Number));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
