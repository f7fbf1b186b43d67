using Ota.PublicComment.Text;

namespace Ota.PublicComment.Tests.Text;

/// <summary>The published documents as a whole: counts only, none of their words.</summary>
public sealed class UnwrapRealDocumentTests
{
    [Fact]
    public void Every_space_of_the_wrapped_document_is_decided_as_a_reader_would()
    {
        var edits = OtaEdits();
        edits.Should().HaveCount(212);
        Count(edits, TextRole.Other).Should().Be((1, 3, 0));
        Count(edits, TextRole.Summary).Should().Be((0, 56, 0));
        // Behind 第n章, before 第2章, and between two titles: the rest of the areas' spaces are wraps.
        Count(edits, TextRole.Area).Removed.Should().Be(9);
        var responses = Count(edits, TextRole.Response);
        responses.Removed.Should().Be(5);
        (responses.Kept + responses.Removed + responses.Broken).Should().Be(212 - 4 - 56 - Sum(Count(edits, TextRole.Area)));
    }

    [Fact]
    public void Summaries_hold_no_space_after_unwrapping()
    {
        var (rows, unwrapper) = Ota();
        rows.Select(row => unwrapper.Unwrap(MappedText.Of(row[2]), new UnwrapColumn(TextRole.Summary, true)).Text)
            .Should().OnlyContain(text => !CharacterClasses.HasSpace(text));
    }

    [Fact]
    public void Responses_have_sixty_one_paragraphs_and_twenty_five_references()
    {
        var forms =
            OtaResponses().SelectMany(text => ParagraphReader.Read(text, ReferenceWords.Default).Paragraphs.Select(p => p.Form)).ToList();
        forms.Count(form => form == ParagraphForm.Body).Should().Be(61);
        forms.Count(form => form == ParagraphForm.References).Should().Be(25);
        forms.Should().HaveCount(86);
    }

    [Fact]
    public void References_read_uniformly_number_title_and_page()
    {
        var entries = OtaResponses().SelectMany(text => Wrapping.Paragraphs(text, ParagraphForm.References)).ToList();
        entries.Should().OnlyContain(entry => entry.EndsWith("ページ", StringComparison.Ordinal)
            && entry.Contains(" 素案", StringComparison.Ordinal) && !entry.Contains("参考", StringComparison.Ordinal));
        entries.Count(entry => entry.StartsWith('第')).Should().Be(2);
    }

    [Fact]
    public void The_passage_printed_twice_is_found_and_its_title_reads_whole()
    {
        var (rows, _) = Ota();
        var found = rows.SelectMany(row => new[] { 2, 3 }.SelectMany(column => RepeatedRunFinder.Find(row[column], RealTable.Role(column))
            .Select(run => (Row: row[0], Column: column, run.Length, run.IsRemovable)))).ToList();
        found.Should().Equal(("25", 3, 71, true));
        var clean = OtaResponses()[24];
        BracketBalance.Find(clean).Should().BeEmpty();
        clean.Split("参考").Should().HaveCount(2);
        Wrapping.Paragraphs(clean, ParagraphForm.References).Should().HaveCount(2);
    }

    [Fact]
    public void Only_one_bracket_has_no_partner_besides_that_of_the_repeated_run()
    {
        var (rows, _) = Ota();
        rows.SelectMany(row => row.Skip(1).SelectMany(BracketBalance.Find).Select(stray => (Row: row[0], stray.Bracket)))
            .Should().Equal(("5", '」'), ("25", '」'));
    }

    [Fact]
    public void Three_opinions_and_no_response_are_suspected_to_be_cut()
    {
        var (rows, unwrapper) = Ota();
        var found = rows.SelectMany(row => new[] { 2, 3 }.Select(column => (Row: row[0], Column: column,
            Cut: CutDetector.Inspect(unwrapper.Unwrap(MappedText.Of(row[column]), new UnwrapColumn(RealTable.Role(column), true)).Text,
                true))))
            .Where(x => x.Cut != CutSuspicion.None);
        found.Should().Equal(("12", 2, CutSuspicion.End), ("19", 2, CutSuspicion.Both), ("31", 2, CutSuspicion.End));
    }

    [Fact]
    public void Areas_read_as_chapter_and_titles()
    {
        var (rows, unwrapper) = Ota();
        var areas = rows.Select(row => unwrapper.Unwrap(MappedText.Of(row[1]), new UnwrapColumn(TextRole.Area, true)).Text).ToList();
        areas.Should().OnlyContain(area => area.Split(' ', StringSplitOptions.None).Length <= 4);
        areas.Distinct().Should().HaveCount(11);
    }

