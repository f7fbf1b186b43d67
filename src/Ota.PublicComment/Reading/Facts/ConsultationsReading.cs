using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>The consultations of a document, as read.</summary>
/// <param name="Consultations">The consultations in reading order.</param>
/// <param name="Held">Lines that stay notes though a part of them is a text of a consultation, and which part.</param>
internal sealed record ConsultationsReading(ValueList<Consultation> Consultations, IReadOnlyDictionary<TracedText, List<ConsumedSpan>> Held)
{
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    /// <summary>Says which consultation the opinions under a heading came in.</summary>
    public void Assign(string group, string id) => _groups[group] = id;

    /// <summary>The consultation that the innermost of some headings names; null where none does.</summary>
    public string? IdOf(ValueList<string> group)
    {
        for (var i = group.Count - 1; i >= 0; i--)
        {
            if (_groups.TryGetValue(group[i], out var id))
            {
                return id;
            }
        }

        return null;
    }
}
