using Ota.PublicComment.Diagnostics;
using System.Globalization;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>
/// Where the records of a document stand in its lines, whatever its layout: read from the source map, so that a test can print one more in
/// the same form.
/// </summary>
internal sealed class DocumentForm
{
    /// <summary>A character that no document has: what a test adds can be told by it.</summary>
    public const char Added = '鷺';

    private readonly DocumentResult _read;

    public DocumentForm(string text, DocumentResult read)
    {
        _read = read;
        Lines = text.Split('\n');
        Records = [.. read.Document!.Opinions.Select((o, i) => Record(o, i))];
    }

    public string[] Lines { get; }

    public IReadOnlyList<PrintedRecord> Records { get; }

    /// <summary>Whether the records are rows of a table.</summary>
    public bool IsTable => _read.Document!.Opinions.All(o => o.Source.Table is not null);

    /// <summary>Whether all records stand in one line.</summary>
    public bool IsInline => Records.Count > 1 && Records[0].Last == Records[1].First && Records[0].First == Records[^1].Last;

    /// <summary>Whether the cells stand column by column, one on each line.</summary>
    public bool IsColumnar => !IsInline && Records.Count > 1 && Records[1].First <= Records[0].Last;

    /// <summary>Whether a record may stand before this one: no answer and no item of several entries is cut in two.</summary>
    public bool MayInsert(int at)
        => at == 0 || at == Records.Count
            || (_read.Document!.Responses.All(r => Indices(r).All(i => i < at) || Indices(r).All(i => i >= at))
                && (Records[at].Number is null || Records[at].Number!.Label != Records[at - 1].Number!.Label));

    /// <summary>The nearest record that is answered for itself, the one before a place first; null where there is none.</summary>
    public PrintedRecord? Template(int at)
        => Records.OrderBy(r => r.Index < at ? at - 1 - r.Index : r.Index - at + 1)
            .FirstOrDefault(
                r => r.Words.Count > 0
                    && _read.Document!.Responses.All(a => !Indices(a).Contains(r.Index) || Indices(a).All(i => i == r.Index)));

    /// <summary>Where the records of a line begin: at the first label behind the text of the one before.</summary>
    public List<int> Starts(int line)
    {
        var starts = new List<int>();
        var segments =
            _read.SourceMap!.Segments.Where(s => _read.SourceMap.Cells[s.Cell].Location.Line == line + 1).OrderBy(s => s.Span.Start)
                .ToList();
        foreach (var record in Records)
        {
            var from = record.Index == 0 ? 0 : Records[record.Index - 1].Words.Max(w => w.Column + w.Text.Length);
            starts.Add(segments.First(s => s.Kind == SourceSegmentKind.Structure && s.Span.Start >= from).Span.Start);
        }

        return starts;
    }

    private IEnumerable<int> Indices(Response response)
        => response.Answers.Select(a => _read.Document!.Opinions.ToList().FindIndex(o => o.Id == a.Opinion));

    private PrintedRecord Record(Opinion opinion, int index)
    {
        var response = _read.Document!.Responses.FirstOrDefault(r => r.Answers.All(a => a.Opinion == opinion.Id))?.Id;
        var first = opinion.Source.Lines!.Value.First - 1;
        var last = opinion.Source.Lines!.Value.Last - 1;
        while (last > first && Lines[last].Length == 0)
        {
            last--;
        }

        var hasOpinion = false;
        var words = new List<Place>();
        var numbers = new List<Place>();
        foreach (var segment in _read.SourceMap!.Segments)
        {
            var cell = _read.SourceMap.Cells[segment.Cell];
            if (cell.Location is not { Line: { } line, Column: { } column } || line - 1 < first || line - 1 > last)
            {
                continue;
            }

            var printed = cell.Text.Substring(segment.Span.Start, segment.Span.Length);
            if (segment.Place is { Span.Start: 0, Paragraph: null or 0 } place && (place.Node == opinion.Id || place.Node == response)
                && !cell.Text.AsSpan(0, segment.Span.Start).Contains('\n')
                && place.Field is TextField.OpinionText or TextField.Paragraph)
            {
                hasOpinion |= place.Node == opinion.Id;
                words.Add(new Place(line - 1, column - 1 + segment.Span.Start, printed));
            }
            else if (segment.Kind == SourceSegmentKind.Structure && (segment.Node == opinion.Id || cell.Location.Cell is null)
                && opinion.Number is { Parts: [_] } number
                && !printed.Contains('件') && !printed.Contains('\n')
                && printed.IndexOf(number.Label, StringComparison.Ordinal) is >= 0 and var digits)
            {
                numbers.Add(new Place(line - 1, column - 1 + segment.Span.Start + digits, number.Label));
            }
        }

        // In a table the first cell that holds the number is its column; a count may be equal.
        if (_read.SourceMap.Cells.Any(c => c.Location is { Cell: not null, Line: { } line } && line - 1 == first))
        {
            numbers = [.. numbers.OrderBy(n => n.Column).Take(1)];
        }

        return new PrintedRecord(index, first, last, opinion.Number, opinion.Group, OfOpinion(words), numbers);

        // Without the place of its own words a copy could not be told from the opinion.
        List<Place> OfOpinion(List<Place> places) => hasOpinion ? places : [];
    }

    /// <summary>A number in the form of another: １ for 1, ② for ①.</summary>
    public static string NumberLike(string label, int value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var start = label.TakeWhile(c => !char.IsDigit(c)).Count();
        var length = label.Skip(start).TakeWhile(char.IsDigit).Count();
        var shown = label.Any(c => c is >= '０' and <= '９') ? string.Concat(digits.Select(c => (char)(c - '0' + '０'))) : digits;
        return label[..start] + shown + label[(start + length)..];
    }
}

/// <summary>A place in the lines of a document.</summary>
internal readonly record struct Place(int Line, int Column, string Text);

/// <summary>A record as it is printed.</summary>
/// <param name="Index">Which one, from 0.</param>
/// <param name="First">Its first line, from 0.</param>
/// <param name="Last">Its last line that is not blank.</param>
/// <param name="Number">Its number.</param>
/// <param name="Group">The headings over it.</param>
/// <param name="Words">Where its opinion and its answer begin.</param>
/// <param name="Numbers">Where its number is printed.</param>
internal sealed record PrintedRecord(int Index, int First, int Last, OutlineNumber? Number, ValueList<string> Group,
    IReadOnlyList<Place> Words, IReadOnlyList<Place> Numbers)
{
    /// <summary>Its value where the numbers count; codes name.</summary>
    public int? Value => Number is { Parts: [var value] } ? value : null;
}
