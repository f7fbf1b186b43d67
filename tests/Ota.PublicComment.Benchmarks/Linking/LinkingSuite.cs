using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.References;
using Ota.PublicComment.References.Linking;

namespace Ota.PublicComment.Benchmarks.Linking;

/// <summary>
/// Following citations against the barest lookup that does the same: a frozen dictionary of numbers, and the title compared.
/// </summary>
internal sealed class LinkingSuite : ISuite
{
    private const int References = 1_000_000;
    private const int Targets = 10_000;
    private const double MostWhenAllAgrees = 3;
    private const double MostWithSlips = 30;
    private const double MostForIndex = 10;
    private const double MostForTwice = 2.3;
    private const string Limit = "FrozenDictionary<int> + title";
    private const string Agreeing = "linker, number and title agree";
    private const string Damaged = "linker, 5 % slips, 1 % dangling";
    private const string Keying = "making the queries";
    private const string Sorting = "sorting the titles";
    private const string Indexing = "building the index";

    private readonly LinkVerdict[] _buffer = new LinkVerdict[References];

    public string Name => "linking";

    public string Description => "1,000,000 citations against 10,000 targets; the index; answers that each cite the one before";

    public Task RunAsync(GateBook gates)
    {
        var plan = GeneratedCitations.Plan(Targets);
        var agreeing = GeneratedCitations.Items(References, Targets, 0, 0, 20211225);
        var damaged = GeneratedCitations.Items(References, Targets, 5, 1, 20211226);
        gates.Output.WriteLine(
            $"  data: hash {GeneratedResults.Hash(Encoding.UTF8.GetBytes(string.Concat(damaged.Take(10_000).Select(i => i.Number!.Label + i.Title))))}");
        var index = new PlanIndex([plan]);
        var (asked, askedDamaged) = (Queries(index, agreeing), Queries(index, damaged));
        gates.Gate(
            new SideBySide(
                new Contestant(Limit, Barest(plan, agreeing)),
                new Contestant(Agreeing, () => Resolve(index, asked)),
                new Contestant(Damaged, () => Resolve(index, askedDamaged)),
                new Contestant(Keying, () => Queries(index, agreeing).Length)),
            (Agreeing, Limit, MostWhenAllAgrees),
            (Damaged, Limit, MostWithSlips));
        gates.Hold("every slip of a title is known again, and nothing leads to a wrong number", IsRight(index, damaged));

        var titles = plan.Initiatives.Select(i => i.Title!).ToArray();
        gates.Gate(
            new SideBySide(new Contestant(Sorting, () => Sort(titles)), new Contestant(Indexing, () => new PlanIndex([plan]).Nodes.Length)),
            (Indexing, Sorting, MostForIndex));
        Chains(gates);
        return Task.CompletedTask;
    }

    private static void Chains(GateBook gates)
    {
        var (once, twice) = (Chain(10_000), Chain(20_000));
        gates.Gate(
            new SideBySide(
                new Contestant("10,000 answers citing the one before", () => Link(once)),
                new Contestant("20,000 answers citing the one before", () => Link(twice))),
            ("20,000 answers citing the one before", "10,000 answers citing the one before", MostForTwice));
    }

    private static Func<long> Barest(Plan plan, CitedItem[] items)
    {
        var titles = plan.Initiatives.ToFrozenDictionary(i => i.Number!.Parts[0], i => i.Title!);
        var references = items.Select(i => (Number: i.Number!.Parts[0], Title: i.Title!)).ToArray();
        return () =>
        {
            var found = 0L;
            foreach (var (number, title) in references)
            {
                found += titles.TryGetValue(number, out var known) && known.AsSpan().SequenceEqual(title) ? 1 : 0;
            }

            return found;
        };
    }

    private static ItemQuery[] Queries(PlanIndex index, CitedItem[] items)
    {
        var linker = new ItemLinker(index, new ItemResolver(index, []));
        return Array.ConvertAll(items, item => new ItemQuery
        {
            Term = linker.TermOf(item.Term),
            Number = index.Numbers.Find(item.Number!),
            HasNumber = true,
            Title = item.Title,
            Plan = PlanVersions.Any,
        });
    }

    private long Resolve(PlanIndex index, ItemQuery[] queries)
    {
        var resolver = new ItemResolver(index, []);
        var found = 0L;
        for (var i = 0; i < queries.Length; i++)
        {
            _buffer[i] = resolver.Measure(queries[i]);
            found += _buffer[i].State == CitationState.Resolved ? 1 : 0;
        }

        return found;
    }

    private bool IsRight(PlanIndex index, CitedItem[] items)
    {
        Resolve(index, Queries(index, items));
        for (var i = 0; i < items.Length; i++)
        {
            var number = items[i].Number!.Parts[0];
            var expected = number <= Targets ? CitationState.Resolved : CitationState.Dangling;
            if (_buffer[i].State != expected || (number <= Targets && _buffer[i].Target != number - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static long Sort(string[] titles)
    {
        var copy = titles.ToArray();
        Array.Sort(copy, StringComparer.Ordinal);
        return copy[0].Length;
    }

    private static (PublicCommentDocument Document, CitationScan Scan) Chain(int count)
    {
        var opinions = new List<Opinion>(count);
        var responses = new List<Response>(count);
        var citations = new List<Citation>(count);
        for (var i = 1; i <= count; i++)
        {
            var number = new OutlineNumber { Label = i.ToString(CultureInfo.InvariantCulture), Parts = [i] };
            opinions.Add(new Opinion { Id = $"o{i}", Number = number });
            responses.Add(
                new Response { Id = $"r{i}", Answers = [new AnswerTarget { Opinion = $"o{i}" }],
                    Paragraphs = [new Paragraph { Text = "回答のとおり" }] });
            if (i > 1)
            {
                citations.Add(new Citation
                {
                    Id = $"x{i}",
                    Kind = CitationKind.Opinion,
                    Place = new TextPlace { Node = $"r{i}", Field = TextField.Paragraph, Paragraph = 0, Span = new TextSpan(0, 2) },
                    Text = "回答",
                    Opinion = new CitedOpinion { Number = opinions[i - 2].Number },
                });
            }
        }

        return (new PublicCommentDocument { Id = "d", Opinions = opinions.ToValueList(), Responses = responses.ToValueList() },
            new CitationScan { Citations = citations.ToValueList() });
    }

    // Several times, so that a collection in between does not decide.
    private static long Link((PublicCommentDocument Document, CitationScan Scan) chain)
        => Enumerable.Range(0, 5)
            .Sum(_ => new CitationLinker().Link(chain.Document, chain.Scan).Citations.Count(c => c.State == CitationState.Resolved));
}
