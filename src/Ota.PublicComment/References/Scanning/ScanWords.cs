using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>The words of a vocabulary with the built-in ones, ready to be matched. Immutable.</summary>
internal sealed class ScanWords
{
    public ScanWords(Vocabulary vocabulary)
        : this(vocabulary, PlanLexicon.Empty)
    {
    }

    /// <summary>The words of a vocabulary and those that given plans teach.</summary>
    public ScanWords(Vocabulary vocabulary, PlanLexicon plans)
    {
        Plans = plans;
        References = ReferenceWords.Default
            .WithItemWords(vocabulary.ItemWords)
            .WithDocWords(vocabulary.VersionWords)
            .WithPageUnits(vocabulary.PageUnits);
        Items = new WordTable([.. References.ItemWords, .. BuiltInWords.Items, .. plans.Terms]);
        Versions = new WordTable(References.DocWords);
        PageUnits = new WordTable(References.PageUnits);
        Attachments = new WordTable([.. BuiltInWords.Attachments, .. vocabulary.AttachmentWords]);
        DocumentSuffixes = new WordTable([.. BuiltInWords.DocumentSuffixes, .. vocabulary.DocumentSuffixes]);
        Governors = new WordTable([.. BuiltInWords.DocumentSuffixes, .. BuiltInWords.Governors, .. vocabulary.DocumentSuffixes]);
        NoDocuments = new WordTable([.. BuiltInWords.NoDocuments, .. vocabulary.NoDocuments]);
        NoLaws = new WordTable([.. BuiltInWords.NoLaws, .. vocabulary.NoLaws]);
    }

    public ReferenceWords References { get; }

    /// <summary>The unit words and titles of the given plans.</summary>
    public PlanLexicon Plans { get; }

    /// <summary>Words that end the name of something with pages, chapters or measures of its own.</summary>
    public WordTable Governors { get; }

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
