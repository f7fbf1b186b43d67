namespace Ota.PublicComment.Text;

/// <summary>Where a text was probably cut.</summary>
[Flags]
internal enum CutSuspicion
{
    /// <summary>Nothing suggests a cut.</summary>
    None = 0,

    /// <summary>The head is probably lost.</summary>
    Start = 1,

    /// <summary>The tail is probably lost.</summary>
    End = 2,

    /// <summary>Both are.</summary>
    Both = Start | End,
}
