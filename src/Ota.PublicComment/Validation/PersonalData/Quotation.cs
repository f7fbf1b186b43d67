using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// An argument of a message without its spaces: a quotation of the source may have spaces that the repaired text has no more.
/// </summary>
internal sealed class Quotation
{
    private const char Cut = '…';
    private const char LineEnd = '⏎';
    private const char Blot = '■';

    private readonly string _argument;
    private readonly List<int> _places = [];
    private char[]? _covered;

    public Quotation(string argument)
    {
        _argument = argument;
        var text = new char[argument.Length];
        for (var i = 0; i < argument.Length; i++)
        {
            IsCut |= argument[i] == Cut;
            if (!CharacterClasses.IsSpace(argument[i]) && argument[i] != LineEnd)
            {
                text[_places.Count] = argument[i];
                _places.Add(i);
            }
        }

        Text = new string(text, 0, _places.Count);
    }

    /// <summary>The text without spaces.</summary>
    public string Text { get; }

    /// <summary>Whether a mark says that the quotation was cut.</summary>
    public bool IsCut { get; }

    /// <summary>The argument with what was covered; null when nothing was.</summary>
    public string? Result => _covered is null ? null : new string(_covered);

    /// <summary>What stands between the marks of a cut.</summary>
    public IEnumerable<TextSpan> Pieces
    {
        get
        {
            var start = 0;
            for (var i = 0; i <= Text.Length; i++)
            {
                if (i == Text.Length || Text[i] == Cut)
                {
                    if (i > start)
                    {
                        yield return TextSpan.FromBounds(start, i);
                    }

                    start = i + 1;
                }
            }
        }
    }

    /// <summary>Covers a run of <see cref="Text"/>.</summary>
    public void Cover(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            (_covered ??= _argument.ToCharArray())[_places[i]] = Blot;
        }
    }

    /// <summary>Covers a run of the argument.</summary>
    public void CoverUnits(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!CharacterClasses.IsSpace(_argument[i]))
            {
                (_covered ??= _argument.ToCharArray())[i] = Blot;
            }
        }
    }
}
