using System.Globalization;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>What a clerk left in a document and nobody should read: collected on the way, told at the end, each kind once with its
/// places.</summary>
internal sealed class WordMarks(FormatContext context)
{
    private const int MostPlaces = 1000;
    private const int MostQuotes = 5;
    private const int LongestQuote = 24;

    public List<WordMark> Insertions { get; } = [];

    public List<WordMark> Deletions { get; } = [];

    public List<WordMark> Comments { get; } = [];

    public List<WordMark> Hidden { get; } = [];

    /// <summary>Text that somebody struck out by hand: it still stands there.</summary>
    public List<WordMark> Struck { get; } = [];

    public SortedSet<string> Objects { get; } = new(StringComparer.Ordinal);

    public bool IsTooDeep { get; set; }

    public void Tell()
    {
        if (Insertions.Count + Deletions.Count > 0)
        {
            List<WordMark> all = [.. Insertions, .. Deletions];
            context.Report(Findings.TrackedChanges, Locations(all), Size(Insertions), Size(Deletions), Quotes(all));
        }

        if (Comments.Count > 0)
        {
            context.Report(Findings.CommentsLeft, Locations(Comments), Size(Comments), Quotes(Comments));
        }

        if (Hidden.Count > 0)
        {
            context.Report(Findings.HiddenText, Locations(Hidden), Size(Hidden), Quotes(Hidden));
        }

        if (Struck.Count > 0)
        {
            context.Report(Findings.StruckOut, Locations(Struck), Size(Struck), Quotes(Struck));
        }

        if (Objects.Count > 0)
        {
            context.Report(Findings.ObjectsUnread, string.Join(", ", Objects));
        }

        if (IsTooDeep)
        {
            context.Report(Findings.NestedTooDeep, WordReader.MostDepth.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Size(List<WordMark> marks) => marks.Count.ToString(CultureInfo.InvariantCulture);

    private SourceLocation[] Locations(List<WordMark> marks)
        => [.. marks.Take(MostPlaces).Select(m => new SourceLocation
        {
            File = context.Source.FileName,
            Cell = m.Place.Table > 0 ? new CellAddress(m.Place.Table, m.Place.Row, m.Place.Column) : null,
        }).Distinct()];

    // 「条例の制定については、他市の…」: only what is seen anyway.
    private static string Quotes(List<WordMark> marks)
    {
        var texts = marks.Select(m => m.Paragraph.Numbered.ReplaceLineEndings(" ").Trim()).Where(t => t.Length > 0)
            .Distinct(StringComparer.Ordinal).ToList();
        var quotes = texts.Take(MostQuotes).Select(t => t.Length <= LongestQuote ? $"「{t}」" : $"「{Start(t)}…」");
        return texts.Count == 0 ? "–" : string.Concat(quotes) + (texts.Count > MostQuotes ? " …" : "");
    }

    private static string Start(string text) => text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)];
}
