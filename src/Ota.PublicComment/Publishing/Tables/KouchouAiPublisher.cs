using Ota.PublicComment.Serialization;
using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Publishing.Tables;

/// <summary>
/// Input of kouchou-ai (広聴AI): one row per opinion that has a text, since its text is what is analysed there. An attribute that is blank in
/// every row is left out: its NaN would break the result there.
/// </summary>
internal sealed class KouchouAiPublisher() : BuiltInPublisher("kouchou-ai", ".csv"), IDocumentSetPublisher
{
    /// <summary>So many of the columns are required.</summary>
    private const int Required = 2;

    private static readonly string[] Headings =
    [
        "comment-id", "comment-body", "source", "attribute_number", "attribute_group", "attribute_area", "attribute_chapter",
        "attribute_disposition", ];

    public async Task PublishAllAsync(IAsyncEnumerable<PublishInput> inputs, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        MustWrite(output);
        // Which attributes are blank is known at the end only.
        var rows = new List<string?[]>();
        var escapes = true;
        await foreach (var given in inputs.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var input = Checked(given);
            escapes = input.EscapeFormulas;
            rows.AddRange(Rows(input.Shown(), isSet: true));
        }

        await output.WriteAsync(Csv(rows, escapes), cancellationToken).ConfigureAwait(false);
    }

    protected override byte[] Write(PublishInput input) => Csv(Rows(input, isSet: false).ToList(), input.EscapeFormulas);

    private static byte[] Csv(List<string?[]> rows, bool escapes)
    {
        var kept = Enumerable.Range(0, Headings.Length).Where(i => i < Required || rows.Exists(r => !string.IsNullOrEmpty(r[i]))).ToArray();
        using var table = new CsvTable(',', escapes);
        table.Add([.. kept.Select(i => Headings[i])]);
        foreach (var row in rows)
        {
            table.Add([.. kept.Select(i => row[i])]);
        }

        return table.Take();
    }

    private static IEnumerable<string?[]> Rows(PublishInput input, bool isSet)
    {
        var document = input.Document;
        foreach (var (opinion, responses) in document.Entries().Select(static e => (e.Opinion, e.Responses)))
        {
            if (!string.IsNullOrEmpty(opinion.Text))
            {
                yield return
                [
                    isSet ? $"{document.Id}:{opinion.Id}" : opinion.Id,
                    opinion.Text,
                    document.Title,
                    opinion.Number?.Label,
                    string.Join(" / ", opinion.Group),
                    opinion.Area?.Text,
                    Chapter(opinion.Area),
                    string.Join(" / ", responses.SelectMany(static r => r.Dispositions).Select(static d => d.Code).Distinct()),
                ];
            }
        }
    }

    private static string? Chapter(Area? area) => area?.Chapter is { } chapter
        ? string.Join(' ', ((string?[])[chapter.Number?.Label, chapter.Title]).Where(static part => part is not null))
        : null;
}
