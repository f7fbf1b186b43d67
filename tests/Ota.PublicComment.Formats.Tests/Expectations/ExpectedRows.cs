using System.Text.Json;
using static Ota.PublicComment.Formats.Tests.Expectations.ExpectedJson;

namespace Ota.PublicComment.Formats.Tests.Expectations;

/// <summary>Compares the rows of a table, cell by cell.</summary>
internal static class ExpectedRows
{
    public static void Compare(List<string> found, JsonElement rows, PublicCommentDocument document)
    {
        var entries = document.Entries().ToList();
        ExpectedJson.Compare(found, "rows", Size(rows.GetArrayLength()), Size(entries.Count));
        var numbers = document.Opinions.ToDictionary(o => o.Id, o => o.Number?.Label ?? "?", StringComparer.Ordinal);
        var i = 0;
        foreach (var (row, entry) in rows.EnumerateArray().Zip(entries))
        {
            var name = $"row {++i} ({Value(row, "number")})";
            var group = entry.Opinion.Group;
            ExpectedJson.Compare(found, $"{name} number", Value(row, "number"), entry.Opinion.Number?.Label);
            ExpectedJson.Compare(found, $"{name} area", Value(row, "area"), entry.Opinion.Area?.Text);
            ExpectedJson.Compare(found, $"{name} group", Value(row, "group"), group.Count == 0 ? null : string.Join(" / ", group));
            ExpectedJson.Compare(found, $"{name} opinion", Value(row, "opinion"), entry.Opinion.Text);
            ExpectedJson.Compare(found, $"{name} response", Value(row, "response"), Printed(entry.Responses));
            ExpectedJson.Compare(found, $"{name} disposition", Value(row, "disposition"), Codes(entry.Responses));
            if (row.TryGetProperty("sharedWith", out var shared) && shared.ValueKind == JsonValueKind.Array)
            {
                var answers = entry.Responses.SelectMany(r => r.Answers).Select(a => numbers[a.Opinion]);
                ExpectedJson.Compare(found, $"{name} shared with", string.Join(",", Strings(shared)), string.Join(",", answers));
            }
        }
    }

    // The label of a block of references is structure of the model and stands in no paragraph (law 2): it is printed where the block
    // begins.
    private static string? Printed(IReadOnlyList<Response> responses)
    {
        var lines = new List<string>();
        foreach (var paragraphs in responses.Select(r => r.Paragraphs))
        {
            for (var i = 0; i < paragraphs.Count; i++)
            {
                var begins =
                    paragraphs[i].Kind == ParagraphKind.References && (i == 0 || paragraphs[i - 1].Kind != ParagraphKind.References);
                lines.AddRange(begins ? ["参考:", paragraphs[i].Text] : [paragraphs[i].Text]);
            }
        }

        return responses.Count == 0 ? null : string.Join('\n', lines);
    }

    private static string? Codes(IReadOnlyList<Response> responses)
    {
        var codes = string.Join(",", responses.SelectMany(r => r.Dispositions).Select(d => d.Code));
        return codes.Length == 0 ? null : codes;
    }
}
