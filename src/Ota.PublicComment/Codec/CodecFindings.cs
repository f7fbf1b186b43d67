using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>Collects the findings made on wire records, which know their way into the file but not their line.</summary>
internal sealed class CodecFindings(int maxPerCode)
{
    private readonly JsonPlaces _places = new();
    private readonly List<(DiagnosticDescriptor Descriptor, JsonPlaces.Place Place, ValueList<string> Arguments)> _items = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether a finding says that no document can be made.</summary>
    public bool IsFatal { get; private set; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Counts a finding; false when there are enough of its kind, so that nobody builds its arguments.</summary>
    public bool Wants(DiagnosticDescriptor descriptor, bool isFatal = false)
    {
        IsFatal |= isFatal;
        HasErrors |= descriptor.Severity == DiagnosticSeverity.Error;
        var count = _counts.GetValueOrDefault(descriptor.Code);
        _counts[descriptor.Code] = count + 1;
        return count < maxPerCode;
    }

    public void Add(DiagnosticDescriptor descriptor, ReadOnlySpan<JsonStep> steps, params ReadOnlySpan<string> arguments)
        => _items.Add((descriptor, _places.Want(steps), ValueList.Create(arguments)));

    /// <summary>The findings with their lines, and how many were left out.</summary>
    public ValueList<Diagnostic> Locate(ReadOnlySpan<byte> utf8, string? fileName)
    {
        if (_counts.Count == 0)
        {
            return [];
        }

        _places.Find(utf8, fileName);
        var bag = new DiagnosticBag(maxPerCode);
        foreach (var (descriptor, place, arguments) in _items)
        {
            bag.Add(new Diagnostic
            {
                Descriptor = descriptor,
                Severity = descriptor.Severity,
                Location = place.Location ?? new SourceLocation { File = fileName },
                Arguments = arguments,
            });
        }

        foreach (var descriptor in Catalogue.Formats)
        {
            for (var left = _counts.GetValueOrDefault(descriptor.Code) - maxPerCode; left > 0; left--)
            {
                bag.Add(descriptor, SourceLocation.None);
            }
        }

        return bag.ToOrderedList();
    }
}
