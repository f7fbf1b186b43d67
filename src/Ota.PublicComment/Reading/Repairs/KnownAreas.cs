using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Reading.Tables;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>The places a document knows: those printed more than once, and chapters with their known titles.</summary>
internal sealed class KnownAreas
{
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    public static KnownAreas Of(DraftDocument draft)
    {
        var known = new KnownAreas();
        foreach (var record in draft.Records)
        {
            var key = known.KeyOf(record.Area.Text);
            if (key.Length > 0 && !known._printed.Add(key))
            {
                known._keys.Add(key);
            }
        }

        foreach (var title in ChapterTitles.Of(draft).All)
        {
            known._keys.Add(AreaKey.Of(title.Mark + title.Title));
        }

        return known;
    }

    /// <summary>The form in which a place is compared; places repeat, so each is folded once.</summary>
    public string KeyOf(string area)
    {
        if (!_folded.TryGetValue(area, out var key))
        {
            _folded.Add(area, key = AreaKey.Of(area));
        }

        return key;
    }

    /// <summary>Whether a place is printed at all: two that become such places at once prove each other.</summary>
    public bool IsPrinted(string key) => _printed.Contains(key) || _keys.Contains(key);

    public bool Contains(string key) => _keys.Contains(key);
}
