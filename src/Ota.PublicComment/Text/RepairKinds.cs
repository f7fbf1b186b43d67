namespace Ota.PublicComment.Text;

/// <summary>The repairs of single characters of stored text, each of which can be switched off.</summary>
[Flags]
internal enum RepairKinds
{
    None = 0,

    /// <summary>Radicals (⾒ ⻑) for the ideographs that extraction made them of.</summary>
    Radicals = 1,

    /// <summary>尐 for 少: no modern text writes 尐.</summary>
    FewForSho = 2,

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark, direction marks, control characters.</summary>
    Invisible = 4,

    /// <summary>No-break and typographic spaces become U+0020; the full-width space stays.</summary>
    Spaces = 8,

    /// <summary>CR LF, CR, NEL, the line and paragraph separators, vertical tab and form feed become LF.</summary>
    LineEnds = 16,

    /// <summary>ヷ for ・: a letter of its own in old texts, so only where a document shows that it means the dot.</summary>
    MiddleDot = 32,

    Default = Radicals | FewForSho | Invisible | Spaces | LineEnds,
}
