using System.Buffers;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>What speaks for and against a reading of a stretch of text: the same for every layout.</summary>
internal sealed class LayoutEvidence(HeadingMatcher headings)
{
    private const int Whole = 100;
    private const int LettersInRow = 3;
    private const int LongestLetters = 2;
    private const int LongestCount = 80;
    private const int LongestBareCount = 24;
    private static readonly SearchValues<char> CountSigns = SearchValues.Create(CharacterClasses.DigitSigns + "件人名通者団体計（）()、・ 　");

    /// <summary>How believable a reading is, from 0 to 400; null where something in it cannot be.</summary>
    public int? Weigh(LayoutProposal proposal)
    {
        var records = proposal.Records;
        if (records.Count == 0 || records.Count(IsOfCounts) * 2 >= records.Count || records.Exists(IsBareCount)
            || records.Exists(HoldsHeadings)
            || records.Exists(HoldsLetters))
        {
            return null;
        }

        return Share(records, r => r.HasOpinion && (r.HasResponse || r.AnsweredWith is not null))
            + Share(records, r => r.HasResponse && Speaks(r.Response)) + (IsInSequence(records) ? Whole : 0) + Coverage(proposal);
    }

    /// <summary>Counts in the place of texts: ・施設に関する意見 14件, or ・施設に関する意見 ⇒ 14件, are statistics.</summary>
    public static bool IsOfCounts(RecordDraft record)
        => record.HasResponse && record.Response.All(l => InlineCount.Read(l.Text) is not null)
            || (IsOfCounts(record.Opinion) && (!record.HasResponse || IsOfCounts(record.Response)));

    /// <summary>3人、5件 in the place of an opinion, or at its head: a heading of the statistics was taken for its label.</summary>
    public static bool IsBareCount(RecordDraft record)
        => record.HasOpinion && record.Opinion[0] is { Length: <= LongestBareCount } first
            && first.Text.AsSpan().IndexOfAnyExcept(CountSigns) < 0 && first.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            && (record.Opinion.Count == 1 || first.Text.AsSpan().IndexOfAny("件人名") > 0);

    /// <summary>意見(概要) 回答 inside a text: the rows of a table were taken for one.</summary>
    public bool HoldsHeadings(RecordDraft record) => record.Opinion.Concat(record.Response).Any(l => HeadingLine.IsAt(l.Text, headings));

    /// <summary>費 / 用 / に / つ / い / て: a cell that was printed letter by letter stands among the lines of a text.</summary>
    public static bool HoldsLetters(RecordDraft record) => HoldsLetters(record.Opinion) || HoldsLetters(record.Response);

    /// <summary>Numbers rise by one, or begin again under another heading; no numbers are in sequence too.</summary>
    public static bool IsInSequence(List<RecordDraft> records)
    {
        var steps = 0;
        var next = 0;
        for (var i = 1; i < records.Count; i++)
        {
            if (records[i - 1].Number is { Parts: [.., var before] } && records[i].Number is { Parts: [.., var value] })
            {
                steps++;
                next += value == before + 1 || value == 1 ? 1 : 0;
            }
        }

        return next * 2 >= steps;
    }

    // How much of the text belongs to some record.
    private static int Coverage(LayoutProposal proposal)
    {
        var left = proposal.Left.Sum(l => l.Length);
        var taken = proposal.Records.Sum((RecordDraft r) => r.Opinion.Concat(r.Response).Sum((TracedText l) => l.Length));
        return taken == 0 ? 0 : Whole * taken / (taken + left);
    }

    private static int Share(List<RecordDraft> records, Func<RecordDraft, bool> has) => Whole * records.Count(has) / records.Count;

    private static bool Speaks(Pieces answer) => Voice.IsPolite(answer[^1].Text) || Voice.IsOfficial(answer[^1].Text);

    private static bool IsOfCounts(Pieces lines)
        => lines.Count > 0 && lines.All(l => l.Length <= LongestCount && !l.Text.Contains('。')
            && StatementReader.Read(l.Text, CountScanner.BodyStart(l.Text)) is [.., var last]
            && last.End >= l.Text.AsSpan().TrimEnd("）)】］] \u3000").Length);

    private static bool HoldsLetters(Pieces lines)
    {
        var run = 0;
        foreach (var line in lines)
        {
            run = line.Length <= LongestLetters && line.Text.Any(char.IsLetterOrDigit) ? run + 1 : 0;
            if (run == LettersInRow)
            {
                return true;
            }
        }

        return false;
    }
}
