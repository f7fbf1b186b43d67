using Ota.PublicComment.Serialization;
using System.Globalization;
using System.Text;
using Ota.PublicComment.Samples.Report;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Checks a draft and writes all forms of it that are published. Everything is made before the first file is written.</summary>
internal static class PublishRun
{
    private const string IndexName = "index.txt";

    /// <summary>What is written, where a publisher of that name is at hand: packages bring the Word table and the workbook.</summary>
    private static readonly string[] Formats =
        ["html", "html-fragment", "text", "docx", "word", "xlsx", "excel", "open-data", "json", "pairs", "citations"];

    public static async Task<int> RunAsync(PublishRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        var bytes = await SourceFile.ReadBytesAsync(request.Path, request.Path, host, texts, cancellationToken);
        var check =
            await host.Check(new MemoryStream(bytes, writable: false), new SourceInfo { FileName = request.Path }, request.Options,
                cancellationToken);
        if (check.Document is not { } document)
        {
            await FindingLines.WriteAsync(check, texts.Language, host, withAdvice: true);
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.Path)));
            await PlanFile.TellAsync(request.Path, check.Diagnostics, request.Options.Read, host, texts, cancellationToken);
            return ExitCode.Nothing;
        }

        await ReportAsync(request, check, document, host, texts, cancellationToken);
        if (!check.IsAcceptable && !request.IsForced)
        {
            await host.Error.WriteLineAsync(texts.NotPublished(check.Diagnostics.Count(d => d.Severity >= request.Options.FailOn)));
            return ExitCode.Errors;
        }

        var files = await FilesAsync(request, check, document, host, texts, cancellationToken);
        await WriteAsync(request, files, host, texts, cancellationToken);
        await host.Error.WriteLineAsync(texts.Published(files.Count, Visible.Line(request.Folder)));
        return check.IsAcceptable ? ExitCode.Read : ExitCode.Errors;
    }

    private static async Task ReportAsync(
        PublishRequest request, DocumentResult check, PublicCommentDocument document, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        var asked = new CheckRequest
        {
            Path = request.Path, ShownName = request.Path, Language = texts.Language, Show = DiagnosticSeverity.Warning,
            Options = request.Options,
        };
        var text = new StringWriter { NewLine = "\n" };
        new CheckReport(check, document, asked).WriteTo(Page.Plain(text));
        await OutputTarget.ToStream(host.Out, texts).WriteAsync(Utf8.Encoding.GetBytes(text.ToString()), cancellationToken);
    }

    private static async Task<List<(string Name, byte[] Data)>> FilesAsync(
        PublishRequest request, DocumentResult check, PublicCommentDocument document, CliHost host, CallTexts texts,
        CancellationToken cancellationToken)
    {
        var input = new PublishInput
        {
            Document = document,
            References = check.References,
            Plan = request.Options.Plan,
            // Without the findings: what the check found is the office's, and the folder goes to the public.
            SourceMap = check.SourceMap,
            // A clerk opens tables in Excel.
            WithByteOrderMark = true,
        };
        var stem = request.Path == SourceFile.StandardInput ? "result" : Path.GetFileNameWithoutExtension(request.Path);
        var files = new List<(string Name, byte[] Data)>();
        var index = new StringBuilder(texts.IndexTitle(Visible.Line(Path.GetFileName(request.Path)))).Append("\n\n");
        foreach (var publisher in Formats.Select(host.Publishers.Find).OfType<IDocumentPublisher>())
        {
            using var output = new MemoryStream();
            if (await host.Publishers.PublishAsync(publisher.Name, input, output, cancellationToken) is { Count: > 0 } failures)
            {
                throw new CallException(FindingLines.Of(failures[0], texts.Language, host));
            }

            var name = FileName(stem, publisher, files);
            files.Add((name, output.ToArray()));
            index.Append(CultureInfo.InvariantCulture, $"{name}\t{texts.FormatAbout(publisher.Name) ?? publisher.Name}\n");
        }

        files.Add((IndexName, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(index.ToString())]));
        return files;
    }

    // 案.html and 案.html-fragment.html: the second of one ending is named after its format.
    private static string FileName(string stem, IDocumentPublisher publisher, List<(string Name, byte[] Data)> files)
    {
        var name = stem + publisher.FileExtension;
        return publisher.FileExtension != ".csv" && files.TrueForAll(f => f.Name != name)
            ? name : $"{stem}.{publisher.Name}{publisher.FileExtension}";
    }

    private static async Task WriteAsync(
        PublishRequest request, List<(string Name, byte[] Data)> files, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        // All are taken before the first is written.
        var targets = files.Select(f => (File: OutputTarget.ToFile(Path.Combine(request.Folder, f.Name), host, texts), f.Data)).ToList();
        try
        {
            Directory.CreateDirectory(request.Folder);
        }
        catch (UnauthorizedAccessException)
        {
            throw new CallException(texts.NoPermission(request.Folder));
        }
        catch (IOException reason)
        {
            throw new CallException(texts.CannotWrite(request.Folder, reason.Message));
        }

        foreach (var (file, data) in targets)
        {
            await file.WriteAsync(data, cancellationToken);
        }
    }
}
