namespace Ota.PublicComment.References.Scanning;

/// <summary>Scans the cells of one document in reading order: an opinion, then the responses that answer it first.</summary>
internal sealed class DocumentScan(ScanWords words, PublicCommentDocument document)
{
    private const string TextNode = "text";

    private readonly ScanBuffer _found = new() { Opinions = OpinionNames.Of(document) };
    private readonly List<ScannedField> _fields = [];
    private readonly CitationBuilder _builder = new();
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    /// <summary>Where the citations of the last opinion begin and end.</summary>
    private (int Start, int End) _asked;

    public static CitationScan RunText(ScanWords words, string text)
    {
        var found = new ScanBuffer();
        TextScan.Run(text, words, found, ScanContext.Prose);
        var builder = new CitationBuilder();
        ScannedField[] fields = [new ScannedField(text, TextNode, TextField.Paragraph, null)];
        builder.Add(found, fields);
        return builder.Build();
    }

    public CitationScan Run()
    {
        var index = new DocumentIndex(document);
        foreach (var opinion in document.Opinions)
        {
            ScanOpinion(opinion);
            foreach (var response in index.ResponsesTo(opinion.Id))
            {
                ScanOnce(response, opinion);
            }
        }

        foreach (var response in document.Responses)
        {
            ScanOnce(response, null);
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
        _asked = (start, _builder.Citations.Count);
    }

    private void ScanOnce(Response response, Opinion? opinion)
    {
        if (!_done.Add(response.Id))
        {
            return;
        }

        var start = _builder.Citations.Count;
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var paragraph = response.Paragraphs[i];
            Scan(paragraph.Text, response.Id, TextField.Paragraph, i, paragraph.Kind == ParagraphKind.References ? ScanContext.References : ScanContext.Prose);
        }

        for (var i = 0; i < response.Revisions.Count; i++)
        {
            Scan(response.Revisions[i].Text, response.Id, TextField.Revision, i, ScanContext.Prose);
        }

        Finish();
        var paragraphs = new List<ScannedField>(response.Paragraphs.Count);
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            paragraphs.Add(new ScannedField(response.Paragraphs[i].Text, response.Id, TextField.Paragraph, i));
        }

        var asked = opinion is null ? [] : _builder.Citations.GetRange(_asked.Start, _asked.End - _asked.Start);
        new RevisionReader(paragraphs, _builder.Citations.GetRange(start, _builder.Citations.Count - start), opinion, asked, _builder).Read();
    }

    private void Scan(string? text, string node, TextField field, int? paragraph, ScanContext context)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        _fields.Add(new ScannedField(text, node, field, paragraph));
        TextScan.Run(text, words, _found, context);
    }

    private void Finish()
    {
        _builder.Add(_found, _fields);
        _found.Clear();
        _fields.Clear();
    }
}
