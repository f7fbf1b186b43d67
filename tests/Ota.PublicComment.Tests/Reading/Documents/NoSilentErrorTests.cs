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
        foreach (var mutation in Thoroughness.Of(HeadingMutations.Of(text, read), name))
        {
            count++;
            var result = AllDocuments.Read(name, mutation.Text);
            if (!MutationOracle.IsRight(read, result, mutation))
            {
                silent.Add(
                    $"{mutation.Kind} {mutation.Change} {mutation.Name}:\n  {Golden.FirstDifference(string.Join('\n', expected), string.Join('\n', AllDocuments.Entries(result))).ReplaceLineEndings("\n  ")}");
            }
        }

        if (expected.Length > 0)
        {
            count.Should().BePositive("a document with opinions has headings or labels");
        }

        Assert.True(silent.Count == 0, $"{silent.Count} of {count} mutations are silent:\n{string.Join('\n', silent)}");
    }
}
