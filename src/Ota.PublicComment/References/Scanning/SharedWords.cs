namespace Ota.PublicComment.References.Scanning;

/// <summary>
/// One object for all prints of a word: a plan has some hundred titles and numbers, and a result cites them ten thousand times.
/// </summary>
internal sealed class SharedWords<T>(Func<string, T> make)
{
    private readonly Dictionary<string, T> _made = new(StringComparer.Ordinal);

    /// <summary>What is made of a print.</summary>
    public T Of(ReadOnlySpan<char> printed)
    {
        var lookup = _made.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(printed, out var made))
        {
            return made;
        }

        var text = printed.ToString();
        made = make(text);
        _made.Add(text, made);
        return made;
    }
}
