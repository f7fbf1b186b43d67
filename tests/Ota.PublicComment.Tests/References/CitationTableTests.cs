using System.Text;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>
/// The scanner's table of gains and losses. Beside the data stands by hand what a person sees in each text (<c>tests/data/references</c>);
/// against it a change prints every finding that it gains or loses, line by line, with the sums of every kind.
/// </summary>
public class CitationTableTests(ITestOutputHelper output)
{
    private static readonly string[] Files =
        ["design-cases.txt", "items-and-paths.txt", "pages.txt", "opinions-and-attachments.txt", "laws.txt", "documents-and-dates.txt",
            "answers.txt"];

    [Fact]
    public void The_table_has_no_gain_and_no_loss()
    {
        var table =
            Files.SelectMany(CaseFile.Read)
                .Aggregate(new Table(),
                    static (t, c) => t.Add(c.Text, c.Found, [.. CitationLine.Of(CitationScanner.Default.ScanText(c.Text))]));
        output.WriteLine(table.ToString());
        table.Changes.Should().BeEmpty();
        table.Expected.Should().BeGreaterThan(400);
    }

    // A reporter that swaps the two would be believed.
    [Fact]
    public void What_is_found_and_not_expected_is_a_gain_and_the_other_way_round_a_loss()
    {
        var table = new Table().Add("取組4と第2章", ["Item «取組4»", "Page «P3»"], ["Item «取組4»", "PlanPath «第2章»"]);
        table.Changes.Should().Equal("+ PlanPath «第2章» of «取組4と第2章»", "- Page «P3» of «取組4と第2章»");
        table.ToString().Should()
            .Contain("Page 1 expected, 0 found, 0 gained, 1 lost").And.Contain("PlanPath 0 expected, 1 found, 1 gained, 0 lost");
    }

    private sealed class Table
    {
        private readonly SortedDictionary<string, (int Expected, int Found, int Gained, int Lost)> _kinds = new(StringComparer.Ordinal);

        public List<string> Changes { get; } = [];

        public int Expected => _kinds.Values.Sum(static k => k.Expected);

        public Table Add(string text, string[] expected, string[] found)
        {
            Count(expected, static k => k with { Expected = k.Expected + 1 });
            Count(found, static k => k with { Found = k.Found + 1 });
            var (gained, lost) = (Without(found, expected), Without(expected, found));
            Count(gained, static k => k with { Gained = k.Gained + 1 });
            Count(lost, static k => k with { Lost = k.Lost + 1 });
            Changes.AddRange(gained.Select(g => $"+ {g} of «{text}»"));
            Changes.AddRange(lost.Select(l => $"- {l} of «{text}»"));
            return this;
        }

        public override string ToString()
        {
            var lines = new StringBuilder();
            foreach (var (kind, n) in _kinds)
            {
                lines.Append(System.Globalization.CultureInfo.InvariantCulture,
                    $"{kind} {n.Expected} expected, {n.Found} found, {n.Gained} gained, {n.Lost} lost\n");
            }

            return lines.AppendJoin('\n', Changes).ToString();
        }

        private void Count(IEnumerable<string> lines, Func<(int Expected, int Found, int Gained, int Lost), (int, int, int, int)> add)
        {
            foreach (var kind in lines.Select(static l => l[..l.IndexOf(' ', StringComparison.Ordinal)]))
            {
                _kinds[kind] = add(_kinds.GetValueOrDefault(kind));
            }
        }

        private static List<string> Without(string[] lines, string[] others)
        {
            var left = others.ToList();
            return [.. lines.Where(l => !left.Remove(l))];
        }
    }
}
