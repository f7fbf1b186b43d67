using System.Text.RegularExpressions;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Tests.Pipeline;

/// <summary>One place, two places: what a message counts it names as English does.</summary>
public class MessageTests
{
    // What may stand behind an argument that counts nothing: No. 1 begins.
    private static readonly string[] Verbs =
    [
        "is", "has", "was", "stands", "begins", "follows", "names", "needs", "says", "lacks", "leads", "falls", "means", "holds", "fits",
        "counts", "reaches", "does", "comes", "ends", "gives", "goes", "belongs", "grows", "consists", "shares", "looks", "as", "answers",
        "this", "its", "prints", "reads", "cites", "differs",
    ];

    private static readonly DiagnosticDescriptor Kind
        = new("CITY0001", DiagnosticSeverity.Info, "{0} {0:row was|rows were} left out at {1} {1:place|places}.", "{0} 行（{1} か所）です。");

    public static TheoryData<string> Codes => new(DiagnosticDescriptor.All.Select(static d => d.Code));

    [Theory]
    [InlineData("1", "1", "1 row was left out at 1 place.")]
    [InlineData("2", "0", "2 rows were left out at 0 places.")]
    [InlineData("11", "1", "11 rows were left out at 1 place.")]
    public void The_word_goes_with_its_number(string rows, string places, string message)
        => new Diagnostic { Descriptor = Kind, Severity = DiagnosticSeverity.Info, Arguments = [rows, places] }
            .GetMessage(MessageLanguage.English).Should().Be(message);

    [Fact]
    public void A_list_of_messages_shows_the_words_for_many()
        => Kind.EnglishMessage.Should().Be("{0} rows were left out at {1} places.");

    [Theory]
    [InlineData("{0:place}")]
    [InlineData("{0:|places}")]
    [InlineData("{9:place|places}")]
    [InlineData("{x:place|places}")]
    [InlineData("{0:place|places")]
    public void What_is_no_placeholder_stands_as_it_is(string text)
        => new Diagnostic
        {
            Descriptor = new("CITY0002", DiagnosticSeverity.Info, text, "無し"), Severity = DiagnosticSeverity.Info, Arguments = ["1"],
        }.GetMessage(MessageLanguage.English).Should().Be(text);

    // With a 1 in every place no word for many stands behind it, and none is left to the reader: place(s).
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_message_says_1_places(string code)
    {
        var usual = DiagnosticDescriptor.Find(code)!;
        // The author of a draft is told some in other words, or more gravely.
        foreach (var descriptor in (DiagnosticDescriptor[])[usual, DraftCatalogue.Of(usual)])
        {
            var message = new Diagnostic
            {
                Descriptor = descriptor, Severity = descriptor.Severity, Arguments = ["1", "1", "1", "1", "1", "1", "1", "1"],
            }.GetMessage(MessageLanguage.English);

            message.Should().NotContain("(s)");
            Regex.Matches(message, "\\b1 (?:(?:more|other|further|numbered|unusual) )?([a-z]+s)\\b").Select(m => m.Groups[1].Value)
                .Except(Verbs).Should().BeEmpty("the message is {0}", message);
        }
    }
}
