namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>A value that a message may quote, whole or cut at an end of the quotation.</summary>
internal readonly struct QuotedValue
{
    private const int Shortest = 2;

    // A piece at a cut is one from two characters on; where nothing says that the quotation was cut, a year could be a piece of a number.
    private const int ShortestUncut = 6;

    private readonly string _value;

    public QuotedValue(ReadOnlySpan<char> value) => _value = new Quotation(value.ToString()).Text;

    /// <summary>Whether it is long enough to be known again.</summary>
    public bool IsTelling => _value.Length >= Shortest;

    public void CoverIn(Quotation quotation)
    {
        var text = quotation.Text;
        for (var at = text.IndexOf(_value, StringComparison.Ordinal); at
            >= 0; at = text.IndexOf(_value, at + _value.Length, StringComparison.Ordinal))
        {
            quotation.Cover(at, _value.Length);
        }

        foreach (var piece in quotation.Pieces)
        {
            Cut(quotation, piece.Start, piece.Length, quotation.IsCut ? Shortest : ShortestUncut);
        }
    }

    // The value begins before the piece, ends behind it, or both.
    private void Cut(Quotation quotation, int start, int length, int shortest)
    {
        var piece = quotation.Text.AsSpan(start, length);
        if (length < shortest)
        {
            return;
        }

        if (_value.AsSpan().IndexOf(piece) >= 0)
        {
            quotation.Cover(start, length);
            return;
        }

        for (var size = Math.Min(length, _value.Length) - 1; size >= shortest; size--)
        {
            if (piece.StartsWith(_value.AsSpan(_value.Length - size)))
            {
                quotation.Cover(start, size);
                break;
            }
        }

        for (var size = Math.Min(length, _value.Length) - 1; size >= shortest; size--)
        {
            if (piece.EndsWith(_value.AsSpan(0, size)))
            {
                quotation.Cover(start + length - size, size);
                break;
            }
        }
    }
}
