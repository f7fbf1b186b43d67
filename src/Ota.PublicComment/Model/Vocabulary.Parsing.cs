using System.Globalization;
using System.Text.Json;

namespace Ota.PublicComment;

public sealed partial record Vocabulary
{
    /// <summary>Reads a vocabulary from JSON, so that a city can be taught without C#: <c>{"headings": {"response": ["本市の見解"], "opinion":
    /// ["声"]}, "itemWords": ["めあて"]}</c>. The members of <c>headings</c> are roles, named like <see cref="ColumnRole"/> in any case; their
    /// values
    /// are lists of headings as printed.
    /// <c>itemWords</c>, <c>versionWords</c>, <c>pageUnits</c>, <c>attachmentWords</c>, <c>documentSuffixes</c>, <c>noDocuments</c> and
    /// <c>noLaws</c> are lists of words.</summary>
    /// <param name="json">The JSON; comments and trailing commas are read over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON, or has a member, a role or a word that cannot be; the message names the
    /// 1-based line, or the role.</exception>
    public static Vocabulary Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var parsed = JsonDocument.Parse(json, Leniently);
            return Read(json, parsed.RootElement);
        }
        catch (JsonException reason)
        {
            throw new FormatException($"Line {Number((reason.LineNumber ?? 0) + 1)}: this is not the JSON of a vocabulary.", reason);
        }
        catch (Exception reason) when (reason is ArgumentException or InvalidOperationException)
        {
            // Half a character cannot be JSON, as it is or escaped.
            throw new FormatException("Line 1: this is not the JSON of a vocabulary; the text is ill-formed.", reason);
        }
    }

    // People write these files: comments and trailing commas are read over, and a member nobody knows, or one that stands twice, is an
    // error.
    private static readonly JsonDocumentOptions Leniently
        = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false };

    private static Vocabulary Read(string json, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(1, "this is not the JSON of a vocabulary; an object is expected.");
        }

        var vocabulary = Empty;
        foreach (var member in root.EnumerateObject())
        {
            vocabulary = member.Name switch
            {
                "headings" => WithRoles(vocabulary, json, member),
                "itemWords" => vocabulary with { ItemWords = Words(json, member) },
                "versionWords" => vocabulary with { VersionWords = Words(json, member) },
                "pageUnits" => vocabulary with { PageUnits = Words(json, member) },
                "attachmentWords" => vocabulary with { AttachmentWords = Words(json, member) },
                "documentSuffixes" => vocabulary with { DocumentSuffixes = Words(json, member) },
                "noDocuments" => vocabulary with { NoDocuments = Words(json, member) },
                "noLaws" => vocabulary with { NoLaws = Words(json, member) },
                _ => throw Wrong(LineOf(json, member.Name), $"a vocabulary has no member '{member.Name}'."),
            };
        }

        return vocabulary;
    }

    private static Vocabulary WithRoles(Vocabulary vocabulary, string json, JsonProperty headings)
    {
        if (headings.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            throw Wrong(LineOf(json, headings.Name), "'headings' must be an object of lists of words by role.");
        }

        foreach (var member in headings.Value.ValueKind == JsonValueKind.Null ? default : headings.Value.EnumerateObject())
        {
            var name = member.Name;
            if (!Enum.TryParse<ColumnRole>(name, ignoreCase: true, out var role) || int.TryParse(name, out _) || !Enum.IsDefined(role))
            {
                throw Wrong(LineOf(json, name), $"'{name}' is not a role; the roles are {string.Join(", ", Enum.GetNames<ColumnRole>())}.");
            }

            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                throw Wrong(LineOf(json, name), $"'{name}' must be a list of words.");
            }

            var words = Words(json, member);
            try
            {
                vocabulary = vocabulary.WithHeadings(role, words.AsSpan());
            }
            catch (ArgumentException twofold)
            {
                throw Wrong(LineOf(json, name), twofold.Message);
            }
        }

        return vocabulary;
    }

    private static ValueList<string> Words(string json, JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        var words = new List<string>();
        foreach (var word in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : default)
        {
            words.Add(word.ValueKind == JsonValueKind.String ? word.GetString()! : string.Empty);
        }

        return member.Value.ValueKind != JsonValueKind.Array || words.Exists(string.IsNullOrWhiteSpace)
            ? throw Wrong(LineOf(json, member.Name), $"'{member.Name}' must be a list of words.")
            : words.ToValueList();
    }

    // The names of members are plain words, so a member stands in the text as its name in quotes.
    private static int LineOf(string json, string name)
    {
        var at = json.IndexOf($"\"{name}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : 1 + json.AsSpan(0, at).Count('\n');
    }

    private static FormatException Wrong(int line, string what) => new($"Line {Number(line)}: {what}");

    private static string Number(long line) => line.ToString(CultureInfo.InvariantCulture);
}
