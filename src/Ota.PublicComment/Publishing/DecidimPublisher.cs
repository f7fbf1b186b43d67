using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Publishing;

/// <summary>Answers to import into Decidim: <c>id</c>, <c>state</c>, <c>answer/ja</c>, one for each opinion that has a response. The id is the printed number
/// where every opinion has one of its own made of digits, as results of a Decidim process have; otherwise the id in the document.</summary>
public sealed class DecidimPublisher : IDocumentPublisher
{
    private readonly DecidimForm _form;
    private readonly DecidimOptions _options;

    /// <summary>Makes a publisher named <c>decidim-csv</c> or <c>decidim-json</c>; added by a host, it replaces the built-in one.</summary>
    /// <param name="form">The kind of file.</param>
    /// <param name="options">Locale and states; null for <see cref="DecidimOptions.Default"/>.</param>
    public DecidimPublisher(DecidimForm form, DecidimOptions? options = null)
    {
        _form = form;
        _options = options ?? DecidimOptions.Default;
    }

    /// <inheritdoc/>
    public string Name => _form == DecidimForm.Csv ? "decidim-csv" : "decidim-json";

    /// <inheritdoc/>
    public string FileExtension => _form == DecidimForm.Csv ? ".csv" : ".json";

    /// <inheritdoc/>
    public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        DocumentOutput.Check(input.Document);
        var bytes = _form == DecidimForm.Csv ? Csv(input) : Json(input);
        return output.WriteAsync(bytes, cancellationToken).AsTask();
    }

    private string AnswerName => "answer/" + _options.Locale;

    private byte[] Csv(PublishInput input)
    {
        using var table = new CsvTable(';', input.EscapeFormulas);
        table.Add("id", "state", AnswerName);
        foreach (var (id, state, answer) in Answers(input.Document))
        {
            table.Add(id, state, answer);
        }

        return table.Take();
    }

    private byte[] Json(PublishInput input)
    {
        using var buffer = new ChunkedBuffer();
        using (var writer = new Utf8JsonWriter(buffer, DocumentOutput.Options(isIndented: true)))
        {
            writer.WriteStartArray();
            foreach (var (id, state, answer) in Answers(input.Document))
            {
                writer.WriteStartObject();
                writer.WriteString("id", id);
                writer.WriteString("state", state);
                writer.WriteString(AnswerName, answer);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return buffer.ToArray();
    }

    private IEnumerable<(string Id, string State, string Answer)> Answers(PublicCommentDocument document)
    {
        var numbers = document.Opinions.Select(o => o.Number?.Label ?? "").ToList();
        var areNumbered = numbers.TrueForAll(n => n.Length > 0 && n.All(char.IsAsciiDigit)) && numbers.Distinct(StringComparer.Ordinal).Count() == numbers.Count;
        foreach (var entry in document.Entries())
        {
            if (entry.Responses.Count > 0)
            {
                yield return (
                    areNumbered ? entry.Opinion.Number!.Label : entry.Opinion.Id,
                    _options.StateOf(entry.Responses.SelectMany(r => r.Dispositions).SelectMany(d => d.Kinds).ToValueList()),
                    string.Join("\n\n", entry.Responses.Select(r => r.Text)));
            }
        }
    }
}
