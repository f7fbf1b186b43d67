using Ota.PublicComment.References;

namespace Ota.PublicComment.Tests.References;

/// <summary>What is found in a text, and what is not: the cases of the design and those of the ways cities write.</summary>
public class CitationCaseTests
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in (string[])["design-cases.txt", "items-and-paths.txt", "pages.txt", "opinions-and-attachments.txt",
                "laws.txt", "documents-and-dates.txt"])
            {
                for (var i = 0; i < CaseFile.Read(file).Count; i++)
                {
                    data.Add(file, i);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_this_is_found(string file, int number)
    {
        var (text, found) = CaseFile.Read(file)[number];
        CitationLine.Of(CitationScanner.Default.ScanText(text)).Should().Equal(found, "of «{0}»", text);
    }

    [Fact]
    public void There_are_as_many_cases_as_were_promised()
    {
        CaseFile.Read("design-cases.txt").Should().HaveCountGreaterThanOrEqualTo(64);
        Cases.Should().HaveCountGreaterThanOrEqualTo(64 + 150);
    }
}
