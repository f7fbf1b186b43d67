using Ota.PublicComment.Serialization;
using System.Text;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Publishing;

/// <summary>Leaves out what citizens wrote, wherever it is repeated.</summary>
internal static class OpinionTexts
{
    // A number, a name of a column: longer than this an argument may be a piece of an opinion.
    private const int LongestKept = 12;
    private const string LeftOutMark = "…";

    public static PublishInput LeftOut(PublishInput input)
    {
        var opinions = new HashSet<string>(input.Document.Opinions.Select(o => o.Id), StringComparer.Ordinal);
        return input with
        {
            Document = input.Document with
            {
                Opinions = input.Document.Opinions
                    .Select(o => o with { Text = null, TextState = TextState.Withheld, Points = [], Other = [] }).ToValueList(),
                Responses = input.Document.Responses
                    .Select(r => r with { Answers = r.Answers.Select(a => a with { Point = null }).Distinct().ToValueList() })
                    .ToValueList(),
            },
            References = input.References is { } map ? Without(map, opinions) : null,
            Diagnostics = Short(input.Diagnostics, string.Join('\n', input.Document.Opinions.SelectMany(Written))),
            SourceMap = null,
        };
    }

    private static ReferenceMap Without(ReferenceMap map, HashSet<string> opinions)
    {
        bool Keeps(TextPlace place) => !opinions.Contains(place.Node) || place.Field is not (TextField.OpinionText or TextField.Other);

        return new ReferenceMap(
            new CitationScan
            {
                Citations = map.Citations.Where(c => Keeps(c.Place)).ToValueList(),
                Dates = map.Dates.Where(d => Keeps(d.Place)).ToValueList(),
                Revisions = map.Revisions.Where(r => Keeps(r.Place)).ToValueList(),
                Problems = map.Problems.Where(p => Keeps(p.Place)).ToValueList(),
            },
            map.Plan,
            map.Cycles);
    }

    private static IEnumerable<string> Written(Opinion opinion) => opinion.Other.Select(o => o.Text).Prepend(opinion.Text ?? string.Empty);

    private static ValueList<Diagnostic> Short(ValueList<Diagnostic> findings, string written) => findings
        .Select(f => f with { Arguments = f.Arguments.Select(a => IsKept(a, written) ? a : LeftOutMark).ToValueList() }).ToValueList();

    // Numbers and codes stay; a short piece only where no opinion says it.
    private static bool IsKept(string argument, string written)
        => argument.Length <= LongestKept && (Ascii.IsValid(argument) || !written.Contains(argument.Trim('…'), StringComparison.Ordinal));
}
