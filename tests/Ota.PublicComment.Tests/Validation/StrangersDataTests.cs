using Ota.PublicComment.Validation;
using System.Globalization;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>
/// The measure of issue 17: of what a stranger plants in opinions, how much is told and how much is wholly covered, for each kind.
/// </summary>
public sealed class StrangersDataTests(ITestOutputHelper output)
{
    private const int Seed = 17;
    private const int Opinions = 2_000;
    private const int Ordinary = 10_000;
    private const double LeastTold = 0.98;
    private const double LeastCovered = 0.97;
    private const int MostFalseAlarms = 5;

    public static TheoryData<PersonalDataKind> Kinds => [.. StrangersTexts.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_planted_is_told_and_wholly_covered(PersonalDataKind kind)
    {
        var texts = new StrangersTexts(Seed);
        var planted = Enumerable.Range(0, Opinions).Select(_ => texts.Planted(kind)).ToList();
        var document = Checked.Document([.. planted.Select(p => p.Text)]);

        var told = PersonalDataMask.Find(document).ToLookup(p => p.Place.Node, StringComparer.Ordinal);
        var masked = PersonalDataMask.Mask(document);

        var (untold, uncovered) = (new List<string>(), new List<string>());
        for (var i = 0; i < planted.Count; i++)
        {
            var (text, start, end) = planted[i];
            var isTold = told[$"o{i + 1}"].Any(p => p.Kind == kind && p.Place.Span.Start < end && p.Place.Span.End > start);
            var isCovered = masked.Opinions[i].Text![start..end].All(c => c == '■' || char.IsWhiteSpace(c));
            if (!isTold)
            {
                untold.Add($"{text[start..end]} in {text}");
            }
            else if (!isCovered)
            {
                uncovered.Add($"{masked.Opinions[i].Text![start..end]} of {text[start..end]} in {text}");
            }
        }

        var (isTellable, isCoverable) = (1 - (untold.Count / (double)Opinions), 1 - ((untold.Count + uncovered.Count) / (double)Opinions));
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{kind}: told {isTellable:P2}, wholly covered {isCoverable:P2} of {Opinions}"));
        isTellable.Should().BeGreaterThanOrEqualTo(LeastTold, string.Join("\n", untold.Take(40)));
        isCoverable.Should().BeGreaterThanOrEqualTo(LeastCovered, string.Join("\n", uncovered.Take(40)));
    }

    [Fact]
    public void What_is_nobodys_gives_hardly_a_false_alarm()
    {
        var texts = new StrangersTexts(Seed);
        var alarms = Enumerable.Range(0, Ordinary).Select(_ => texts.Ordinary())
            .SelectMany(
                t => (PersonalDataScanner.Find(t) ?? []).Select(f => $"{f.Kind}: {t.Substring(f.Span.Start, f.Span.Length)} in {t}"))
                    .ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alarms.Count} false alarms in {Ordinary} ordinary texts"));
        alarms.Should().HaveCountLessThanOrEqualTo(MostFalseAlarms, string.Join("\n", alarms.Take(40)));
    }
}
