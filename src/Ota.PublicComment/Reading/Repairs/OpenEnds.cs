using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Tells whether a text stops in the middle of a sentence, in a table whose texts end their sentences.</summary>
internal sealed class OpenEnds
{
    // Four texts of five, and enough of them to speak of a habit.
    private const int FewestTexts = 3;
    private const int LongestEnd = 4;

    private readonly Dictionary<int, Habit> _tables = [];

    public static OpenEnds Of(IEnumerable<RecordDraft> records)
    {
        var ends = new OpenEnds();
        foreach (var record in records.Where(r => !r.IsHeading))
        {
            if (!ends._tables.TryGetValue(record.Table, out var habit))
            {
                ends._tables.Add(record.Table, habit = new Habit());
            }

            habit.Opinions += record.HasOpinion ? 1 : 0;
            habit.ClosedOpinions += record.HasOpinion && IsClosed(record.Opinion[^1].Text) ? 1 : 0;
            habit.Responses += record.HasResponse ? 1 : 0;
            habit.ClosedResponses += record.HasResponse && IsClosed(record.Response[^1].Text) ? 1 : 0;
        }

        return ends;
    }

    /// <summary>Whether the opinion of a row stops in the middle.</summary>
    public bool IsOpinionOpen(RecordDraft record)
        => record.HasOpinion && _tables[record.Table] is var habit && IsHabit(habit.ClosedOpinions, habit.Opinions)
            && !IsClosed(record.Opinion[^1].Text);

    /// <summary>Whether the response of a row stops in the middle.</summary>
    public bool IsResponseOpen(RecordDraft record)
        => record.HasResponse && _tables[record.Table] is var habit && IsHabit(habit.ClosedResponses, habit.Responses)
            && !IsClosed(record.Response[^1].Text);

    /// <summary>Whether a text can go on a sentence: no mark or label of a new paragraph stands at its head.</summary>
    public static bool CanGoOn(TracedText text)
        => ParagraphMarks.LengthAt(text.Text, 0) == 0 && ReferenceBlocks.FindLabel(text.Text, 0).Start != 0
            && !CharacterClasses.IsOpening(text.Text[0]);

    private static bool IsHabit(int closed, int all) => all >= FewestTexts && closed * 5 >= all * 4;

    /// <summary>
    /// Whether a text ends as one does: its sentence, a reference with its page, a remark with its bracket. The spaces of a wrapped cell
    /// may stand inside both.
    /// </summary>
    public static bool IsClosed(string text)
    {
        if (text is [.., '。'] || text.EndsWith("ページ", StringComparison.Ordinal))
        {
            // What nearly every text ends with.
            return true;
        }

        Span<char> tail = stackalloc char[LongestEnd];
        var length = 0;
        for (var i = text.Length - 1; i >= 0 && length < LongestEnd; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                tail[LongestEnd - ++length] = text[i];
            }
        }

        var end = tail[^length..];
        return end.IsEmpty || CharacterClasses.EndsSentence(end, end.Length, out _) || CharacterClasses.IsClosing(end[^1])
            || end[^1] is '頁' or '㌻' or '…'
            || end.EndsWith("ページ", StringComparison.Ordinal) || CharacterClasses.IsDigit(end[^1]);
    }

    private sealed class Habit
    {
        public int Opinions { get; set; }

        public int ClosedOpinions { get; set; }

        public int Responses { get; set; }

        public int ClosedResponses { get; set; }
    }
}