    [Fact]
    public void The_document_with_line_breaks_is_not_wrapped_and_keeps_its_words()
    {
        var rows = RealTable.MinistryRows().Skip(1).ToList();
        rows.Should().HaveCount(100);
        var measures = new[] { 1, 2 }.Select(column => Measure(rows.Select(row => row[column]))).ToList();
        measures.Should().OnlyContain(measure => !measure.IsWrapped);
        var samples =
            rows.SelectMany(row => new[] { new TextSample(row[1], TextRole.Summary), new TextSample(row[2], TextRole.Response) }).ToArray();
        var unwrapper = new Unwrapper(ReferenceWords.Default, Wrapping.Evidence(samples));
        var edits = samples.SelectMany(s => unwrapper.Decide(s.Text, new UnwrapColumn(s.Role, false))).ToList();
        edits.Count(e => e.Kind == TextEditKind.RemoveSpace && e.Reason != TextEditReason.NumberUnit).Should().BeLessThanOrEqualTo(3);
        rows.SelectMany(row => row.Skip(1)).Where(text => CutDetector.Inspect(text, true) != CutSuspicion.None).Should().BeEmpty();
    }

    [Fact]
    public void The_prefectures_columns_are_wrapped_and_lose_every_wrap()
    {
        var cells = RealTable.PrefectureRows().SelectMany(row => row).Where(cell => cell.Length > 100).ToList();
        Measure(cells).IsWrapped.Should().BeTrue();
        foreach (var cell in cells)
        {
            var text = Wrapping.Unwrap(cell, TextRole.Response, true);
            text.Split(' ').Length.Should().BeLessThanOrEqualTo(2, "only a number and its title stand apart: {0}", text.Length);
        }
    }

    private static WrapMeasure Measure(IEnumerable<string> texts)
    {
        var measure = new WrapMeasure();
        foreach (var text in texts)
        {
            measure.Add(text);
        }

        return measure;
    }

    private static (List<string[]> Rows, Unwrapper Unwrapper) Ota()
    {
        var rows = RealTable.OtaRows();
        var samples = rows.SelectMany(row => Enumerable.Range(1, 3).Select(c => new TextSample(row[c], RealTable.Role(c))))
            .Append(new TextSample(RealTable.OtaTitle(), TextRole.Other)).ToArray();
        return (rows, new Unwrapper(ReferenceWords.Default, Wrapping.Evidence(samples)));
    }

    private static List<(TextRole Role, TextEdit Edit)> OtaEdits()
    {
        var (rows, unwrapper) = Ota();
        var edits = rows.SelectMany(row => Enumerable.Range(1, 3).SelectMany(c =>
            unwrapper.Decide(row[c], new UnwrapColumn(RealTable.Role(c), true)).Select(e => (RealTable.Role(c), e)))).ToList();
        edits.AddRange(unwrapper.Decide(RealTable.OtaTitle(), new UnwrapColumn(TextRole.Other, true)).Select(e => (TextRole.Other, e)));
        return edits;
    }

    // The second half of No. 5 stands in a row of its own, as a paragraph of its own.
    private static List<string> OtaResponses()
    {
        var (rows, unwrapper) = Ota();
        var responses = new List<string>();
        foreach (var row in rows)
        {
            var goesOn = row[0].Length == 0 && row[2].Length == 0;
            var text = MappedText.Of(goesOn ? responses[^1] + "\n" + row[3] : row[3]);
            text =
                text.Apply(
                    RepeatedRunFinder.Find(text.Text, TextRole.Response).Where(run => run.IsRemovable).Select(run => run.ToEdit())
                        .ToList());
            text = unwrapper.Unwrap(text, new UnwrapColumn(TextRole.Response, true));
            if (goesOn)
            {
                responses.RemoveAt(responses.Count - 1);
            }

            responses.Add(text.Text);
        }

        return responses;
    }

    private static (int Kept, int Removed, int Broken) Count(List<(TextRole Role, TextEdit Edit)> edits, TextRole role) =>
        (edits.Count(e => e.Role == role && e.Edit.Kind == TextEditKind.Keep),
            edits.Count(e => e.Role == role && e.Edit.Kind == TextEditKind.RemoveSpace),
            edits.Count(e => e.Role == role && e.Edit.Kind == TextEditKind.ParagraphBreak));

    private static int Sum((int Kept, int Removed, int Broken) count) => count.Kept + count.Removed + count.Broken;
}
