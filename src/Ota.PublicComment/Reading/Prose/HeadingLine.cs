using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>The headings of a table in one line, apart by white space: 番号 意見の概要 市の考え方.</summary>
/// <param name="Line">The line.</param>
/// <param name="Columns">What the headings say.</param>
internal sealed record HeadingLine(int Line, Column[] Columns)
{
    public const int LongestHeading = 20;

    /// <summary>The first such line with one heading of the opinions and one of the answers, and nothing else; null where there is none.</summary>
    public static HeadingLine? Find(ProseText prose, HeadingMatcher headings)
    {
        for (var i = 0; i < prose.Lines.Count; i++)
        {
            var text = prose.Lines[i].Text;
            if (text.Length > 8 * LongestHeading)
            {
                continue;
            }

            text = LetterSpacing.IsSpaced(text) ? MappedText.Of(text).Apply(LetterSpacing.Decide(text)).Text : text;
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var columns = Array.ConvertAll(words, w => w.Length <= LongestHeading && headings.Read(w) is { IsKnown: true } reading ? new Column(reading.Role, w, true) : null);
            if (words.Length >= 2 && Array.TrueForAll(columns, c => c is not null)
                && columns.Count(c => c!.Role == ColumnRole.Opinion) == 1 && columns.Count(c => c!.Role == ColumnRole.Response) == 1)
            {
                return new HeadingLine(i, columns!);
            }
        }

        return null;
    }
}
