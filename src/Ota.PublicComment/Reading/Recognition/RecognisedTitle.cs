using Ota.PublicComment.Reading.Tracing;

namespace Ota.PublicComment.Reading.Recognition;

/// <summary>The title of a document, as recognised among its lines.</summary>
/// <param name="Line">The title line; null when there is none.</param>
/// <param name="Lines">Which lines it takes, as positions in the list of lines.</param>
/// <param name="Plans">The plans it names.</param>
internal sealed record RecognisedTitle(TracedText? Line, IReadOnlyList<int> Lines, ValueList<PlanTitle> Plans)
{
    public static RecognisedTitle None { get; } = new(null, [], []);
}
