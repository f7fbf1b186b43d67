using System.Globalization;
using System.Text.Json;
using Ota.PublicComment.Codec;
using Ota.PublicComment.Codec.Csv;
using Ota.PublicComment.Publishing.Pages;

namespace Ota.PublicComment.Serialization;

/// <summary>Answers to import into Decidim: <c>id</c>, <c>state</c>, <c>answer/ja</c>, one for each opinion that has an answer, as HTML,
/// which is how Decidim shows it. The id is the printed number where every opinion has one of its own made of digits, as results of a
/// Decidim process have; otherwise the id in the document, which Decidim refuses: an id that is wrong in silence would put an answer under
/// another proposal.</summary>
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
        input = input with { Document = DocumentOutput.Checked(input.Document) };
        var bytes = _form == DecidimForm.Csv ? Csv(input) : Json(input);
        return output.WriteAsync(bytes, cancellationToken).AsTask();
    }

    /// <summary>Whether the printed numbers of a document can be the ids of proposals: every opinion has one of its own, made of digits.
    /// Where they cannot, the ids are those of the document, and Decidim refuses the file.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static bool HasIdsOfProposals(PublicCommentDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Numbers(document).Count == document.Opinions.Count;
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
                if (long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    writer.WriteNumber("id", number);
                }
                else
                {
                    writer.WriteString("id", id);
                }

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
        var taken = Numbers(document);
        var areNumbered = taken.Count == document.Opinions.Count;
        foreach (var entry in document.Entries())
        {
            var responses = entry.Responses.Where(static r => !string.IsNullOrWhiteSpace(r.Text)).ToList();
            if (responses.Count > 0)
            {
                yield return (
                    areNumbered ? taken[entry.Opinion.Id] : entry.Opinion.Id,
                    _options.StateOf(entry.Responses.SelectMany(static r => r.Dispositions).SelectMany(static d => d.Kinds).ToValueList()),
                    string.Concat(
                        responses.SelectMany(ShownResponse.Paragraphs).Where(static p => !string.IsNullOrWhiteSpace(p)).Select(Html)));
            }
        }
    }

    // The numbers that stand at one opinion only.
    private static Dictionary<string, string> Numbers(PublicCommentDocument document)
        => document.Opinions.Select(static o => (o.Id, Number: NumberOf(o))).Where(static i => i.Number is not null)
            .GroupBy(static i => i.Number!, StringComparer.Ordinal).Where(static g => g.Count() == 1)
            .ToDictionary(static g => g.First().Id, static g => g.Key, StringComparer.Ordinal);

    // ２ and No. 2 are 2; 4-4 is no id there.
    private static string? NumberOf(Opinion opinion)
        => opinion.Number is { Parts.Count: 1 } number && number.Label.All(static c => char.IsAsciiDigit(c) || c is >= '０' and <= '９')
            ? number.Parts[0].ToString(CultureInfo.InvariantCulture)
            : null;

    // Decidim shows answers as HTML.
    private static string Html(string paragraph)
        => $"<p>{HtmlText.Block(paragraph).Replace("<br>\n", "<br>", StringComparison.Ordinal)}</p>";
}
