namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>What a package holds.</summary>
internal enum PackageKind
{
    /// <summary>It is no package, or one of another program.</summary>
    None,

    /// <summary>A package whose first bytes do not say what it holds.</summary>
    Unknown,

    /// <summary>A package of LibreOffice, or one that begins like it.</summary>
    OpenDocument,

    Word,

    Excel,
}
