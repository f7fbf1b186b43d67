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
    private readonly NodePositions _opinions;
    private readonly NodePositions _responses;
    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Consultation> _consultations = new(StringComparer.Ordinal);

    // Of each opinion the first response, and all where there are several. What answers an opinion that the document does not have stands
    // apart.
    private readonly int[] _firstAnswer;
    private readonly Dictionary<int, List<int>> _answers = [];
    private readonly Dictionary<string, List<int>> _astray = new(StringComparer.Ordinal);

    /// <summary>Builds the index. Of two nodes with one id the first is found.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public DocumentIndex(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        _opinions = NodePositions.Of(document.Opinions, static o => o.Id);
        _responses = NodePositions.Of(document.Responses, static r => r.Id);
        _firstAnswer = new int[document.Opinions.Count];
        Array.Fill(_firstAnswer, NodePositions.None);
        for (var i = 0; i < document.Responses.Count; i++)
        {
            foreach (var target in document.Responses[i].Answers)
            {
                AddAnswer(target.Opinion, i);
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
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Opinion? FindOpinion(string id)
        => OpinionAt(id ?? throw new ArgumentNullException(nameof(id))) is >= 0 and var at ? Document.Opinions[at] : null;

    /// <summary>The response with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Response? FindResponse(string id)
        => ResponseAt(id ?? throw new ArgumentNullException(nameof(id))) is >= 0 and var at ? Document.Responses[at] : null;

    /// <summary>The position of an opinion in the document; -1 when there is none.</summary>
    internal int OpinionAt(string id) => _opinions.Find(id);

    /// <summary>The position of a response in the document; -1 when there is none.</summary>
    internal int ResponseAt(string id) => _responses.Find(id);

    /// <summary>The responses that answer an opinion, in reading order; empty when there are none.</summary>
    /// <param name="opinionId">The id of the opinion.</param>
    /// <exception cref="ArgumentNullException"><paramref name="opinionId"/> is null.</exception>
    public ValueList<Response> ResponsesTo(string opinionId)
    {
        ArgumentNullException.ThrowIfNull(opinionId);
        var at = OpinionAt(opinionId);
        if (at < 0)
        {
            return _astray.TryGetValue(opinionId, out var astray) ? ResponsesAt(astray) : [];
        }

        return _answers.TryGetValue(at, out var all) ? ResponsesAt(all)
            : _firstAnswer[at] >= 0 ? [Document.Responses[_firstAnswer[at]]] : [];
    }

    /// <summary>The positions of the responses that answer the opinion at a position.</summary>
    internal ReadOnlySpan<int> AnswersAt(int opinion)
        => _answers.TryGetValue(opinion, out var all) ? CollectionsMarshal.AsSpan(all)
            : _firstAnswer[opinion] >= 0 ? _firstAnswer.AsSpan(opinion, 1) : [];

    private void AddAnswer(string opinionId, int response)
    {
        var at = OpinionAt(opinionId);
        if (at < 0)
        {
            AddOnce(CollectionsMarshal.GetValueRefOrAddDefault(_astray, opinionId, out _) ??= [], response);
        }
        else if (_firstAnswer[at] < 0)
        {
            _firstAnswer[at] = response;
        }
        else if (!AreOne(_firstAnswer[at], response))
        {
            AddOnce(CollectionsMarshal.GetValueRefOrAddDefault(_answers, at, out _) ??= [_firstAnswer[at]], response);
        }
    }

    private ValueList<Response> ResponsesAt(List<int> positions) => positions.Select(p => Document.Responses[p]).ToValueList();

    // A host may put one response into its document twice.
    private bool AreOne(int one, int other) => ReferenceEquals(Document.Responses[one], Document.Responses[other]);

    private void AddOnce(List<int> answers, int response)
    {
        if (answers.Count == 0 || !AreOne(answers[^1], response))
        {
            answers.Add(response);
        }
    }

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

        if (FindOpinion(place.Node) is { } opinion)
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

        if (FindResponse(place.Node) is { } response)
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
