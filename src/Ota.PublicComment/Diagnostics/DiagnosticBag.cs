using System.Globalization;

namespace Ota.PublicComment.Diagnostics;

/// <summary>
/// Collects the findings of one run, at most so many of each code and of all; what is beyond is counted and told at the end.
/// </summary>
internal sealed class DiagnosticBag(int maxPerCode, int max = int.MaxValue)
{
    private readonly List<Diagnostic> _items = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _left = new(StringComparer.Ordinal);
    private readonly List<DiagnosticDescriptor> _order = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    /// <summary>How many findings of one code are listed at most.</summary>
    public int MostPerCode => maxPerCode;

    public void Add(Diagnostic diagnostic)
    {
        var count = _counts.GetValueOrDefault(diagnostic.Code);
        if (count == 0 && !_left.ContainsKey(diagnostic.Code))
        {
            _order.Add(diagnostic.Descriptor);
        }

        _counts[diagnostic.Code] = count + 1;
        // The first of its code is always listed: nothing that happened is unknown.
        if (count < maxPerCode && (_items.Count < max || count == 0))
        {
            _items.Add(diagnostic);
        }
        else
        {
            _left[diagnostic.Code] = _left.GetValueOrDefault(diagnostic.Code) + 1;
        }
    }

    /// <summary>Counts a finding that is not listed, since enough of its code are already known.</summary>
    public void Leave(DiagnosticDescriptor descriptor)
    {
        var left = _left.GetValueOrDefault(descriptor.Code);
        if (left == 0 && !_counts.ContainsKey(descriptor.Code))
        {
            _order.Add(descriptor);
        }

        _left[descriptor.Code] = left + 1;
    }

    public void Add(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<string> arguments)
        => Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = location,
            Arguments = ValueList.Create(arguments),
        });

    /// <summary>The findings in the order of the source, those without a line first, then how many were left out.</summary>
    public ValueList<Diagnostic> ToOrderedList()
    {
        var sheets =
            _items.Select(static d => d.Location.Sheet ?? string.Empty).Distinct().Index()
                .ToDictionary(static s => s.Item, static s => s.Index);
        var ordered = _items
            .Select((diagnostic, index) => (diagnostic, index))
            .OrderBy(x => x.diagnostic.Location.Page ?? 0)
            .ThenBy(x => sheets[x.diagnostic.Location.Sheet ?? string.Empty])
            .ThenBy(x => RowOf(x.diagnostic.Location))
            .ThenBy(x => ColumnOf(x.diagnostic.Location))
            .ThenBy(x => x.index)
            .Select(x => x.diagnostic)
            .ToList();
        foreach (var descriptor in _order)
        {
            if (_left.TryGetValue(descriptor.Code, out var left))
            {
                ordered.Add(new Diagnostic
                {
                    Descriptor = Catalogue.MoreOfTheSame,
                    Severity = descriptor.Severity,
                    Arguments = [left.ToString(CultureInfo.InvariantCulture), descriptor.Code],
                });
            }
        }

        return ordered.ToValueList();
    }

    // A workbook has no lines: D9 stands in row 9, before D13.
    private static int RowOf(SourceLocation place)
        => place.Line
            ?? (place.Address is { } address
                && int.TryParse(address.AsSpan(LettersOf(address)), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
                    ? row : 0);

    // AA stands behind Z.
    private static int ColumnOf(SourceLocation place)
        => place.Column
            ?? (place.Address is { } address
                ? address.AsSpan(0, LettersOf(address)).ToArray().Aggregate(0, static (sum, c) => unchecked((sum * 27) + c - 'A' + 1)) : 0);

    private static int LettersOf(string address)
        => address.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var first ? first : address.Length;
}
