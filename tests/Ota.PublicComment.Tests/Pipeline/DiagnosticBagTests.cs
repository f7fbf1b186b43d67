using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Tests.Pipeline;

public class DiagnosticBagTests
{
    // A host's format may name a sheet "", which is no sheet.
    [Fact]
    public void Findings_without_a_sheet_and_with_an_empty_one_are_ordered_together()
    {
        var bag = new DiagnosticBag(10);
        bag.Add(Catalogue.MoreOfTheSame, new SourceLocation { Sheet = string.Empty, Line = 2 }, "1", "A");
        bag.Add(Catalogue.MoreOfTheSame, new SourceLocation { Line = 1 }, "1", "B");
        bag.Add(Catalogue.MoreOfTheSame, new SourceLocation { Sheet = "結果", Line = 1 }, "1", "C");

        bag.ToOrderedList().Select(d => d.Arguments[1]).Should().Equal("B", "A", "C");
    }
}
