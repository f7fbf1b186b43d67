using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>The title of a document, as recognised among its lines.</summary>
/// <param name="Line">The title line; null when there is none.</param>
/// <param name="Lines">Which lines it takes, as positions in the list of lines.</param>
/// <param name="Plans">The plans it names.</param>
/// <param name="Names">Where in the title line the name of each plan begins.</param>
internal sealed record RecognisedTitle(TracedText? Line, IReadOnlyList<int> Lines, ValueList<PlanTitle> Plans, IReadOnlyList<int> Names)
{
    // 大田区 基本計画: what is left must still say which plan it is.
    private const int LeastName = 4;

    public static RecognisedTitle None { get; } = new(null, [], [], []);

    /// <summary>
    /// The title without the publisher's name before a plan: 岡山県　第４次… is published by 岡山県 and called 第４次…. Only where the name heads the plan and
    /// stands apart: 大田区みどりの条例 is what the plan is called, and so is all that a quote holds.
    /// </summary>
    public RecognisedTitle WithoutPublisher(string name)
    {
        if (Line is null || Plans.Count == 0 || (Names[0] > 0 && Line.Text[Names[0] - 1] is '「' or '『' or '“' or '｢'))
        {
            return this;
        }

        var plan = Plans[0];
        var at = plan.Text.IndexOf(name, StringComparison.Ordinal);
        var end = at + name.Length;
        var isHead = at == 0 || (at is > 0 and <= 4 && "都道府県".Contains(plan.Text[at - 1]));
        if (!isHead || end >= plan.Text.Length || !char.IsWhiteSpace(plan.Text[end]))
        {
            return this;
        }

        var rest = plan.Text[end..].TrimStart();
        return rest.Length > LeastName ? this with { Plans = [plan with { Text = rest }, .. Plans.Skip(1)] } : this;
    }
}
