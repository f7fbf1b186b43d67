using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Documents;
using Ota.PublicComment.Reading.Repairs;

namespace Ota.PublicComment.Pipeline;

/// <summary>
/// Reads the parts of a source one after the other as if each were a document under the headings of the first, and gives them the ids and
/// lines of the whole.
/// </summary>
internal sealed class PartReader(DocumentReader reader, SourceInfo source, ReadOptions options)
{
    private readonly HashSet<string> _toldOfAll = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notesOfPrefix = new(StringComparer.Ordinal);
    private readonly ReadOptions _options = options with
    {
        Repairs =
            RepairSelection.All.Without(
                [.. DraftRepairs.All.Where(r => !DraftRepairs.IsLocal(r) || !options.Repairs.Includes(r.Descriptor.Code))
                    .Select(r => r.Descriptor.Code)]),
        KeepSourceMap = false,
        DocumentId = options.DocumentId ?? "stream",
    };

    private int _prefixLines;
    private int _opinions;
    private int _responses;
    private int _points;
    private int _notes;
    private ValueList<string> _group;

    /// <summary>The lines above the first opinion: title and headings.</summary>
    public ReadOnlyMemory<byte> Prefix { get; private set; }

    /// <summary>Whether a part was read.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether the first part holds no opinions, so that nobody knows what the columns of the others are.</summary>
    public bool IsRefused { get; private set; }

    public IEnumerable<StreamedEntry> Read(SourcePart part, CancellationToken cancellationToken)
    {
        var isFirst = !IsBegun;
        IsBegun = true;
        var result = reader.Read(part.Bytes, false, source, _options with { Encoding = part.Encoding }, cancellationToken);
        return isFirst ? First(result, part) : Entries(result, part.FirstLine - 1 - _prefixLines, null);
    }

    private IEnumerable<StreamedEntry> First(UnlinkedResult result, SourcePart part)
    {
        if (result.Document is not { Opinions.Count: > 0 } document || document.Opinions[0].Source.Lines is not { } lines)
        {
            IsRefused = true;
            var refusal =
                new Diagnostic { Descriptor = Catalogue.NotStreamed, Severity = Catalogue.NotStreamed.Severity,
                    Location = new SourceLocation { File = source.FileName } };
            return [
                new StreamedEntry { Head = result.Document, Notes = result.Document?.Notes ?? [],
                    Diagnostics = [.. result.Diagnostics, refusal] }];
        }

        _prefixLines = lines.First - 1;
        Prefix = part.Bytes[..EndOfLine(part.Bytes.Span, _prefixLines)];
        foreach (var note in document.Notes)
        {
            _notesOfPrefix.Add(note.Text);
        }

        var skipped =
            DraftRepairs.All.Where(r => !DraftRepairs.IsLocal(r) && options.Repairs.Includes(r.Descriptor.Code))
                .Select(r => r.Descriptor.Code).Order(StringComparer.Ordinal);
        var told = new Diagnostic
        {
            Descriptor = Catalogue.RepairsSkipped,
            Severity = Catalogue.RepairsSkipped.Severity,
            Location = new SourceLocation { File = source.FileName },
            Arguments = [string.Join(", ", skipped)],
        };
        var head = new StreamedEntry { Head = document with { Opinions = [], Responses = [], Notes = [] }, Diagnostics = [told] };
        return Entries(result, 0, head);
    }

    private IEnumerable<StreamedEntry> Entries(UnlinkedResult result, int shift, StreamedEntry? head)
    {
        var isFirst = head is not null;
        var byNode = Findings(result.Diagnostics, shift, isFirst);
        var document = result.Document ?? new PublicCommentDocument { Id = "stream" };
        var notes =
            document.Notes.Where(n => isFirst || !_notesOfPrefix.Contains(n.Text))
                .Select(n => n with { Id = Renumbered(n.Id), Source = Shifted(n.Source, shift) }).ToValueList();
        head ??= new StreamedEntry();
        head = head with { Notes = notes, Diagnostics = [.. head.Diagnostics, .. byNode[""]] };
        if (head is not { Head: null, Notes.Count: 0, Diagnostics.Count: 0 })
        {
            yield return head;
        }

        var responses = document.Responses.ToLookup(r => r.Answers.Count > 0 ? r.Answers[0].Opinion : "", StringComparer.Ordinal);
        foreach (var opinion in document.Opinions)
        {
            // A heading above the part goes on until the next one.
            _group = opinion.Group.Count > 0 ? opinion.Group : _group;
            var own = responses[opinion.Id].ToList();
            yield return new StreamedEntry
            {
                Opinion = opinion with
                {
                    Id = Renumbered(opinion.Id),
                    Group = _group,
                    Points = opinion.Points.Select(p => p with { Id = Renumbered(p.Id) }).ToValueList(),
                    Source = Shifted(opinion.Source, shift),
                },
                Responses = own.Select(r => Of(r, shift)).ToValueList(),
                Diagnostics = [.. byNode[opinion.Id], .. own.SelectMany(r => byNode[r.Id])],
            };
        }

        foreach (var response in responses[""])
        {
            yield return new StreamedEntry { Responses = [Of(response, shift)], Diagnostics = [.. byNode[response.Id]] };
        }

        _opinions += document.Opinions.Count;
        _responses += document.Responses.Count;
        _points += document.Opinions.Sum(o => o.Points.Count);
        _notes += document.Notes.Count;
    }

    // What is said of the headings and of the source as a whole is said once.
    private ILookup<string, Diagnostic> Findings(ValueList<Diagnostic> findings, int shift, bool isFirst)
        => findings
            .Where(f => f.Location.Line is { } line ? isFirst || line > _prefixLines : _toldOfAll.Add(f.Code))
            .ToLookup(
                f => f.Node is { } node && node[0] is 'o' or 'r' ? f.Node! : "",
                f => f with
                {
                    Node = f.Node is { } node ? Renumbered(node) : null,
                    Place = f.Place is { } place ? place with { Node = Renumbered(place.Node) } : null,
                    Location = Shifted(f.Location, shift),
                    RelatedLocations = f.RelatedLocations.Select(l => Shifted(l, shift)).ToValueList(),
                },
                StringComparer.Ordinal);

    private Response Of(Response response, int shift) => response with
    {
        Id = Renumbered(response.Id),
        Answers =
            response.Answers.Select(
                a => a with { Opinion = Renumbered(a.Opinion), Point = a.Point is { } point ? Renumbered(point) : null }).ToValueList(),
        Source = Shifted(response.Source, shift),
    };

    // o3 of a part behind 500 opinions is o503.
    private string Renumbered(string id)
    {
        var before = id[0] switch
        {
            'o' => _opinions,
            'r' => _responses,
            'n' => _notes,
            'p' => _points,
            _ => 0,
        };
        return before > 0 && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{id[0]}{number + before}")
            : id;
    }

    private static SourcePlace Shifted(SourcePlace place, int shift)
        => place with { Row = null, Lines = place.Lines is { } lines ? new NumberRange(lines.First + shift, lines.Last + shift) : null };

    private static SourceLocation Shifted(SourceLocation location, int shift)
        => location with { Line = location.Line + shift, Cell = null };

    private static int EndOfLine(ReadOnlySpan<byte> bytes, int lines)
    {
        var at = 0;
        for (; lines > 0 && bytes[at..].IndexOf((byte)'\n') is >= 0 and var end; lines--)
        {
            at += end + 1;
        }

        return at;
    }
}
