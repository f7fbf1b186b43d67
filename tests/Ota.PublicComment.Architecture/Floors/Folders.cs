using System.Text.RegularExpressions;
using Mono.Cecil;
using Ota.PublicComment.Architecture.Sources;

namespace Ota.PublicComment.Architecture.Floors;

/// <summary>In which folder of the core a type is written.</summary>
internal static class Folders
{
    private static readonly Regex Namespace = new("^namespace ([\\w.]+);", RegexOptions.Multiline);

    private static readonly Regex Declaration = new(
        "^(?:(?:public|internal|static|sealed|abstract|readonly|ref|partial|unsafe|file) )*(?:class|struct|record struct|record class|record|interface|enum) (\\w+)(?:<(\\w+(?:, \\w+)*)>)?",
        RegexOptions.Multiline);

    private static readonly Lazy<Dictionary<string, string>> Rooms = new(Read);

    /// <summary>The room of a type of the core; null for what no file of it declares.</summary>
    public static string? RoomOf(TypeDefinition type)
        => type.Module.Assembly.Name.Name == "Ota.PublicComment" ? Rooms.Value.GetValueOrDefault(type.FullName) : null;

    private static Dictionary<string, string> Read()
    {
        var rooms = new Dictionary<string, string>(StringComparer.Ordinal);
        var core = Path.Combine(House.Root, "src", "Ota.PublicComment");
        foreach (var path in Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(House.Root, path).Replace('\\', '/');
            if (file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal))
            {
                continue;
            }

            var text = File.ReadAllText(path);
            var space = Namespace.Match(text).Groups[1].Value;
            foreach (Match declared in Declaration.Matches(text))
            {
                var arity = declared.Groups[2].Success ? "`" + declared.Groups[2].Value.Split(',').Length : "";
                rooms[$"{space}.{declared.Groups[1].Value}{arity}"] = SourceRules.RoomOf(file);
            }
        }

        return rooms;
    }
}
