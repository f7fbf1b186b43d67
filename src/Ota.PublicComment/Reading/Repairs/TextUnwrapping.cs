using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>
/// Takes the spaces out that the line ends of wrapped cells left inside texts, and makes those between paragraphs line breaks.
/// </summary>
internal sealed class TextUnwrapping : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.TextUnwrapped;

    /// <summary>An un-wrapper that knows what the whole document shows of its spaces and titles.</summary>
    public static Unwrapper UnwrapperFor(DraftDocument draft)
        => draft.OfTexts(static d => new Unwrapper(d.References, UnwrapEvidence.Of(Samples(d), d.References)));

    private static IEnumerable<TextSample> Samples(DraftDocument draft)
    {
        foreach (var text in DraftText.All(draft))
        {
            yield return new TextSample(text.Value.Text, text.Role);
        }
    }

    private static bool HaveSameLines(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        while (true)
        {
            var line = NextLine(ref before);
            var other = NextLine(ref after);
            if (!line.SequenceEqual(other))
            {
                return false;
            }

            if (line.IsEmpty)
            {
                return true;
            }
        }
    }

    // The next line that is not blank, without the white space around it; empty at the end.
    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = text.IndexOfAny('\n', '\r') is >= 0 and var feed ? feed : text.Length;
        var line = text[..end].TrimEnd();
        text = text[end..];
        return line;
    }

    private static bool AreUnchanged(IReadOnlyList<RepeatedRun> runs, string before, string after)
    {
        foreach (var run in runs)
        {
            var (start, length) = (run.FirstStart, run.Start + run.Length - run.FirstStart);
            if (!after.AsSpan(start, length).SequenceEqual(before.AsSpan(start, length)))
            {
                return false;
            }
        }

        return true;
    }

    public void Apply(DraftDocument draft)
    {
        // What the document shows is asked of it as it is: no text changes before all were looked at.
        var unwrapper = UnwrapperFor(draft);
        var changes = new List<(DraftText Text, TracedText Changed)>(draft.Records.Count / 2);
        foreach (var text in DraftText.All(draft))
        {
            if (text.Role == TextRole.Area || !text.Value.MayHold(TextSigns.Space | TextSigns.LineBreak)
                || (text.Record is { } owner && draft.MeantLines.Contains(owner.Table)))
            {
                continue;
            }

            var column = text.Record is { } record ? draft.Wrapping.Column(record.Table, text.Role) : new UnwrapColumn(text.Role, false);
            var mapped = unwrapper.Unwrap(MappedText.Of(text.Value.Text), column);
            mapped =
                text.Role == TextRole.Response && HardWraps.Edits(mapped.Text) is [_, ..] breaksInside
                    ? mapped.Apply(breaksInside) : mapped;
            if (!string.Equals(mapped.Text, text.Value.Text, StringComparison.Ordinal))
            {
                changes.Add((text, text.Value.Mapped(mapped)));
            }
        }

        foreach (var (text, changed) in changes)
        {
            Change(draft, text, changed);
        }
    }

    private void Change(DraftDocument draft, DraftText text, TracedText changed)
    {
        if (text.Record is { } record && ReferenceEquals(record.SearchedForRuns, text.Value) && changed.Length == text.Value.Length
            && !text.Value.Text.AsSpan().ContainsAny('\n', '\r') && AreUnchanged(record.Runs, text.Value.Text, changed.Text))
        {
            // Spaces that became line breaks make no two stretches alike that were not.
            record.NoteRuns(changed, record.Runs);
        }

        if (HaveSameLines(text.Value.Text, changed.Text))
        {
            // Blank lines and the white space beside a line break are how paragraphs are typed, not damage.
            text.Set(draft, changed);
            return;
        }

        if (text is { Record: { } owner, Value.Runs.Length: > 0 } && !draft.Wants(Descriptor))
        {
            // Only white space went, which is booked nowhere, and the finding is only counted.
            draft.Leave(Descriptor, owner);
            text.Set(draft, changed);
            return;
        }

        var at = TextChange.FirstDifference(text.Value.Text, changed.Text);
        var breaks = changed.Text.AsSpan().Count('\n') - text.Value.Text.AsSpan().Count('\n');
        TextChange.Apply(
            draft, text, changed, Descriptor, at,
            (text.Value.Length - changed.Length).ToString(CultureInfo.InvariantCulture),
            Math.Max(0, breaks).ToString(CultureInfo.InvariantCulture),
            TextChange.Around(text.Value.Text, at),
            TextChange.Around(changed.Text, at));
    }
}
