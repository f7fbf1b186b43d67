using Ota.PublicComment.Architecture.Floors;

namespace Ota.PublicComment.Architecture.Sources;

/// <summary>What a reader of one source file may expect.</summary>
internal static class SourceRules
{
    private const int MostLines = 400;
    private const int LongestLine = 140;
    private const int LongText = 60;
    private const string Core = "src/Ota.PublicComment/";

    private static readonly string[] HollowWords = ["Helper", "Util", "Manager", "Common"];
    private static readonly string[] Leftovers = ["TODO", "FIXME", "HACK"];

    public static IEnumerable<string> TooLong(string file, string text)
    {
        var lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > MostLines ? [$"{file} has {lines} lines, more than {MostLines}"] : [];
    }

    /// <summary>Lines that do not fit a reader's window. A long text in quotes, or one over several lines, is what it is.</summary>
    public static IEnumerable<string> TooWide(string file, string text)
    {
        var isInText = false;
        var number = 0;
        foreach (var line in Lines(text))
        {
            number++;
            var wasInText = isInText;
            isInText ^= line.Split("\"\"\"").Length % 2 == 0;
            if (line.Length > LongestLine && !wasInText && !line.Split('"').Where((_, i) => i % 2 == 1).Any(t => t.Length > LongText))
            {
                yield return $"{file}:{number} has {line.Length} characters, more than {LongestLine}";
            }
        }
    }

    /// <summary>Names that say nothing, of files and of types.</summary>
    public static IEnumerable<string> HollowNames(IEnumerable<string> names)
        => from name in names
           let bare = name.Split('`')[0]
           where HollowWords.Any(w => bare.Contains(w, StringComparison.Ordinal)) || bare.EndsWith("Base", StringComparison.Ordinal)
           select $"{name} is a hollow name: say what it does";

    public static IEnumerable<string> Unfinished(string file, string text)
    {
        foreach (var word in Leftovers.Where(w => ContainsWord(text, w)))
        {
            yield return $"{file} contains {word}";
        }

        if (text.Contains(nameof(NotImplementedException), StringComparison.Ordinal))
        {
            yield return $"{file} contains {nameof(NotImplementedException)}";
        }
    }

    public static IEnumerable<string> Patterns(string file, string text)
        => text.Contains("Regex", StringComparison.Ordinal) || text.Contains("RegularExpressions", StringComparison.Ordinal)
            ? [$"{file} uses a regular expression: scanners are hand-written and linear"]
            : [];

    /// <summary>
    /// The namespace is the folder; the folder Model of the core is the root namespace. What hosts see stands in one of the few namespaces
    /// that they import.
    /// </summary>
    public static IEnumerable<string> MisplacedNamespace(string file, string text)
    {
        var expected = RoomOf(file);
        var declared = NamespaceOf(text);
        return declared == expected
            || (Lines(text).Any(static l => l.StartsWith("public ", StringComparison.Ordinal))
                && HostNamespaces(expected).Contains(declared))
                    ? [] : [$"{file} declares the namespace {declared ?? "(none)"}; its folder says {expected}"];
    }

    /// <summary>The room a file of <c>src</c> stands in: its folder.</summary>
    public static string RoomOf(string file)
        => Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.') is var folder
            && folder == "Ota.PublicComment.Model" ? "Ota.PublicComment" : folder;

    // Where the public types of a room may stand besides the room itself: the root, which every host imports, or the namespace of their
    // kind.
    private static IEnumerable<string?> HostNamespaces(string room) => room switch
    {
        "Ota.PublicComment.DependencyInjection" => ["Microsoft.Extensions.DependencyInjection"],
        _ when room.StartsWith("Ota.PublicComment.Publishing", StringComparison.Ordinal) => ["Ota.PublicComment.Serialization"],
        _ when room.StartsWith("Ota.PublicComment.Validation.", StringComparison.Ordinal) => ["Ota.PublicComment.Validation"],
        _ => ["Ota.PublicComment"],
    };

    /// <summary>Usings that look up or across. They also show what leaves no trace in IL: constants, nameof, comments.</summary>
    public static IEnumerable<string> UsingsAbove(string file, string text, FloorMap map)
    {
        if (!file.StartsWith(Core, StringComparison.Ordinal))
        {
            return [];
        }

        var own = RoomOf(file);

        return from line in Lines(text)
               where line.StartsWith("using ", StringComparison.Ordinal)
               let name = line["using ".Length..].TrimEnd(';').Split('=')[^1].Replace("static ", "", StringComparison.Ordinal).Trim()
               where name.StartsWith("Ota.PublicComment", StringComparison.Ordinal)
               let room = map.RoomOf(name)
               where room is null || !map.Permits(own, room)
               select $"{file} ({map.Describe(own)}) uses {name} ({map.Describe(room ?? name)})";
    }

    private static string? NamespaceOf(string text)
        => Lines(text).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal) && l.EndsWith(';'))
            ?["namespace ".Length..].TrimEnd(';');

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.TrimEnd('\r').TrimStart('\uFEFF'));

    private static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
