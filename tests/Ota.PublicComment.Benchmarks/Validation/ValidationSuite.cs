using System.Buffers;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Benchmarks.Validation;

/// <summary>All built-in rules over a document, against a walk over the runs of half- and full-width digits of the same text.</summary>
internal sealed class ValidationSuite : ISuite
{
    private const int Opinions = 100_000;
    private const double Most = 4;
    private const string Walk = "digit runs, half and full width";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");
    private const string Rules = "the built-in rules";

    public string Name => "validation";

    public string Description => "the built-in rules over 100,000 opinions and responses, against a digit-run walk over the same text";

    public Task RunAsync(GateBook gates)
    {
        var document = WithoutFindings(GeneratedResults.Document(Opinions));
        gates.Output.WriteLine(FormattableString.Invariant(
            $"  data: {document.Opinions.Count} opinions, {document.Responses.Count} responses, {DigitRuns(document)} digit runs"));
        gates.Gate(
            new SideBySide(
                new Contestant(Walk, () => DigitRuns(document)),
                new Contestant(Rules, () => RuleSet.Default.Check(new RuleSubject { Document = document }, CancellationToken.None).Count)),
            (Rules, Walk, Most));
        return Task.CompletedTask;
    }

    // The generator repeats sentences, which a rule rightly tells: what is measured is text where nothing is found.
    private static PublicCommentDocument WithoutFindings(PublicCommentDocument document)
    {
        var told = RuleSet.Default.Check(new RuleSubject { Document = document }, CancellationToken.None).Select(d => d.Node).ToHashSet();
        var quiet =
            document.Opinions.Zip(document.Responses).Where(e => !told.Contains(e.First.Id) && !told.Contains(e.Second.Id))
                .DistinctBy(e => e.Second.Text).ToList();
        return document with
        {
            Opinions =
                quiet.Select((e, i) => e.First with { Number = new() { Label = FormattableString.Invariant($"{i + 1}"), Parts = [i + 1] } })
                    .ToValueList(),
            Responses = quiet.Select(e => e.Second).ToValueList(),
            Consultations = [],
        };
    }

    private static long DigitRuns(PublicCommentDocument document)
    {
        long runs = 0;
        foreach (var opinion in document.Opinions)
        {
            runs += DigitRuns(opinion.Text);
        }

        foreach (var response in document.Responses)
        {
            foreach (var paragraph in response.Paragraphs)
            {
                runs += DigitRuns(paragraph.Text);
            }
        }

        return runs;
    }

    private static int DigitRuns(ReadOnlySpan<char> text)
    {
        var runs = 0;
        while (true)
        {
            var at = text.IndexOfAny(Digits);
            if (at < 0)
            {
                return runs;
            }

            runs++;
            text = text[at..];
            var end = text.IndexOfAnyExcept(Digits);
            if (end < 0)
            {
                return runs;
            }

            text = text[end..];
        }
    }

}
