using System.Text.Json.Nodes;

namespace Ota.PublicComment.Tests.Accuracy;

/// <summary>The entries of a plan's JSON as one list, each with what it stands under.</summary>
internal static class PlanEntries
{
    public static List<(string? Title, string? Number, string? Page, string? Parent)> Of(JsonNode plan)
    {
        var found = new List<(string? Title, string? Number, string? Page, string? Parent)>();
        Add(plan["volumes"], null, found);
        Add(plan["chapters"], null, found);
        Add(plan["initiatives"], null, found);
        return found;
    }

    private static void Add(JsonNode? nodes, string? parent, List<(string? Title, string? Number, string? Page, string? Parent)> found)
    {
        foreach (var node in nodes as JsonArray ?? [])
        {
            var number = node!["number"]?["label"]?.ToString();
            found.Add((node["title"]?.ToString(), number, node["pages"]?["first"]?.ToString(), parent));
            Add(node["children"], number ?? node["title"]?.ToString(), found);
            Add(node["initiatives"], number ?? node["title"]?.ToString(), found);
        }
    }
}
