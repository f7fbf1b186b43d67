using Ota.PublicComment.Serialization;
using Ota.PublicComment.Codec.Csv;

namespace Ota.PublicComment.Publishing.Tables;

/// <summary>A publisher of rows under one line of headings: many documents fit below each other.</summary>
internal abstract class TablePublisher(string name, char separator = ',') : BuiltInPublisher(name, ".csv"), IDocumentSetPublisher
{
    /// <summary>The headings, exactly as the tools that read them name them.</summary>
    protected abstract string[] Headings { get; }

    public Task PublishAllAsync(IAsyncEnumerable<PublishInput> inputs, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        MustWrite(output);
        return WriteAllAsync(inputs, output, cancellationToken);
    }

    protected override byte[] Write(PublishInput input)
    {
        using var table = new CsvTable(separator, input.EscapeFormulas);
        table.Add(Headings);
        Rows(input, table, isSet: false);
        return table.Take();
    }

    /// <summary>Writes the rows of a document.</summary>
    /// <param name="input">The input.</param>
    /// <param name="table">Where to.</param>
    /// <param name="isSet">Whether documents stand below each other, so that ids must name theirs.</param>
    protected abstract void Rows(PublishInput input, CsvTable table, bool isSet);

    private async Task WriteAllAsync(IAsyncEnumerable<PublishInput> inputs, Stream output, CancellationToken cancellationToken)
    {
        var isFirst = true;
        await foreach (var given in inputs.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var input = Checked(given);
            using var table = new CsvTable(separator, input.EscapeFormulas);
            if (isFirst)
            {
                table.Add(Headings);
            }

            Rows(input.Shown(), table, isSet: true);
            var bytes = table.Take();
            await output.WriteAsync(isFirst && input.WithByteOrderMark ? CsvBytes.WithMark(bytes) : bytes, cancellationToken)
                .ConfigureAwait(false);
            isFirst = false;
        }

        if (isFirst)
        {
            using var headings = new CsvTable(separator);
            headings.Add(Headings);
            await output.WriteAsync(headings.Take(), cancellationToken).ConfigureAwait(false);
        }
    }
}
