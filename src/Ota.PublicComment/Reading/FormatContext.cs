namespace Ota.PublicComment.Reading;

/// <summary>What a format works under: limits, cancellation, and where its findings go.</summary>
public sealed class FormatContext
{
    private readonly Action<Diagnostic> _report;

    /// <summary>Makes a context. The library does this for a run; a format's own tests may do it too.</summary>
    /// <param name="source">What is known of the source.</param>
    /// <param name="limits">The limits in force.</param>
    /// <param name="report">Takes the findings.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FormatContext(SourceInfo source, ReadLimits limits, Action<Diagnostic> report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(report);
        Source = source;
        Limits = limits;
        CancellationToken = cancellationToken;
        _report = report;
    }

    /// <summary>What is known of the source.</summary>
    public SourceInfo Source { get; }

    /// <summary>The limits in force. A format stops at them and says so.</summary>
    public ReadLimits Limits { get; }

    /// <summary>The character encoding the host named; null to recognise it from the bytes.</summary>
    public string? Encoding { get; init; }

    /// <summary>Where progress goes; null where nobody asks.</summary>
    internal WorkMeter? Meter { get; init; }

    /// <summary>
    /// The text whose UTF-8 the bytes are, where the host gave one: nothing has to find out their encoding. Null for a file.
    /// </summary>
    internal string? Text { get; init; }

    /// <summary>Cancels the run; a format looks at it once a block or row.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Reports a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _report(diagnostic);
    }

    /// <summary>
    /// The text of a source: by the encoding the host named, a byte order mark, what the source declares, and by its bytes where none of
    /// these says it or the bytes contradict it. Null when it is no text. What was assumed and what could not be decoded is reported.
    /// </summary>
    /// <param name="source">The source, from where it stands to its end.</param>
    /// <param name="declaredEncoding">The encoding the source says it is in (<c>charset</c> of a header or a <c>meta</c> tag); null when it
    /// does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string? DecodeText(Stream source, string? declaredEncoding = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return SourceDecoding.Decode(SourceDecoding.Bytes(source), this, declaredEncoding)?.GetText();
    }

    /// <summary>
    /// Tells how far the format is, in whatever it counts: page 12 of 40. Optional; with it a host can tell how long the rest will take.
    /// </summary>
    /// <param name="done">What is done.</param>
    /// <param name="total">What there is.</param>
    public void ReportProgress(long done, long total) => Meter?.At(done, total);

    /// <summary>The same under another token: the host's, or one that the time limit cancels.</summary>
    internal FormatContext Under(CancellationToken cancellationToken)
        => new(Source, Limits, _report, cancellationToken) { Encoding = Encoding, Meter = Meter, Text = Text };

    /// <summary>Reports a finding by its place in the source.</summary>
    /// <param name="descriptor">What sort of finding it is; one of the format's own.</param>
    /// <param name="line">The line, from 1; null when the source has none.</param>
    /// <param name="column">The column in UTF-16 units, from 1; null for the whole line.</param>
    /// <param name="arguments">What the message of the descriptor names as {0}, {1} …</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    public void Report(DiagnosticDescriptor descriptor, int? line, int? column, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _report(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Location = new SourceLocation { File = Source.FileName, Line = line, Column = column },
            Arguments = ValueList.Create(arguments),
        });
    }
}
