using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Reading.Plans;

/// <summary>Tables of contents and lists as municipalities print them, each with its outline approved by a person.</summary>
public class PlanDocumentTests
{
    public static TheoryData<string> Files
        => new(Directory.EnumerateFiles(TestFiles.Data("plans")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_outline_and_the_findings_are_as_approved(string file)
        => Golden.Matches(PlanOutline.Of(PlanOutline.Read(File.ReadAllText(TestFiles.Data("plans", file)), file)),
            Path.Combine("plans", $"{file}.outline"));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_read_goes_through_both_files_and_back(string file)
    {
        var plan = PlanOutline.Read(File.ReadAllText(TestFiles.Data("plans", file)), file).GetPlanOrThrow();
        Assert.Equal(plan, PlanOutline.Read(PublicCommentJson.SerializePlan(plan), "plan.json").Plan);
        Assert.Equal(plan, PlanOutline.Read(PublicCommentCsv.SerializePlan(plan), "plan.csv").Plan);
    }
}
