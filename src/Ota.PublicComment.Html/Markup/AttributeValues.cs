namespace Ota.PublicComment.Html.Markup;

/// <summary>The values of attributes so far: the same few classes and styles stand on most elements of a page.</summary>
internal sealed class AttributeValues
{
    private const int MostKept = 1_000;
    private const int LongestKept = 200;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public AttributeValues() => _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A value with its references read.</summary>
    public string Of(ReadOnlySpan<char> value)
    {
        if (value.Length > LongestKept)
        {
            return CharacterReferences.Decode(value);
        }

        if (!_bySpan.TryGetValue(value, out var text))
        {
            text = CharacterReferences.Decode(value);
            if (_known.Count < MostKept)
            {
                _bySpan[value] = text;
            }
        }

        return text;
    }
}
