using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>What stands elsewhere in a document, and what else is read at the same time, changes no opinion.</summary>
public class IndependenceTests
{
    private const string Note = "※ この資料の数字は令和6年3月末のものです。";

    public static TheoryData<string> Names() => AllDocuments.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_note_before_or_behind_changes_no_opinion(string name)
    {
        var text = AllDocuments.Text(name);
        var expected = AllDocuments.Entries(AllDocuments.Read(name, text));
        AllDocuments.Entries(AllDocuments.Read(name, text + "\n" + Note + "\n")).Should().Equal(expected);
        var body = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (body > 0)
        {
            AllDocuments.Entries(AllDocuments.Read(name, text.Insert(body + 1, "\n" + Note + "\n"))).Should().Equal(expected);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_further_opinion_at_the_end_changes_no_other(string name)
    {
        var text = AllDocuments.Text(name);
        var read = AllDocuments.Read(name, text);
        if (read.Document is not { Opinions.Count: > 0 } document || AllDocuments.Copy(text, document) is not { } longer)
        {
            return;
        }

        var result = AllDocuments.Read(name, longer);
        result.Document!.Opinions.Should().HaveCountGreaterThan(document.Opinions.Count);
        var first = result.Document with
        {
            Opinions = result.Document.Opinions.Take(document.Opinions.Count).ToValueList(),
            Responses = result.Document.Responses.Take(document.Responses.Count).ToValueList(),
        };
        AllDocuments.Entries(first).Should().Equal(AllDocuments.Entries(read));
    }

    [Fact]
    public async Task Documents_read_many_times_and_beside_one_another_are_equal()
    {
        const int Times = 9;
        var names = AllDocuments.Names().Select(row => row.Data).ToList();
        var alone = names.ToDictionary(name => name, name => Shown(AllDocuments.Read(name, AllDocuments.Text(name))));
        var results = await Task.WhenAll(Enumerable.Repeat(names, Times).SelectMany(all => all)
            .Select(name => Task.Run(() => (Name: name, Shown: Shown(AllDocuments.Read(name, AllDocuments.Text(name)))))));
        results.Where(r => r.Shown != alone[r.Name]).Select(r => r.Name).Should().BeEmpty();
        results.Should().HaveCount(Times * names.Count);
    }

    private static string Shown(Diagnostics.ReadResult result)
        => (result.Document is { } document ? PublicCommentJson.Serialize(document) : "") + string.Join('\n', result.Diagnostics.Select(d => d.ToString()));
}
