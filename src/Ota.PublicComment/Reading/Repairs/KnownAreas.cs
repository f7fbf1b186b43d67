using Ota.PublicComment.Reading.Recognition;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>The places a document knows: those printed more than once, and chapters with their known titles.</summary>
internal sealed class KnownAreas
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public static KnownAreas Of(DraftDocument draft)
    {
        var known = new KnownAreas();
        var once = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in draft.Records)
        {
            var key = AreaKey.Of(record.Area.Text);
            if (key.Length > 0 && !once.Add(key))
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

    public bool Contains(string key) => _keys.Contains(key);
}
