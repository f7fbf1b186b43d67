using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.References.Scanning;
using Ota.PublicComment.Tests.Generators;
using Ota.PublicComment.Validation;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Benchmarks.Growth;

/// <summary>
/// Hostile texts, once and twice as long: what costs the square of the length is seen here, as a ratio, and in the unit tests as a hang.
/// </summary>
internal sealed class GrowthSuite : ISuite
{
    private const int Length = 100_000;

    // An outline of that length takes a few milliseconds, in which one collection of garbage is the half.
    private const int OutlineLength = 8 * Length;
    private const double Most = 2.3;
    private const int Rounds = 5;
    private const int Stretch = 4;
    private const int Longest = 16;

    public string Name => "growth";

    public string Description
        => "double the hostile text, at most 2.3 times the time, in reading, plan reading, scanning and personal data";

    public Task RunAsync(GateBook gates)
    {
        foreach (var (name, text) in HostileTexts.Tables)
        {
            Gate(gates, "table", name, text, Read);
        }

        foreach (var (name, text) in HostileTexts.Pages)
        {
            Gate(gates, "page", name, text, Read);
        }

        foreach (var piece in HostileTexts.Layouts)
        {
            Gate(gates, "layout", piece, HostileTexts.Layout(piece), Read);
        }

        foreach (var piece in HostileTexts.Outlines)
        {
            Gate(gates, "plan", piece, HostileTexts.Outline(piece), ReadPlan, OutlineLength);
        }

        var words = new ScanWords(Vocabulary.Empty);
        var found = new ScanBuffer();
        foreach (var piece in HostileTexts.Citations)
        {
            Gate(gates, "citations", piece, HostileTexts.Bare(piece), text => Scan(text, words, found));
        }

        foreach (var piece in HostileTexts.PersonalData)
        {
            Gate(gates, "personal data", piece, HostileTexts.Bare(piece), FindPersonalData);
        }

        return Task.CompletedTask;
    }

    // A collection of garbage or a table that leaves the cache makes a step at one length; only what grows too fast does so at every
    // length.
    private static void Gate(GateBook gates, string room, string name, HostileText hostile, Action<string> run, int length = Length)
    {
        var label = $"{room}, {name.ReplaceLineEndings("/")}";
        for (var scale = 1; ; scale *= Stretch)
        {
            var (once, twice) = (hostile.Of(length * scale), hostile.Of(2 * length * scale));
            var race = new SideBySide(Contestant(label, once, run), Contestant(label + ", twice", twice, run));
            race.Measure(Rounds);
            if (race.Ratio(label + ", twice", label) <= Most || scale >= Longest)
            {
                race.Print(gates.Output);
                gates.HoldRatio(race, (label + ", twice", label, Most));
                return;
            }

            gates.Output.WriteLine(
                FormattableString.Invariant($"  {label}: above the target at {length * scale} units; again at {Stretch} times the length"));
        }
    }

    private static Contestant Contestant(string name, string text, Action<string> run)
        => new(name, () =>
        {
            run(text);
            return text.Length;
        });

    private static void Read(string text) => PublicCommentPipeline.Default.Read(text, new SourceInfo { FileName = "result.tsv" });

    private static void ReadPlan(string text) => PublicCommentPipeline.Default.ReadPlan(text, new SourceInfo { FileName = "plan.txt" });

    private static void Scan(string text, ScanWords words, ScanBuffer found)
    {
        found.Clear();
        TextScan.Run(text, words, found, ScanContext.Prose);
    }

    private static void FindPersonalData(string text)
        => PersonalDataScanner.Find(text, TextTraits.Of(new Opinion { Id = "o1", Text = text }));
}
