using System.Runtime.InteropServices;

namespace Ota.PublicComment;

/// <summary>Finds the nodes of one document by id. Built once, beside the document; safe to share between threads.</summary>
/// <example><code>
/// var index = new DocumentIndex(document);
/// foreach (var response in index.ResponsesTo("o12"))
///     Console.WriteLine(response.Text);
/// </code></example>
public sealed class DocumentIndex
{
    private readonly Dictionary<string, Opinion> _opinions;
    private readonly Dictionary<string, Response> _responses;
    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Consultation> _consultations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answers> _answers;

    // Most opinions have one answer.
    private struct Answers
    {
        public Response? First;
        public List<Response>? All;
    }

    /// <summary>Builds the index. Of two nodes with one id the first is found.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public DocumentIndex(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        _opinions = new Dictionary<string, Opinion>(document.Opinions.Count, StringComparer.Ordinal);
        _responses = new Dictionary<string, Response>(document.Responses.Count, StringComparer.Ordinal);
        _answers = new Dictionary<string, Answers>(document.Opinions.Count, StringComparer.Ordinal);
        foreach (var opinion in document.Opinions)
        {
            _opinions.TryAdd(opinion.Id, opinion);
        }

        foreach (var response in document.Responses)
        {
            _responses.TryAdd(response.Id, response);
            foreach (var target in response.Answers)
            {
                ref var answers = ref CollectionsMarshal.GetValueRefOrAddDefault(_answers, target.Opinion, out _);
                if (answers.First is null)
                {
                    answers.First = response;
                }
                else if (!ReferenceEquals(answers.All is null ? answers.First : answers.All[^1], response))
                {
                    (answers.All ??= [answers.First]).Add(response);
                }
            }
        }

        foreach (var note in document.Notes)
        {
            _notes.TryAdd(note.Id, note);
        }

        foreach (var note in document.Errata)
        {
            _notes.TryAdd(note.Id, note);
        }

        foreach (var consultation in document.Consultations)
        {
            _consultations.TryAdd(consultation.Id, consultation);
        }
    }

    /// <summary>The document the index was built from.</summary>
    public PublicCommentDocument Document { get; }

    /// <summary>The opinion with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Opinion? FindOpinion(string id) => _opinions.GetValueOrDefault(id);

    /// <summary>The response with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Response? FindResponse(string id) => _responses.GetValueOrDefault(id);

    /// <summary>The responses that answer an opinion, in reading order; empty when there are none.</summary>
    /// <param name="opinionId">The id of the opinion.</param>
    public ValueList<Response> ResponsesTo(string opinionId)
        => !_answers.TryGetValue(opinionId, out var answers) ? [] : answers.All is null ? [answers.First!] : answers.All.ToValueList();

    /// <summary>The whole text a place points into, or null when the document has no such text.</summary>
    /// <param name="place">The place; its span is not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public string? FieldText(TextPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var at = place.Paragraph ?? 0;
        if (place.Node == Document.Id)
        {
            return place.Field == TextField.Title ? Document.Title : null;
        }

        if (_opinions.TryGetValue(place.Node, out var opinion))
        {
            return place.Field switch
            {
                TextField.OpinionText => opinion.Text,
                TextField.Subject => opinion.Subject,
                TextField.Area => opinion.Area?.Text,
                TextField.SubmitterKind => opinion.SubmitterKind,
                TextField.Other => Item(opinion.Other, at)?.Text,
                _ => null,
            };
        }

        if (_responses.TryGetValue(place.Node, out var response))
        {
            return place.Field switch
            {
                TextField.Paragraph => Item(response.Paragraphs, at)?.Text,
                TextField.Disposition => Item(response.Dispositions, at)?.Code,
                TextField.Revision => Item(response.Revisions, at)?.Text,
                TextField.Other => Item(response.Other, at)?.Text,
                _ => null,
            };
        }

        if (_notes.TryGetValue(place.Node, out var note))
        {
            return place.Field == TextField.Note ? note.Text : null;
        }

        return _consultations.TryGetValue(place.Node, out var consultation)
            ? place.Field switch
            {
                TextField.Period => consultation.Period?.Text,
                TextField.ConsultationLabel => consultation.Label,
                _ => null,
            }
            : null;
    }

    /// <summary>The characters at a place, or null when the document has no such place.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public string? TextAt(TextPlace place)
    {
        var text = FieldText(place);
        return text is not null && place.Span.Start >= 0 && place.Span.Length >= 0 && place.Span.End <= text.Length
            ? text.Substring(place.Span.Start, place.Span.Length)
            : null;
    }

    private static T? Item<T>(ValueList<T> list, int at)
        where T : class
        => at >= 0 && at < list.Count ? list[at] : null;
}
