using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>What was recognised in a source, before and while it is repaired.</summary>
internal sealed class DraftDocument(SourceLedger ledger, DiagnosticBag diagnostics)
{
    // One finding for one cause, however long the document.
    private const int MostRelated = 1000;

    // How many findings of a code wait in the rows for their ids.
    private readonly Dictionary<string, int> _waiting = new(StringComparer.Ordinal);
    private HashSet<int>? _damaged;

    // What stages made of all texts, by its type.
    private readonly Dictionary<Type, object> _ofTexts = [];

    public SourceLedger Ledger { get; } = ledger;

    /// <summary>The file name as the host gave it.</summary>
    public string? File => Ledger.File;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Whether the source is still being written: then nothing is ever shared into a blank cell.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The words by which references are written, the host's among them.</summary>
    public ReferenceWords References { get; init; } = ReferenceWords.Default;

    /// <summary>The rows of the result tables in reading order.</summary>
    public List<RecordDraft> Records { get; set; } = [];

    /// <summary>
    /// The rows of each table, in the order in which the tables begin. A document of one table is not copied, so that no list of a million
    /// rows is made to be read once.
    /// </summary>
    public IEnumerable<List<RecordDraft>> Tables()
        => Records.Count == 0 ? []
            : Records.TrueForAll(r => r.Table == Records[0].Table) ? [Records] : Records.GroupBy(r => r.Table).Select(t => t.ToList());

    /// <summary>Whether a row that is assembled ends its last text.</summary>
    public bool HasTextThatEnds { get; set; }

    /// <summary>Whether a row that is assembled stops in its last text.</summary>
    public bool HasOpenEnd { get; set; }

    /// <summary>The rows whose answer alone stops, where all others of their table end their sentences.</summary>
    public HashSet<RecordDraft> LoneOpenAnswers { get; } = [];

    /// <summary>The tables in which a row prints a number: only there a row without one is damaged.</summary>
    public HashSet<int> NumberedTables { get; } = [];

    /// <summary>Lines outside the tables and lines of one cell above the headings, in reading order.</summary>
    public List<TracedText> Lines { get; } = [];

    /// <summary>What the source says of a line besides its text. Valid until a repair changes the line.</summary>
    public Dictionary<TracedText, LineForm> LineForms { get; } = [];

    /// <summary>
    /// How many tables that were read stand before a line: text before, between and behind tables is not one text. Valid until a repair
    /// changes the line.
    /// </summary>
    public Dictionary<TracedText, int> TablesBefore { get; } = [];

    /// <summary>Notes found between rows.</summary>
    public List<TracedText> Notes { get; } = [];

    /// <summary>
    /// Lines of a table that nobody could put in order, and that were told: kept as they are printed, and asked for nothing. A 12人 in a
    /// cell is no count of the document.
    /// </summary>
    public List<TracedText> UnreadLines { get; } = [];

    /// <summary>Headings between rows that group opinions.</summary>
    public List<TracedText> GroupHeadings { get; } = [];

    /// <summary>Heading cells over dispositions, which may hold the legend.</summary>
    public List<TracedText> DispositionHeadings { get; } = [];

    /// <summary>The entries of legends that were printed as tables.</summary>
    public List<LegendEntry> Legends { get; } = [];

    /// <summary>
    /// Columns of dispositions in which every cell is a word that means nothing by itself: where, the heading, the first.
    /// </summary>
    public List<(TracedText At, string Heading, string First)> WordDispositions { get; } = [];

    /// <summary>The heading of the first response column, which names the publishing body's kind (区の考え方).</summary>
    public string? ResponseHeading { get; set; }

    /// <summary>The heading of the first opinion column, which may say that only the main ones are listed.</summary>
    public string? OpinionHeading { get; set; }

    /// <summary>The tables of counts in reading order.</summary>
    public List<StatisticTable> StatisticTables { get; } = [];

    /// <summary>How many tables were recognised, and how many were not.</summary>
    public int TableCount { get; set; }

    /// <summary>The headings of the first table of opinions.</summary>
    public TracedText? HeadingRow { get; set; }

    public int UnreadTableCount { get; set; }

    /// <summary>Tables of labels and values with rows that nothing explains: where, and of how many rows.</summary>
    public List<(TracedText At, int Rows)> FactTables { get; } = [];

    /// <summary>Tables that hold something else than a result: what they seem to be, where, and what says so.</summary>
    public List<(DiagnosticDescriptor Descriptor, TracedText At, string Argument)> NoResults { get; } = [];

    /// <summary>The tables whose line breaks and spaces are all meant.</summary>
    public HashSet<int> MeantLines { get; } = [];

    /// <summary>Which tables are wrapped.</summary>
    public TableWrapping Wrapping { get; set; } = new();

    /// <summary>Lines of one cell between rows that nothing explains so far.</summary>
    public List<LoneText> LoneLines { get; } = [];

    /// <summary>What a stage makes of all texts together, made once until a repair puts another text in its place
    /// (<see cref="SetArea"/> for places, <c>DraftText.Set</c> for all).</summary>
    public T OfTexts<T>(Func<DraftDocument, T> make)
        where T : class
    {
        if (!_ofTexts.TryGetValue(typeof(T), out var made))
        {
            _ofTexts.Add(typeof(T), made = make(this));
        }

        return (T)made;
    }

