namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>What stands elsewhere in a document, and what else is read at the same time, changes no opinion.</summary>
public class IndependenceTests
{
    private const string Note = "※ この資料の数字は令和6年3月末のものです。";

    public static TheoryData<string> Names() => AllDocuments.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_note_before_between_or_behind_changes_no_opinion(string name)
    {
        var text = AllDocuments.Text(name);
        var read = AllDocuments.Read(name, text);
        foreach (var (place, longer) in NotePlaces(text, read))
        {
            var result = AllDocuments.Read(name, longer);
            AllDocuments.Entries(result).Should().Equal(AllDocuments.Entries(read), "the note stands {0}", place);
            AllDocuments.NewCodes(read, result).Should().BeEmpty("the note stands {0}", place);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_further_record_at_the_start_in_the_middle_or_at_the_end_changes_no_other(string name)
    {
        var text = AllDocuments.Text(name);
        var read = AllDocuments.Read(name, text);
        if (read.Document is not { Opinions.Count: > 0 } document)
        {
            return;
        }

        var insertions = Insertions.OfRecords(new DocumentForm(text, read), document).ToList();
        insertions.Should().HaveCount(3, "every layout can be printed with one record more");
        insertions.ForEach(i => Check(name, read, i, records: 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_further_chapter_in_the_middle_or_at_the_end_changes_no_other(string name)
    {
        var text = AllDocuments.Text(name);
        var read = AllDocuments.Read(name, text);
        if (read.Document is { Opinions.Count: > 0 } document)
        {
            foreach (var insertion in ChapterInsertions.Of(new DocumentForm(text, read), document))
            {
                Check(name, read, insertion, records: null);
            }
        }
    }

    [Fact]
    public void Insertions_cover_the_documents()
    {
        var documents =
            AllDocuments.Names().Select(row => row.Data)
                .Select(name => (Text: AllDocuments.Text(name), Read: AllDocuments.Read(name, AllDocuments.Text(name))))
            .Where(d => d.Read.Document is { Opinions.Count: > 0 }).ToList();
        documents.Should().HaveCountGreaterThanOrEqualTo(45);
        documents.Count(d => ChapterInsertions.Of(new DocumentForm(d.Text, d.Read), d.Read.Document!).Any()).Should()
            .BeGreaterThanOrEqualTo(8);
        documents.SelectMany(d => NotePlaces(d.Text, d.Read)).Count(p => p.Place == "between chapters").Should().BeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public async Task Documents_read_twice_and_many_at_once_are_equal_findings_included()
    {
        const int Times = 12;
        var cancellation = TestContext.Current.CancellationToken;
        var names = AllDocuments.Names().Select(row => row.Data).ToList();
        var alone = names.ToDictionary(name => name, name => Shown(AllDocuments.Read(name, AllDocuments.Text(name))));
        foreach (var name in names)
        {
            Shown(AllDocuments.Read(name, AllDocuments.Text(name))).Should().Be(alone[name], "{0} is read twice", name);
        }

        // Neighbours are different documents, and the same document is read by several threads at once.
        var differing = new System.Collections.Concurrent.ConcurrentBag<string>();
        var reads = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Times * names.Count).Select(i => names[i % names.Count]),
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellation },
            (name, _) =>
            {
                Interlocked.Increment(ref reads);
                if (Shown(AllDocuments.Read(name, AllDocuments.Text(name))) != alone[name])
                {
                    differing.Add(name);
                }

                return ValueTask.CompletedTask;
            });
        differing.Should().BeEmpty();
        reads.Should().Be(Times * names.Count).And.BeGreaterThan(500);
    }

    private static void Check(string name, DocumentResult read, Insertion insertion, int? records)
    {
        var result = AllDocuments.Read(name, insertion.Text);
        result.Document.Should().NotBeNull("{0}", insertion.Name);
        var document = result.Document!;
        var added =
            document.Opinions.Where(o => o.Text is { } text && text.Contains(DocumentForm.Added)).Select(o => o.Id)
                .ToHashSet(StringComparer.Ordinal);
        added.Should().HaveCountGreaterThan(0, "{0} is read:\n{1}", insertion.Name, insertion.Text);
        if (records is { } expected)
        {
            added.Should().HaveCount(expected, "{0} is one opinion", insertion.Name);
        }

        var others = document with
        {
            Opinions = [.. document.Opinions.Where(o => !added.Contains(o.Id))],
            Responses =
                [.. document.Responses.Select(r => r with { Answers = [.. r.Answers.Where(a => !added.Contains(a.Opinion))] })
                    .Where(r => r.Answers.Count > 0)],
        };
        string.Join('\n', AllDocuments.Entries(others)).Should()
            .Be(string.Join('\n', AllDocuments.Entries(insertion.Expected)), "{0}", insertion.Name);
        others.Responses.Select(r => r.SharingIsInferred).Should()
            .Equal(insertion.Expected.Responses.Select(r => r.SharingIsInferred), "{0}", insertion.Name);
        AllDocuments.NewCodes(read, result, added).Should().BeEmpty("{0}", insertion.Name);
    }

    // Behind the title, before each chapter but the first, and at the end.
    private static IEnumerable<(string Place, string Text)> NotePlaces(string text, DocumentResult read)
    {
        yield return ("behind", text + "\n" + Note + "\n");
        if (text.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var body)
        {
            yield return ("before", text.Insert(body + 1, "\n" + Note + "\n"));
        }

        if (read.Document is not { Opinions.Count: > 0 } document)
        {
            yield break;
        }

        var form = new DocumentForm(text, read);
        foreach (var heading in ChapterInsertions.Headings(form, document).Skip(1))
        {
            string[] note = form.Lines[heading.Line - 1].Length == 0 ? [Note, ""] : form.IsTable ? [Note] : ["", Note, ""];
            yield return ("between chapters", string.Join('\n', [.. form.Lines[..heading.Line], .. note, .. form.Lines[heading.Line..]]));
        }
    }

    private static string Shown(DocumentResult result)
        => (result.Document is { } document ? PublicCommentJson.Serialize(document) : "")
            + string.Join('\n', result.Diagnostics.Select(d => d.ToString()));
}
