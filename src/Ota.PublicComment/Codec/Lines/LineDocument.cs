using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec.Lines;

/// <summary>Gathers lines into a document.</summary>
internal sealed class LineDocument(string? fileName, int maxDiagnosticsPerCode)
{
    private readonly DiagnosticBag _findings = new(maxDiagnosticsPerCode);
    private readonly List<Opinion> _opinions = [];
    private readonly List<Response> _responses = [];
    private readonly List<int> _opinionLines = [];
    private readonly List<int> _responseLines = [];
    private PublicCommentDocument? _head;

    /// <summary>Reads a whole file that is in memory.</summary>
    public static UnlinkedResult Read(ReadOnlyMemory<byte> utf8, string? fileName, int maxDiagnosticsPerCode)
    {
        var sequence = new LineSequence(fileName);
        var document = new LineDocument(fileName, maxDiagnosticsPerCode);
        var rest = ByteOrderMark.Without(utf8.Span);
        for (var number = 1; rest.Length > 0 && !sequence.IsRefused; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            document.Add(sequence.Next(line, number, isWhole: end >= 0, isTooLong: false), number);
        }

        return document.Finish(sequence.AtEnd());
    }

    public void Add(in LineContent content, int line)
    {
        foreach (var finding in content.Findings)
        {
            _findings.Add(finding);
        }

        _head ??= content.Head;
        if (content.Opinion is { } opinion)
        {
            _opinions.Add(opinion);
            _opinionLines.Add(line);
        }

        if (content.Response is { } response)
        {
            _responses.Add(response);
            _responseLines.Add(line);
        }
    }

    public UnlinkedResult Finish(Diagnostic? atEnd)
    {
        if (atEnd is not null)
        {
            _findings.Add(atEnd);
        }

        var document = _head is null ? null : _head with { Opinions = _opinions.ToValueList(), Responses = _responses.ToValueList() };
        if (document is not null)
        {
            CheckIdentity(document);
        }

        var hasErrors = _findings.Items.Any(f => f.Severity == DiagnosticSeverity.Error);
        return new UnlinkedResult
        {
            Document = document,
            Diagnostics = _findings.ToOrderedList(),
            Outcome = document is null ? Outcome.Failed : hasErrors ? Outcome.Partial : Outcome.Complete,
        };
    }

    private void CheckIdentity(PublicCommentDocument document)
    {
        var findings = new CodecFindings(maxDiagnosticsPerCode);
        new IdentityCheck(findings).Run(document);
        foreach (var finding in findings.Locate(LineOf))
        {
            _findings.Add(finding);
        }
    }

    private SourceLocation LineOf(JsonStep[] steps) => new()
    {
        File = fileName,
        Line = steps switch
        {
            [{ Member: "opinions" }, { Index: var i }, ..] => _opinionLines[i],
            [{ Member: "responses" }, { Index: var i }, ..] => _responseLines[i],
            _ => 1,
        },
        Column = 1,
    };
}
