using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>Which tables of a document set their text with the line ends of their cells turned into spaces or line breaks.</summary>
internal sealed class TableWrapping
{
    private readonly Dictionary<int, Columns> _tables = [];
    private readonly Columns _all = new();

    public static TableWrapping Measure(IEnumerable<RecordDraft> records)
    {
        var wrapping = new TableWrapping();
        foreach (var record in records)
        {
            if (!wrapping._tables.TryGetValue(record.Table, out var table))
            {
                wrapping._tables.Add(record.Table, table = new Columns());
            }

            table.Add(record);
            wrapping._all.Add(record);
        }

        return wrapping;
    }

    /// <summary>Whether any table is wrapped.</summary>
    public bool IsAnyWrapped => _all.IsWrapped || _tables.Values.Any(t => t.IsWrapped);

    /// <summary>
    /// Whether a table is wrapped: by its own cells, or, as tables of one document come from one extraction, by those of all.
    /// </summary>
    public bool IsWrapped(int table) => _all.IsWrapped || (_tables.TryGetValue(table, out var own) && own.IsWrapped);

    /// <summary>How the texts of a role in a table are to be read.</summary>
    public UnwrapColumn Column(int table, TextRole role)
    {
        var own = _tables.GetValueOrDefault(table) ?? _all;
        var width = role switch
        {
            TextRole.Summary => own.Opinion.LineWidth is > 0 and var w ? w : _all.Opinion.LineWidth,
            TextRole.Response => own.Response.LineWidth is > 0 and var w ? w : _all.Response.LineWidth,
            _ => 0,
        };
        return new UnwrapColumn(role, IsWrapped(table), width);
    }

    private sealed class Columns
    {
        public WrapMeasure Opinion { get; } = new();

        public WrapMeasure Response { get; } = new();

        public bool IsWrapped => Opinion.IsWrapped || Response.IsWrapped;

        public void Add(RecordDraft record)
        {
            foreach (var text in record.Opinion)
            {
                Add(text, Opinion);
            }

            foreach (var text in record.Response)
            {
                Add(text, Response);
            }
        }

        private static void Add(TracedText text, WrapMeasure column)
        {
            if (text.MayHold(TextSigns.Space | TextSigns.LineBreak))
            {
                column.Add(text.Text);
            }
            else
            {
                column.AddUnwrapped(text.Length);
            }
        }
    }
}
