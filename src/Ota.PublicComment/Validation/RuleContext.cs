using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation;

/// <summary>What a rule sees beside the document, and where it reports. One for each run; not for use after it.</summary>
public sealed class RuleContext
{
    private readonly RuleSubject _subject;
    private readonly RuleSet _rules;
    private List<Diagnostic>? _findings;
    private HashSet<DocumentRule>? _failed;
    private DocumentIndex? _index;
    private TextTraits _traits;
    private SortedDictionary<int, int>? _beyondCp932;

    internal RuleContext(RuleSubject subject, RuleSet rules)
    {
        _subject = subject;
        _rules = rules;
    }

    /// <summary>The document.</summary>
    public PublicCommentDocument Document => _subject.Document;

    /// <summary>What the document cites and where that leads; empty when nothing was linked.</summary>
    public ReferenceMap References => _subject.References;

    /// <summary>Finds the nodes of the document by id. Built on first use.</summary>
    public DocumentIndex Index => _index ??= new DocumentIndex(Document);

    internal RuleSubject Subject => _subject;

    internal DocumentRule? Current { get; set; }

    /// <summary>What characters the text of the current opinion or response holds; looked at once for all rules.</summary>
    internal ref readonly TextTraits Traits => ref _traits;

    internal IReadOnlyList<Diagnostic> Findings => (IReadOnlyList<Diagnostic>?)_findings ?? [];

    /// <summary>How often each character that code page 932 lacks was met.</summary>
    internal SortedDictionary<int, int>? BeyondCp932 => _beyondCp932;

    /// <summary>Reports a finding about the document as a whole.</summary>
    /// <param name="descriptor">The kind of finding, one of the rule's <see cref="DocumentRule.Descriptors"/>.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule does not name the descriptor.</exception>
    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
        => Add(descriptor, null, null, RuleLocations.OfDocument(_subject), arguments);

    /// <summary>Reports a finding about an opinion.</summary>
    /// <param name="descriptor">The kind of finding, one of the rule's <see cref="DocumentRule.Descriptors"/>.</param>
    /// <param name="opinion">The opinion.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule does not name the descriptor.</exception>
    public void Report(DiagnosticDescriptor descriptor, Opinion opinion, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        Add(descriptor, opinion.Id, null, RuleLocations.Of(_subject, opinion), arguments);
    }

    /// <summary>Reports a finding about a run of an opinion's text.</summary>
    /// <param name="descriptor">The kind of finding, one of the rule's <see cref="DocumentRule.Descriptors"/>.</param>
    /// <param name="opinion">The opinion.</param>
    /// <param name="span">The run of <see cref="Opinion.Text"/>, in UTF-16 units.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule does not name the descriptor, or the span is not in the text.</exception>
    public void Report(DiagnosticDescriptor descriptor, Opinion opinion, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        Report(descriptor, new TextPlace { Node = opinion.Id, Field = TextField.OpinionText, Span = span }, arguments);
    }

    /// <summary>Reports a finding about a response.</summary>
    /// <param name="descriptor">The kind of finding, one of the rule's <see cref="DocumentRule.Descriptors"/>.</param>
    /// <param name="response">The response.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule does not name the descriptor.</exception>
    public void Report(DiagnosticDescriptor descriptor, Response response, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(response);
        Add(descriptor, response.Id, null, RuleLocations.Of(_subject, response), arguments);
    }

    /// <summary>Reports a finding about a run of a response's text.</summary>
    /// <param name="descriptor">The kind of finding, one of the rule's <see cref="DocumentRule.Descriptors"/>.</param>
    /// <param name="response">The response.</param>
    /// <param name="span">The run of <see cref="Response.Text"/>, in UTF-16 units; what lies beyond the paragraph it begins in is left
    /// out.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule does not name the descriptor, or the span is not in the text.</exception>
    public void Report(DiagnosticDescriptor descriptor, Response response, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(response);
        Report(descriptor, ResponseText.Place(response, span), arguments);
    }

    /// <summary>Reports a finding about any text of the document.</summary>
    /// <param name="descriptor">The kind of finding, one of the rule's <see cref="DocumentRule.Descriptors"/>.</param>
    /// <param name="place">The place.</param>
    /// <param name="arguments">The arguments of the message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule does not name the descriptor, or the document has no such place.</exception>
    public void Report(DiagnosticDescriptor descriptor, TextPlace place, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (Index.TextAt(place) is null)
        {
            throw new ArgumentException("The document has no such place.", nameof(place));
        }

        Add(descriptor, place.Node, place, RuleLocations.Of(this, place), arguments);
    }

    internal void ReportAs(DiagnosticSeverity? severity, DiagnosticDescriptor descriptor, TextPlace place,
        params ReadOnlySpan<string> arguments)
        => Add(descriptor, place.Node, place, RuleLocations.Of(this, place), arguments, severity);

    internal void ReportAs(DiagnosticSeverity severity, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
        => Add(descriptor, null, null, RuleLocations.OfDocument(_subject), arguments, severity);

    /// <summary>Reports a finding about the document whose place in the source is known, and no place in the document: a count.</summary>
    internal void ReportAt(SourceLocation location, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
        => Add(descriptor, null, null, location, arguments);

    internal void ReportAt(DiagnosticSeverity? severity, SourceLocation location, DiagnosticDescriptor descriptor,
        params ReadOnlySpan<string> arguments)
        => Add(descriptor, null, null, location, arguments, severity);

    /// <summary>Reports what another room found and described.</summary>
    internal void Pass(DiagnosticDescriptor descriptor, TextPlace place, params ReadOnlySpan<string> arguments)
    {
        var rule = Current;
        Current = null;
        Add(descriptor, place.Node, place, RuleLocations.Of(this, place), arguments);
        Current = rule;
    }

    internal void See(in TextTraits traits) => _traits = traits;

    internal void CountBeyondCp932(int scalar)
    {
        _beyondCp932 ??= [];
        _beyondCp932[scalar] = _beyondCp932.GetValueOrDefault(scalar) + 1;
    }

    internal bool HasFailed(DocumentRule rule) => _failed is not null && _failed.Contains(rule);

    /// <summary>Tells that a rule threw; it is not called again in this run.</summary>
    internal void Fail(DocumentRule rule, Exception reason)
    {
        (_failed ??= []).Add(rule);
        (_findings ??= []).Add(new Diagnostic
        {
            Descriptor = Catalogue.ExtensionFailedToCheck,
            Severity = Catalogue.ExtensionFailedToCheck.Severity,
            Location = RuleLocations.OfDocument(_subject),
            Arguments = [rule.GetType().FullName ?? rule.GetType().Name, reason.GetType().Name, ThrownText.Of(reason)],
        });
    }

    private void Add(
        DiagnosticDescriptor descriptor,
        string? node,
        TextPlace? place,
        SourceLocation location,
        ReadOnlySpan<string> arguments,
        DiagnosticSeverity? severity = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (Current is not null && !Current.Descriptors.Contains(descriptor))
        {
            throw new ArgumentException($"The rule reports {descriptor.Code} and does not name it in its descriptors.", nameof(descriptor));
        }

        descriptor = _subject.IsDraft ? DraftCatalogue.Of(descriptor) : descriptor;
        if (_rules.SeverityOf(descriptor.Code, severity ?? descriptor.Severity) is { } inForce)
        {
            (_findings ??= []).Add(new Diagnostic
            {
                Descriptor = descriptor,
                Severity = inForce,
                Location = location,
                Place = place,
                Node = node,
                Arguments = ValueList.Create(arguments),
            });
        }
    }
}
