using System.Text;

namespace Ota.PublicComment.Tests.References;

/// <summary>
/// A table of cases in tests/data/references: a line "&gt; text" (⏎ for a line break), then one indented line for each thing to be found in
/// it.
/// </summary>
internal static class CaseFile
{
    public static IReadOnlyList<(string Text, string[] Found)> Read(string name)
    {
        var cases = new List<(string, string[])>();
        string? text = null;
        var found = new List<string>();
        foreach (var line in File.ReadLines(TestFiles.Data("references", name), Encoding.UTF8))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                Finish();
                text = line[2..].Replace("⏎", "\n", StringComparison.Ordinal);
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                found.Add(line.Trim());
            }
        }

        Finish();
        return cases;

        void Finish()
        {
            if (text is not null)
            {
                cases.Add((text, [.. found]));
            }

            found.Clear();
        }
    }
}
