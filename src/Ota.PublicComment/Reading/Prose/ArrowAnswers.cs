using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Finds what leads to the answers below labels of opinions where no label of answers stands anywhere: 意見１ … ⇒ …, 意見１ … 市：…. It leads in
/// every record, and most answers speak as an office does.
/// </summary>
internal static class ArrowAnswers
{
    private const int LeastRecords = 2;
    private const int MostLeading = 4;

    /// <summary>The labels with those of the answers; as they are where one record has none.</summary>
    public static List<Label> Add(List<Label> labels, IReadOnlyList<TracedText> lines)
    {
        if (labels.Count < LeastRecords)
        {
            return labels;
        }

        var opinions = labels.Where(l => l is { IsAtHead: true, IsStrong: true, Reading.Role: ColumnRole.Opinion or ColumnRole.Number })
            .GroupBy(l => l.Key).OrderByDescending(g => g.Count()).FirstOrDefault()?.ToList() ?? [];
        // 御意見と市の考え方 over all of them looks like a label too.
        if (opinions.Count < LeastRecords || labels.Exists(l => l.Reading.Role == ColumnRole.Response && l.Line > opinions[0].Line))
        {
            return labels;
        }

        var found = new List<Label>(opinions.Count);
        var (spoken, unanswered) = (0, 0);
        for (var r = 0; r < opinions.Count; r++)
        {
            var end = r + 1 < opinions.Count ? opinions[r + 1].Line : lines.Count;
            // Two below one label are answers of a list; but → 木を植えます。 over → 原案のとおり is one.
            var leading = Enumerable.Range(opinions[r].Line + 1, end - opinions[r].Line - 1).Select(i => At(lines[i].Text, i))
                .OfType<Label>().Take(MostLeading).ToList();
            if (leading.Count is 0 or MostLeading || leading[^1].Line - leading[0].Line >= leading.Count
                || leading.Exists(l => l.Word != (found.Count > 0 ? found[0].Word : leading[0].Word)))
            {
                return labels;
            }

            // → 「育てる」と書いてほしい。 goes on with the opinion, and with nothing below it nobody answers.
            if (leading.Find(l => !Voice.IsWish(lines[l.Line].Text)) is not { } label)
            {
                unanswered++;
                continue;
            }

            // → 車いすでは通れない。 over → 広げてまいります。: the citizen goes on, as far as a voice can tell.
            var said = Voice.IsPlain(lines[label.Line].Text)
                ? leading.Find(l => l.Line > label.Line && Voice.IsPolite(lines[l.Line].Text)) : null;
            label = said is null ? label : said with { IsDoubted = true };
            found.Add(label);
            var isSpoken = Enumerable.Range(label.Line, end - label.Line)
                .Any(i => Voice.IsPolite(lines[i].Text) || Voice.IsOfficial(lines[i].Text));
            spoken += isSpoken ? 1 : 0;
        }

        return spoken * 2 < found.Count + unanswered ? labels : [.. labels.Concat(found).OrderBy(l => l.Line).ThenBy(l => l.Span.Start)];
    }

    private static Label? At(string text, int line)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (start >= text.Length)
        {
            return null;
        }

        if (BulletSigns.IsArrowAt(text, start))
        {
            return Of(line, start + 1, "→");
        }

        return text.AsSpan(start).IndexOfAny(':', '：') is > 0 and var colon && Offices.AreNamed(text.Substring(start, colon))
            && start + colon + 1 < text.Length ? Of(line, start + colon + 1, text.Substring(start, colon)) : null;
    }

    private static Label Of(int line, int end, string word) => new()
    {
        Line = line,
        Span = new TextSpan(0, end),
        Word = word,
        Reading = new HeadingReading(ColumnRole.Response, HeadingStrength.Pattern),
        Shape = LabelShape.Colon,
        IsAtHead = true,
        IsStrong = true,
    };
}
