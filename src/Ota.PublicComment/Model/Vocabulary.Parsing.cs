using System.Globalization;
using System.Text.Json;

namespace Ota.PublicComment;

public sealed partial record Vocabulary
{
    /// <summary>Reads a vocabulary from JSON, so that a city can be taught without C#: <c>{"headings": {"response": ["本市の見解"], "opinion":
    /// ["声"]}, "itemWords": ["めあて"]}</c>. The members of <c>headings</c> are roles, named like <see cref="ColumnRole"/> in any case; their values
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
        var wire = Read(json);
        var vocabulary = new Vocabulary
        {
            ItemWords = Words(json, "itemWords", wire.ItemWords),
            VersionWords = Words(json, "versionWords", wire.VersionWords),
            PageUnits = Words(json, "pageUnits", wire.PageUnits),
            AttachmentWords = Words(json, "attachmentWords", wire.AttachmentWords),
            DocumentSuffixes = Words(json, "documentSuffixes", wire.DocumentSuffixes),
            NoDocuments = Words(json, "noDocuments", wire.NoDocuments),
            NoLaws = Words(json, "noLaws", wire.NoLaws),
        };
        foreach (var (name, words) in wire.Headings ?? [])
        {
            if (!Enum.TryParse<ColumnRole>(name, ignoreCase: true, out var role) || int.TryParse(name, out _) || !Enum.IsDefined(role))
            {
                throw Wrong(LineOf(json, name), $"'{name}' is not a role; the roles are {string.Join(", ", Enum.GetNames<ColumnRole>())}.");
            }

            if (words is null || words.Exists(string.IsNullOrWhiteSpace))
            {
                throw Wrong(LineOf(json, name), $"the headings of '{name}' must be words.");
            }

            try
            {
                vocabulary = vocabulary.WithHeadings(role, [.. words]);
            }
            catch (ArgumentException twofold)
            {
                throw Wrong(LineOf(json, name), twofold.Message);
            }
        }

        return vocabulary;
    }

    private static ValueList<string> Words(string json, string name, List<string>? words)
        => words is null ? []
            : words.Exists(string.IsNullOrWhiteSpace)
            ? throw Wrong(LineOf(json, name), $"'{name}' must be a list of words.") : words.ToValueList();

    private static WireVocabulary Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireVocabularyContext.Default.WireVocabulary)
                ?? throw Wrong(1, "null is no vocabulary.");
        }
        catch (JsonException reason)
        {
            throw new FormatException(
                $"Line {Number((reason.LineNumber ?? 0) + 1)}: this is not the JSON of a vocabulary at {reason.Path ?? "$"}.", reason);
        }
        catch (ArgumentException reason)
        {
            // Half a character cannot be JSON.
            throw new FormatException("Line 1: this is not the JSON of a vocabulary; the text is ill-formed.", reason);
        }
    }

    // Roles are plain words, so a member stands in the text as its name in quotes.
    private static int LineOf(string json, string name)
    {
        var at = json.IndexOf($"\"{name}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : 1 + json.AsSpan(0, at).Count('\n');
    }

    private static FormatException Wrong(int line, string what) => new($"Line {Number(line)}: {what}");

    private static string Number(long line) => line.ToString(CultureInfo.InvariantCulture);
}
