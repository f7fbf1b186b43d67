using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>The title of a document, as recognised among its lines.</summary>
/// <param name="Line">The title line; null when there is none.</param>
/// <param name="Lines">Which lines it takes, as positions in the list of lines.</param>
/// <param name="Plans">The plans it names.</param>
/// <param name="Names">Where in the title line the name of each plan begins.</param>
internal sealed record RecognisedTitle(TracedText? Line, IReadOnlyList<int> Lines, ValueList<PlanTitle> Plans, IReadOnlyList<int> Names)
{
    // 大田区 基本計画: what is left must still say which plan it is.
    private const int LeastName = 4;
    private const int LongestPrefecture = 5;

    public static RecognisedTitle None { get; } = new(null, [], [], []);

    /// <summary>
    /// The title without the publisher's name before a plan: 岡山県　第４次… is published by 岡山県 and called 第４次…. Only where the name heads the
    /// plan and stands apart: 大田区みどりの条例 is what the plan is called, and so is all that a quote holds.
    /// </summary>
    public RecognisedTitle WithoutPublisher(string name)
    {
        if (Line is null || Plans.Count == 0 || (Names[0] > 0 && BracketSet.Quotation.Opens(Line.Text[Names[0] - 1])))
        {
            return this;
        }

        var plan = Plans[0];
        var end = EndOfName(plan.Text, name);
        if (end < 0 || end >= plan.Text.Length || !char.IsWhiteSpace(plan.Text[end]))
        {
            return this;
        }

        var rest = plan.Text[end..].TrimStart();
        return rest.Length > LeastName ? this with { Plans = [plan with { Text = rest }, .. Plans.Skip(1)] } : this;
    }

    // The name may be set wide (大　田　区), and its prefecture may stand before it.
    private static int EndOfName(string plan, string name)
    {
        for (var start = 0; start <= LongestPrefecture && start < plan.Length; start++)
        {
            var at = start;
            var matched = 0;
            while (at < plan.Length && matched < name.Length && (plan[at] == name[matched] || (matched > 0 && char.IsWhiteSpace(plan[at]))))
            {
                matched += char.IsWhiteSpace(plan[at]) ? 0 : 1;
                at++;
            }

            if (matched == name.Length)
            {
                return start == 0 || (plan.AsSpan(0, start).TrimEnd() is [.., var last] && "都道府県".Contains(last)) ? at : -1;
            }
        }

        return -1;
    }
}
