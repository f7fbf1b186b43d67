using System.Runtime.InteropServices;

namespace Ota.PublicComment.References.Scanning;

/// <summary>Scans the cells of one document in reading order: an opinion, then the responses that answer it first.</summary>
internal sealed class DocumentScan(ScanWords words, DocumentIndex nodes)
{
    private const string TextNode = "text";

    private readonly ScanBuffer _found = new() { Opinions = OpinionNames.Of(nodes.Document) };
    private readonly List<ScannedField> _fields = [];
    private readonly KnownTexts _knownPlaces = new();
    private readonly KnownTexts _knownReferences = new();
    private readonly CitationBuilder _builder = new();
    private readonly bool[] _isDone = new bool[nodes.Document.Responses.Count];

    /// <summary>Where the citations of the last opinion begin and end.</summary>
    private Range _asked;

    public static CitationScan RunText(ScanWords words, string text)
    {
        var found = new ScanBuffer();
        TextScan.Run(text, words, found, ScanContext.Prose);
        var builder = new CitationBuilder();
        ScannedField[] fields = [new ScannedField(text, TextNode, TextField.Paragraph, null)];
        builder.Add(found, fields);
        return builder.Build();
    }

    public CitationScan Run(CancellationToken cancellationToken)
    {
        var (opinions, responses) = (nodes.Document.Opinions, nodes.Document.Responses);
        for (var i = 0; i < opinions.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ScanOpinion(opinions[i]);
            foreach (var answer in nodes.AnswersAt(i))
            {
                ScanOnce(answer, opinions[i]);
            }
        }

        for (var i = 0; i < responses.Count; i++)
        {
            ScanOnce(i, null);
        }

        return _builder.Build();
    }

    private void ScanOpinion(Opinion opinion)
    {
        var start = _builder.Citations.Count;
        Scan(opinion.Area?.Text, opinion.Id, TextField.Area, null, ScanContext.Place);
        Finish();
        Scan(opinion.Subject, opinion.Id, TextField.Subject, null, ScanContext.Prose);
        Scan(opinion.Text, opinion.Id, TextField.OpinionText, null, ScanContext.Prose);
        Finish();
        _asked = start.._builder.Citations.Count;
    }

    private void ScanOnce(int position, Opinion? opinion)
    {
        var response = nodes.Document.Responses[position];
        // Of two with one id, which only a host can make, the first is meant.
        if (_isDone[position] || nodes.ResponseAt(response.Id) != position)
        {
            return;
        }

        _isDone[position] = true;
        var start = _builder.Citations.Count;
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var paragraph = response.Paragraphs[i];
            Scan(paragraph.Text, response.Id, TextField.Paragraph, i,
                paragraph.Kind == ParagraphKind.References ? ScanContext.References : ScanContext.Prose);
        }

        for (var i = 0; i < response.Revisions.Count; i++)
        {
            Scan(response.Revisions[i].Text, response.Id, TextField.Revision, i, ScanContext.Prose);
        }

        Finish();
        new RevisionReader(response, start.._builder.Citations.Count, opinion, opinion is null ? default : _asked, _builder).Read();
    }

    private void Scan(string? text, string node, TextField field, int? paragraph, ScanContext context)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        _fields.Add(new ScannedField(text, node, field, paragraph));
        switch (context)
        {
            case ScanContext.Place:
                _knownPlaces.Scan(text, words, _found, context);
                break;
            case ScanContext.References:
                _knownReferences.Scan(text, words, _found, context);
                break;
            default:
                TextScan.Run(text, words, _found, context);
                break;
        }
    }

    private void Finish()
    {
        var first = _builder.Citations.Count;
        _builder.Add(_found, _fields);
        var made = CollectionsMarshal.AsSpan(_builder.Citations)[first..];
        _knownPlaces.Keep(made);
        _knownReferences.Keep(made);
        _found.Clear();
        _fields.Clear();
    }
}
