namespace Ota.PublicComment.Text;

/// <summary>What a document itself says of a text that is not all there.</summary>
internal enum Omission
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is an extract: （略）, 以下略, a heading with （抜粋）.</summary>
    Abridged,

    /// <summary>It is withheld: 掲載を控え.</summary>
    Withheld,
}
