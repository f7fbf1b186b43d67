using System.Text;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>A head, a piece over and over, a tail.</summary>
internal sealed record HostileText(string Head, Func<int, string> Piece, string Tail)
{
    public HostileText(string head, string piece, string tail)
        : this(head, _ => piece, tail)
    {
    }

    /// <summary>The text with as many pieces as the length in UTF-16 units needs.</summary>
    public string Of(int length)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(Piece(i));
        }

        return text.Append(Tail).ToString();
    }
}
