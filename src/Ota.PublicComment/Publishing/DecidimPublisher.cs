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
    private readonly bool _isJson;

    /// <summary>Makes a publisher; added by a host, it replaces the built-in one of its name.</summary>
    /// <param name="name"><see cref="DocumentPublishers.DecidimCsv"/> (semicolons, as Decidim reads it) or
    /// <see cref="DocumentPublishers.DecidimJson"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is neither.</exception>
    public DecidimPublisher(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _isJson = name switch
        {
            DocumentPublishers.DecidimCsv => false,
            DocumentPublishers.DecidimJson => true,
            _ => throw new ArgumentException(
                $"Decidim imports '{DocumentPublishers.DecidimCsv}' and '{DocumentPublishers.DecidimJson}', not '{name}'.", nameof(name)),
        };
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string FileExtension => _isJson ? ".json" : ".csv";

    /// <summary>The language of the answers: the column is <c>answer/ja</c>.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Locale { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "ja";

    /// <summary>
    /// The token of the component where the plan is changed, already says it, or the opinion agrees. A token that the component does not
    /// know is an error there.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Accepted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "accepted";

    /// <summary>The token where the draft stays, the opinion cannot be taken up, or is outside the plan.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Rejected { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "rejected";

    /// <summary>The token for everything else, also where nothing is printed.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Evaluating { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "evaluating";

    /// <inheritdoc/>
    public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        input = input with { Document = DocumentOutput.Checked(input.Document) };
        var bytes = _isJson ? Json(input) : Csv(input);
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

    private string AnswerName => "answer/" + Locale;

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
                    StateOf(entry.Responses.SelectMany(static r => r.Dispositions).SelectMany(static d => d.Kinds).ToValueList()),
                    string.Concat(
                        responses.SelectMany(ShownResponse.Paragraphs).Where(static p => !string.IsNullOrWhiteSpace(p)).Select(Html)));
            }
        }
    }

    private string StateOf(ValueList<DispositionKind> kinds)
    {
        foreach (var kind in kinds)
        {
            switch (kind)
            {
                case DispositionKind.Modified or DispositionKind.AlreadyIncluded or DispositionKind.Agreement:
                    return Accepted;
                case DispositionKind.Unchanged or DispositionKind.NotAdopted or DispositionKind.OutOfScope:
                    return Rejected;
                default:
                    continue;
            }
        }

        return Evaluating;
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
