namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>A heading or label that is lost, in other words or in another place changes no opinion without a word.</summary>
public class NoSilentErrorTests
{
    public static TheoryData<string> Names() => AllDocuments.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mutated_heading_is_told_or_changes_no_opinion(string name)
    {
        var text = AllDocuments.Text(name);
        var read = AllDocuments.Read(name, text);
        var expected = AllDocuments.Entries(read);
        if (read.Document is null)
        {
            AllDocuments.IsTold(read).Should().BeTrue("what is no result is told");
            return;
        }

        var silent = new List<string>();
        var count = 0;
        foreach (var (mutation, mutated) in HeadingMutations.Of(text, read))
        {
            count++;
            var result = AllDocuments.Read(name, mutated);
            if (!AllDocuments.IsTold(result) && !AllDocuments.Entries(result).SequenceEqual(expected))
            {
                silent.Add($"{mutation}:\n  {Golden.FirstDifference(string.Join('\n', expected), string.Join('\n', AllDocuments.Entries(result))).ReplaceLineEndings("\n  ")}");
            }
        }

        if (expected.Length > 0)
        {
            count.Should().BePositive("a document with opinions has headings or labels");
        }

        silent.Should().BeEmpty($"none of {count} mutations may be silent");
    }
}
