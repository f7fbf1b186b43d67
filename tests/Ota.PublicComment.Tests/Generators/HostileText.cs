using System.Text;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>A head, a piece over and over, perhaps another one as often, a tail.</summary>
internal sealed record HostileText(string Head, Func<int, string> Piece, string Tail)
{
    public HostileText(string head, string piece, string tail)
        : this(head, _ => piece, tail)
    {
    }

    /// <summary>A piece that follows all the others and fills the second half; null for none.</summary>
    public Func<int, string>? Second { get; init; }

    /// <summary>The text with as many pieces as the length in UTF-16 units needs.</summary>
    public string Of(int length)
    {
        var text = new StringBuilder(Head);
        Fill(text, Piece, Second is null ? length : length / 2);
        if (Second is not null)
        {
            Fill(text, Second, length);
        }

        return text.Append(Tail).ToString();
    }

    private static void Fill(StringBuilder text, Func<int, string> piece, int length)
    {
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(piece(i));
        }
    }
}
