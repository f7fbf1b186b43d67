using Ota.PublicComment.Validation.Rules;

namespace Ota.PublicComment.Validation;

/// <summary>The rules of the library, written out in the order they run; a test fails when one is missing here.</summary>
internal static class BuiltInRules
{
    public static ValueList<BuiltInRule> All { get; } =
    [
        new MunicipalityCodeRule(),
        new OpinionNumberRule(),
        new AreaBlankRule(),
        new TallySumRule(),
        new ListedCountRule(),
        new ListedByPlaceRule(),
        new ResponsePresenceRule(),
        new TextStateRule(),
        new PunctuationOnlyRule(),
        new PlaceholderRule(),
        new BracketRule(),
        new RepeatedTextRule(),
        new PersonalDataRule(),
        new Cp932Rule(),
        new DateRule(),
        new MixedFormsRule(),
        new IdenticalAnswersRule(),
        new RevisionRule(),
        new DispositionBlankRule(),
        new CitationRule(),
        new AnswerOfAnotherRule(),
        new CitedItemsRule(),
        new ReferenceProblemRule(),
    ];
}
