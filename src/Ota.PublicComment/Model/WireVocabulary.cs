using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ota.PublicComment;

/// <summary>A vocabulary as it is written: the headings of each role, and lists of words.</summary>
internal sealed class WireVocabulary
{
    /// <summary>The words by role; the roles are named like the members of <see cref="ColumnRole"/>, in any case.</summary>
    public SortedDictionary<string, List<string>>? Headings { get; set; }

    /// <summary>Lists of words, as in <see cref="Vocabulary"/>.</summary>
    public List<string>? ItemWords { get; set; }

    public List<string>? VersionWords { get; set; }

    public List<string>? PageUnits { get; set; }

    public List<string>? AttachmentWords { get; set; }

    public List<string>? DocumentSuffixes { get; set; }

    public List<string>? NoDocuments { get; set; }

    public List<string>? NoLaws { get; set; }
}

/// <summary>
/// What the compiler generates for it. People write these files, so comments and trailing commas are read over, and a member nobody knows
/// is an error.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(WireVocabulary))]
internal sealed partial class WireVocabularyContext : JsonSerializerContext;