    /// <summary>Puts another place in a row.</summary>
    public void SetArea(RecordDraft record, TracedText area)
    {
        ForgetTexts();
        record.Area = area;
    }

    /// <summary>Gives up what was made of all texts: for the ways by which texts change, and at the end of a stage that takes them
    /// apart.</summary>
    public void ForgetTexts() => _ofTexts.Clear();

    /// <summary>Gives up a row that nobody asks for any more; the last one is asked whether the document ends with it.</summary>
    public void LetGo(int record)
    {
        // Which tables are damaged is asked of all rows at once.
        if (_damaged is not null && record < Records.Count - 1)
        {
            Records[record] = null!;
        }
    }

    /// <summary>Keeps what the headings of the first table say of the whole document.</summary>
    public void KeepHeadings(ColumnLayout layout)
    {
        OpinionHeading ??= Array.Find(layout.Columns, c => c.Role == ColumnRole.Opinion)?.Heading;
        ResponseHeading ??= Array.Find(layout.Columns, c => c.Role == ColumnRole.Response)?.Heading;
    }

    /// <summary>Makes one text of the pieces that rows were joined of, each on a line of its own. No row is read anew after this.</summary>
    public void JoinPieces()
    {
        foreach (var record in Records)
        {
            record.Printed = null;
            Join(record.Opinion);
            Join(record.Response);
        }

        static void Join(Pieces pieces)
        {
            if (pieces.Count > 1)
            {
                var joined = pieces.Joined();
                pieces.Clear();
                pieces.Add(joined);
            }
        }
    }

    public void Report(DiagnosticDescriptor descriptor, TracedText at, params ReadOnlySpan<string> arguments)
        => Diagnostics.Add(descriptor, Ledger.Locate(at), arguments);

    /// <summary>Reports one finding about one cause that shows in many places.</summary>
    public void Report(DiagnosticDescriptor descriptor, IReadOnlyList<TracedText> places, params ReadOnlySpan<string> arguments)
        => Diagnostics.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = Ledger.Locate(places[0]),
            RelatedLocations = places.Skip(1).Take(MostRelated).Select(Ledger.Locate).ToValueList(),
            Arguments = ValueList.Create(arguments),
        });

    /// <summary>
    /// Reports a finding about a row. Rows have no ids before the document is assembled, so the finding waits until then.
    /// </summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, TracedText at, params ReadOnlySpan<string> arguments)
        => Report(descriptor, record, null, at, arguments);

    /// <summary>The same for a cell that holds nothing and should.</summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, ColumnRole emptyCell, params ReadOnlySpan<string> arguments)
        => Keep(record, null, descriptor, descriptor.Severity, record.Anchor, record.EmptyCell(emptyCell), arguments);

    /// <summary>The same with a severity of its own.</summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, DiagnosticSeverity severity, TracedText at,
        params ReadOnlySpan<string> arguments)
        => Keep(record, null, descriptor, severity, at, null, arguments);

    /// <summary>Whether a table shows damage, so that a text that looks cut probably is.</summary>
    public bool IsDamaged(int table)
    {
        if (_damaged is null)
        {
            _damaged = [];
            foreach (var record in Records)
            {
                if (Wrapping.IsWrapped(record.Table) || record.IsNumberInferred || !record.HasOpinion || record.IsReported)
                {
                    _damaged.Add(record.Table);
                }
            }
        }

        return _damaged.Contains(table);
    }

    /// <summary>The same for a finding about one text of the row.</summary>
    public void Report(DiagnosticDescriptor descriptor, RecordDraft record, TextField? field, TracedText at,
        params ReadOnlySpan<string> arguments)
        => Keep(record, field, descriptor, descriptor.Severity, at, null, arguments);

    /// <summary>
    /// Whether one more finding of a code about a row will be listed. In a long table that is damaged all over most are only counted, and
    /// need neither place nor words.
    /// </summary>
    public bool Wants(DiagnosticDescriptor descriptor) => _waiting.GetValueOrDefault(descriptor.Code) < Diagnostics.MostPerCode;

    /// <summary>Counts a finding about a row that will not be listed.</summary>
    public void Leave(DiagnosticDescriptor descriptor, RecordDraft record)
    {
        record.IsReported = true;
        Diagnostics.Leave(descriptor);
    }

    private void Keep(RecordDraft record, TextField? field, DiagnosticDescriptor descriptor, DiagnosticSeverity severity,
        TracedText at, SourceLocation? location, ReadOnlySpan<string> arguments)
    {
        if (!Wants(descriptor))
        {
            Leave(descriptor, record);
            return;
        }

        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_waiting, descriptor.Code, out _)++;
        record.Add(new RecordFinding(
            field,
            new Diagnostic
            {
                Descriptor = descriptor, Severity = severity, Location = location ?? Ledger.Locate(at),
                Arguments = ValueList.Create(arguments),
            }));
    }
}
