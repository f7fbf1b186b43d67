using System.Runtime.CompilerServices;
using Ota.PublicComment.Publishing;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>Reads every file of a folder, in the order of their names, into one file of a format that has room for many documents.</summary>
internal sealed class FolderRun(ReadRequest request, CliHost host, CallTexts texts)
{
    private int _code = ExitCode.Read;
    private int _read;

    public static async Task<int> RunAsync(ReadRequest request, CliHost host, CallTexts texts, CancellationToken cancellationToken)
    {
        var run = new FolderRun(request, host, texts);
        if (host.Publishers.Find(request.To!) is not IDocumentSetPublisher publisher)
        {
            var names = host.Publishers.All.OfType<IDocumentSetPublisher>().Select(p => p.Name);
            throw new CallException(texts.OneDocumentOnly(request.To!, string.Join(", ", names)));
        }

        using var output = new MemoryStream();
        await publisher.PublishAllAsync(run.InputsAsync(cancellationToken), output, cancellationToken);
        if (run._read == 0)
        {
            await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(request.ShownName)));
            return ExitCode.Nothing;
        }

        await OutputTarget.Of(request, host, texts).WriteAsync(output.ToArray(), cancellationToken);
        return run._code;
    }

    private async IAsyncEnumerable<PublishInput> InputsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(request.Path).Order(StringComparer.Ordinal))
        {
            // Hidden files and an output from before are no documents.
            if (Path.GetFileName(path).StartsWith('.') || (request.Out is not null && WholeFile.IsSame(path, request.Out)))
            {
                continue;
            }

            var one = request with { Path = path, ShownName = path };
            var result = await SourceFile.ReadAsync(one, host, texts, cancellationToken);
            await FindingLines.WriteAsync(ReadRun.Shown(request, result), request.Language, host.Error, withAdvice: false);
            if (result.Document is not { } document)
            {
                await host.Error.WriteLineAsync(texts.NothingRead(Visible.Line(path)));
                _code = ExitCode.Errors;
                continue;
            }

            _read++;
            _code = result.HasErrors ? ExitCode.Errors : _code;
            yield return ReadRun.Input(one, result, document);
        }
    }
}
