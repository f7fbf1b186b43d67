namespace Ota.PublicComment.Tests.Reading.Layouts;

/// <summary>A label that is lost, changed or moved changes no opinion without a word.</summary>
public class LayoutMutationTests
{
    private static readonly Dictionary<string, string[]> Labels = new(StringComparer.Ordinal)
    {
        ["layout-blocks-numbered.txt"] = ["意見1", "意見2", "意見3", "内容", "(考え方)"],
        ["layout-blocks-brackets.txt"] = ["【意見1の概要】", "【意見2の概要】", "【意見3の概要】", "町の考え方"],
        ["layout-blocks-square-brackets.txt"] = ["[お寄せいただいた意見]", "[市の検討結果と理由]"],
        ["layout-blocks-colon.txt"] = ["意見概要：", "区の考え方："],
        ["layout-blocks-groups.txt"] = ["【意見】１", "【意見】２", "【回答】"],
        ["layout-blocks-fields.txt"] = ["No.1", "No.2", "No.3", "該当箇所：", "意見：", "対応区分：", "市の考え方："],
        ["layout-blocks-subjects.txt"] = ["１．遊び場", "２．給食", "３．見守り", "（意見）", "（回答）"],
        ["layout-blocks-questions.txt"] = ["Q1", "Q2", "Q3", "A1", "A2", "A3"],
        ["layout-blocks-markdown.md"] = ["## 意見1", "## 意見2", "**意見の要旨**", "**町の考え方**"],
        ["layout-run-on.txt"] = ["通し番号1", "通し番号2", "通し番号3", " 意見要旨", " 意見への対応", " 区の考え方"],
        ["layout-run-on-lines.txt"] = ["意見番号1", "意見番号2", "意見番号3", " 意見内容", "市の考え方 "],
        ["layout-bullets-arrows.txt"] = ["・", "→", "⇒"],
        ["layout-bullets-counts.txt"] = ["- "],
        ["layout-cells-numbered.txt"] = ["番号\n", "意見の概要\n", "市の考え方\n", "\n1\n", "\n2\n", "\n3\n"],
        ["layout-cells-alternating.txt"] = ["意見の概要\n", "町の考え方\n"],
    };

    // A heading row with two headings exchanged, and a bullet for an arrow, is another document and no damaged one.
    private static readonly string[] Exchangeable = ["layout-cells-alternating.txt", "layout-bullets-arrows.txt"];

    public static TheoryData<string> Names() => [.. Labels.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lost_changed_or_moved_label_is_told_or_changes_nothing(string name)
    {
        var text = File.ReadAllText(TestFiles.Data("documents", name));
        var expected = Layout.Entries(Layout.Read(text));
        expected.Should().NotBeEmpty();
        var silent = new List<string>();
        var body = text.IndexOf("\n\n", StringComparison.Ordinal);
        foreach (var label in Labels[name])
        {
            for (var at = text.IndexOf(label, body, StringComparison.Ordinal); at
                >= 0; at = text.IndexOf(label, at + 1, StringComparison.Ordinal))
            {
                foreach (var (mutation, mutated) in Mutations(text, at, label, Array.IndexOf(Exchangeable, name) >= 0 ? [] : Labels[name]))
                {
                    var result = Layout.Read(mutated);
                    if (!result.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info)
                        && !Layout.Entries(result).SequenceEqual(expected))
                    {
                        silent.Add($"{mutation} {label.Trim()} at {at}:\n  {string.Join("\n  ", Layout.Entries(result))}");
                    }
                }
            }
        }

        silent.Should().BeEmpty();
    }

    private static IEnumerable<(string Name, string Text)> Mutations(string text, int at, string label, string[] all)
    {
        var without = text.Remove(at, label.Length);
        yield return ("removed", without);
        yield return ("renamed", without.Insert(at, label.Replace(label.Trim(), "やまびこ", StringComparison.Ordinal)));
        yield return ("moved to the end", without + label.Trim() + "\n");
        var (next, other) =
            all.Select(l => (At: text.IndexOf(l, at + label.Length, StringComparison.Ordinal), Label: l)).Where(l => l.At >= 0)
                .OrderBy(l => l.At).FirstOrDefault();
        if (other is not null && other != label)
        {
            yield return ("changed places with the next",
                text.Remove(next, other.Length).Insert(next, label).Remove(at, label.Length).Insert(at, other));
        }
    }
}
