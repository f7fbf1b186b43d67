using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>Collects the findings made on wire records, which know their way into the file but not their line.</summary>
internal sealed class CodecFindings(int maxPerCode)
{
    /// <summary>
    /// More than this of one code is counted and not kept, whatever the caller asked for: a hostile file must not fill the memory.
    /// </summary>
    public const int MostKept = 100_000;

    private readonly int _maxPerCode = Math.Clamp(maxPerCode, 0, MostKept);
    private readonly List<(DiagnosticDescriptor Descriptor, JsonStep[] Steps, ValueList<string> Arguments)> _items = [];
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
        return count < _maxPerCode;
    }

    public void Add(DiagnosticDescriptor descriptor, ReadOnlySpan<JsonStep> steps, params ReadOnlySpan<string> arguments)
        => _items.Add((descriptor, steps.ToArray(), ValueList.Create(arguments)));

    /// <summary>Takes over what was found in a part.</summary>
    public void Adopt(CodecFindings part)
    {
        IsFatal |= part.IsFatal;
        HasErrors |= part.HasErrors;
        foreach (var item in part._items)
        {
            // Those that are kept were counted; a part keeps its first ones.
            if (Wants(item.Descriptor))
            {
                _items.Add(item);
            }

            part._counts[item.Descriptor.Code]--;
        }

        foreach (var (code, notKept) in part._counts)
        {
            _counts[code] = _counts.GetValueOrDefault(code) + notKept;
        }
    }

    /// <summary>The findings with their lines, and how many were left out.</summary>
    public ValueList<Diagnostic> Locate(ReadOnlySpan<byte> utf8, string? fileName)
    {
        if (_counts.Count == 0)
        {
            return [];
        }

        var places = new JsonPlaces();
        var wanted = _items.ConvertAll(i => places.Want(i.Steps));
        places.Find(utf8, fileName);
        var at = 0;
        return Locate(_ => wanted[at++].Location ?? new SourceLocation { File = fileName });
    }

    /// <summary>The findings with the places that their ways lead to, asked in order.</summary>
    public ValueList<Diagnostic> Locate(Func<JsonStep[], SourceLocation> locate)
    {
        var bag = new DiagnosticBag(_maxPerCode);
        foreach (var (descriptor, steps, arguments) in _items)
        {
            bag.Add(new Diagnostic
            {
                Descriptor = descriptor,
                Severity = descriptor.Severity,
                Location = locate(steps),
                Arguments = arguments,
            });
        }

        foreach (var descriptor in (ValueList<DiagnosticDescriptor>)[.. Catalogue.Formats, .. Catalogue.PlanFiles])
        {
            for (var left = _counts.GetValueOrDefault(descriptor.Code) - _maxPerCode; left > 0; left--)
            {
                bag.Add(descriptor, SourceLocation.None);
            }
        }

        return bag.ToOrderedList();
    }
}
