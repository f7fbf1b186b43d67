using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The words of a vocabulary with the built-in ones, ready to be matched. Immutable.</summary>
internal sealed class ScanWords
{
    public ScanWords(Vocabulary vocabulary)
    {
        References = ReferenceWords.Default
            .WithItemWords(vocabulary.ItemWords)
            .WithDocWords(vocabulary.VersionWords)
            .WithPageUnits(vocabulary.PageUnits);
        Items = new WordTable(References.ItemWords);
        Versions = new WordTable(References.DocWords);
        PageUnits = new WordTable(References.PageUnits);
        Attachments = new WordTable([.. BuiltInWords.Attachments, .. vocabulary.AttachmentWords]);
        DocumentSuffixes = new WordTable([.. BuiltInWords.DocumentSuffixes, .. vocabulary.DocumentSuffixes]);
        NoDocuments = new WordTable([.. BuiltInWords.NoDocuments, .. vocabulary.NoDocuments]);
        NoLaws = new WordTable([.. BuiltInWords.NoLaws, .. vocabulary.NoLaws]);
    }

    public ReferenceWords References { get; }

    public WordTable Items { get; }

    public WordTable Versions { get; }

    public WordTable PageUnits { get; }

    public WordTable Attachments { get; }

    public WordTable DocumentSuffixes { get; }

    /// <summary>What ends like a document and is a part of the plan itself (基本方針), or a common noun.</summary>
    public WordTable NoDocuments { get; }

    /// <summary>What ends like a law and is a common noun: 方法, 手法.</summary>
    public WordTable NoLaws { get; }
}
