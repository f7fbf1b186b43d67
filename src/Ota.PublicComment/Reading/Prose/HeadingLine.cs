using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The headings of a table in a row, apart by white space or run together: 番号 意見の概要 市の考え方, 意見(抜粋)対応回答.</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Where they stand in it: a document on one line has them in the middle.</param>
/// <param name="Columns">What the headings say.</param>
internal sealed record HeadingLine(int Line, TextSpan Span, Column[] Columns)
{
    public const int LongestHeading = 20;
    private const int LeastInsideLine = 3;
    private const int MostRunTogether = 5;
    private const int LongLine = 300;
    private const int LeastNumbers = 3;
    private const int LongestNumber = 4;

    /// <summary>The first such row with one heading of the opinions and one of the answers; null where there is none.</summary>
    public static HeadingLine? Find(ProseText prose, HeadingMatcher headings)
    {
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            if ((Whole(prose.Lines[i].Text, i, headings) ?? Inside(prose.Lines[i].Text, i, headings)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// A heading of the opinions and one of the answers right behind it inside a long line: too little to tell its rows apart,
    /// enough to say that they are there.
    /// </summary>
    public static HeadingLine? FindPair(ProseText prose, HeadingMatcher headings)
    {
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var text = prose.Lines[i].Text;
            TextSpan? opinion = null;
            var (first, next) = (0, 1);
            foreach (var word in text.Length > LongLine ? Words(text) : [])
            {
                var reading = word.Length <= LongestHeading ? headings.Read(text.Substring(word.Start, word.Length)) : HeadingReading.None;
                if (opinion is { } before && reading is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous })
                {
                    // 1 総論 2 総論 3 落書き 意見の内容 市の考え方: columns that were printed before them.
                    return new HeadingLine(i, TextSpan.FromBounds(next > LeastNumbers ? first : before.Start, word.End), []);
                }

                if (word.Length <= LongestNumber
                    && NumberLine.Read(text.Substring(word.Start, word.Length), i) is { Rest.Length: 0 } number && number.Value == next)
                {
                    first = next++ == 1 ? word.Start : first;
                }

                opinion = reading is { Role: ColumnRole.Opinion, Strength: > HeadingStrength.Ambiguous } ? word : null;
            }
        }

        return null;
    }

    /// <summary>Whether a line is such a row and nothing else.</summary>
    public static bool IsAt(string text, HeadingMatcher headings) => Whole(text, 0, headings) is not null;

    /// <summary>Whether a text is such a row without any white space between the headings: 番号意見の要旨市の考え方.</summary>
    public static bool IsRunTogether(string text, HeadingMatcher headings)
        => text.Length <= 2 * LongestHeading
            && Enumerable.Range(2, MostRunTogether - 1)
                .Any(parts => HeadingSplitter.Split(text, parts, headings.Read) is { } words && ColumnsOf(words, headings) is not null);

    private static HeadingLine? Whole(string text, int line, HeadingMatcher headings)
    {
        if (text.Length > 8 * LongestHeading)
        {
            return null;
        }

        var read = LetterSpacing.IsSpaced(text) ? MappedText.Of(text).Apply(LetterSpacing.Decide(text)).Text : text;
        var words = read.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        words = words is [var only] && only.Length <= 2 * LongestHeading ? Glued(only, headings) : words;
        return words.Length > 1 && ColumnsOf(words, headings) is { } columns
            ? new HeadingLine(line, new TextSpan(0, text.Length), columns) : null;
    }

    // 意見(抜粋)対応回答 over three columns: the parts that can be told apart in one way. 意見に対する市の考え方 is one heading.
    private static string[] Glued(string word, HeadingMatcher headings)
    {
        var mayBeSplit = !headings.Read(word).IsKnown || word.AsSpan(0, word.Length - 1).ContainsAny(')', '）');
        return mayBeSplit && headings.Glued(word) is { } found ? found : [word];
    }

    // … 項目 意見の趣旨 市の考え方 修正 1 全体 …: so many headings in a row are no words of a sentence; nor are two behind 番号 and before 1.
    private static HeadingLine? Inside(string text, int line, HeadingMatcher headings)
    {
        var words = new List<string>();
        var start = 0;
        foreach (var word in Words(text))
        {
            if (word.Length <= LongestHeading && text.Substring(word.Start, word.Length) is var heading && headings.Read(heading).IsKnown)
            {
                start = words.Count == 0 ? word.Start : start;
                words.Add(heading);
                continue;
            }

            if (words.Count >= LeastInsideLine && ColumnsOf([.. words], headings) is { } columns)
            {
                return new HeadingLine(line, TextSpan.FromBounds(start, word.Start), columns);
            }

            words.Clear();
        }

        return null;
    }

    /// <summary>The words of a text that white space parts.</summary>
    public static IEnumerable<TextSpan> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isSpace = i == text.Length || char.IsWhiteSpace(text[i]);
            if (!isSpace && start < 0)
            {
                start = i;
            }
            else if (isSpace && start >= 0)
            {
                yield return TextSpan.FromBounds(start, i);
                start = -1;
            }
        }
    }

    // What they say where one names the opinions and one the answers; 対応 beside 回答 says what became of the opinion.
    private static Column[]? ColumnsOf(string[] words, HeadingMatcher headings)
    {
        var readings = Array.ConvertAll(words, w => w.Length <= LongestHeading ? headings.Read(w) : HeadingReading.None);
        var columns = words.Zip(readings).Select(p => new Column(RoleOf(p.Second, readings), p.First, true)).ToArray();
        return Array.TrueForAll(readings, r => r.IsKnown) && columns.Count(c => c.Role == ColumnRole.Opinion) == 1
            && columns.Count(c => c.Role == ColumnRole.Response) == 1
            ? columns
            : null;
    }

    private static ColumnRole RoleOf(HeadingReading reading, HeadingReading[] all)
        => reading.Strength == HeadingStrength.Ambiguous
            && Array.Exists(all, r => r.Role == reading.Role && r.Strength > HeadingStrength.Ambiguous)
                ? reading.Alternative : reading.Role;
}
