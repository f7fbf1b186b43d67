using CsCheck;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>Any string: no exception, the same result twice, nothing but white space lost, and hostile texts in linear time.</summary>
public sealed class TextFloorRobustnessTests
{
    private static readonly Gen<string> Any = Gen.OneOf(
        Gen.Char["  　\n\r\t第参【】「」（）()1２章節素案ペーージ取組頁P考:：。、・①→年月日平成令和のをがabW𠮷あアン字計画\uD842\uDFB7\uD83D"].Array[0, 60]
            .Select(c => new string(c)),
        Gen.String[0, 40]);

    [Fact]
    public void Unwrapping_twice_changes_nothing_and_loses_only_white_space() =>
        Gen.Select(Any, Gen.Enum<TextRole>(), Gen.Bool, Gen.Int[0, 40]).Sample(
            (text, role, wrapped, width) =>
            {
                var evidence =
                    Wrapping.Evidence(new TextSample(text, role), new TextSample(text.Replace(" ", "", StringComparison.Ordinal), role));
                var unwrapper = new Unwrapper(ReferenceWords.Default, evidence);
                var column = new UnwrapColumn(role, wrapped, width);
                var once = unwrapper.Unwrap(MappedText.Of(text), column);
                return unwrapper.Unwrap(MappedText.Of(once.Text), column).Text == once.Text
                    && Bare(once.Text) == Bare(text) && LeadsBack(once, text);
            },
            seed: "0000KJ8cfUn2", iter: 20000);

    [Fact]
    public void Readers_and_finders_never_throw_and_stay_inside_the_text() =>
        Any.Sample(
            text =>
            {
                var reading = ParagraphReader.Read(text, ReferenceWords.Default);
                var at = 0;
                foreach (var paragraph in reading.Paragraphs)
                {
                    (paragraph.Start >= at && paragraph.End > paragraph.Start && paragraph.End <= text.Length).Should().BeTrue();
                    at = paragraph.End;
                }

                var covered = new bool[text.Length];
                reading.Paragraphs.ForEach(p => covered.AsSpan(p.Start, p.End - p.Start).Fill(true));
                foreach (var (start, end) in reading.Labels)
                {
                    covered.AsSpan(start, end - start).Fill(true);
                }

                Enumerable.Range(0, text.Length).All(i => covered[i] || CharacterClasses.IsSpace(text[i])).Should().BeTrue();
                reading.Insertions.All(e => reading.Paragraphs.Any(p => e.Start > p.Start && e.Start < p.End)).Should().BeTrue();

                new WrapMeasure().Add(text);
                RepeatedRunFinder.Find(text + text + text, TextRole.Response).All(r => r.Start + r.Length <= 3 * text.Length).Should()
                    .BeTrue();
                BracketBalance.Find(text).All(s => text[s.Offset] == s.Bracket).Should().BeTrue();
                CutDetector.Inspect(text, true);
                OmissionReader.OfText(text);
                CircledNumberRepair.Find(text.Split('\n'));
                PageFooters.Find(text.Split('\n'));
                DetachedNumber.Find(text, "1");
                var closed = MappedText.Of(text).Apply(LetterSpacing.Decide(text)).Text;
                MappedText.Of(closed).Apply(LetterSpacing.Decide(closed)).Text.Should().Be(closed);
            },
            seed: "0000KJ8cfUn3", iter: 5000);

    [Theory]
    [InlineData("参考:")]
    [InlineData("「")]
    [InlineData("」")]
    [InlineData("あ ")]
    [InlineData("取組1 ")]
    [InlineData("第1章 ")]
    [InlineData("参考:取組1あ。")]
    [InlineData("あ\n")]
    [InlineData("1\n")]
    [InlineData("【参考】素案1ページ ")]
    [InlineData("Web 会 ")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    public void Hostile_texts_cost_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var evidence = Wrapping.Evidence(new TextSample(text, TextRole.Area), new TextSample(text, TextRole.Response));
        foreach (var role in Enum.GetValues<TextRole>())
        {
            Wrapping.Unwrap(text, role, false, evidence, 20).Length.Should().BeLessThanOrEqualTo(text.Length);
            Wrapping.Unwrap(text, role, true, evidence).Length.Should().BeLessThanOrEqualTo(text.Length);
        }

        ParagraphReader.Read(text, ReferenceWords.Default).Paragraphs.Count.Should().BeLessThanOrEqualTo(text.Length);
        RepeatedRunFinder.Find(text, TextRole.Response).Count.Should().BeLessThanOrEqualTo(text.Length);
        BracketBalance.Find(text).Count.Should().BeLessThanOrEqualTo(text.Length);
        DetachedNumber.Find(text, "1");
        LetterSpacing.Decide(text).Count.Should().BeLessThanOrEqualTo(text.Length);
    }

    private static string Bare(string text) => new(text.Where(c => !CharacterClasses.IsSpace(c)).ToArray());

    private static bool LeadsBack(MappedText mapped, string source)
    {
        for (var i = 0; i < mapped.Text.Length; i++)
        {
            var from = mapped.SourceOf(i);
            if (from < 0
                || (source[from] != mapped.Text[i]
                    && !(CharacterClasses.IsSpace(source[from]) && CharacterClasses.IsSpace(mapped.Text[i]))))
            {
                return false;
            }
        }

        return true;
    }
}
