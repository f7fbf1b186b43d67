using System.Collections.Frozen;
using Ota.PublicComment.References;

namespace Ota.PublicComment.Validation;

/// <summary>Which rules run and how grave their findings are. Immutable; every change gives a new set.</summary>
public sealed class RuleSet
{
    private const string OwnPrefix = "OPC";

    private static readonly FrozenSet<string> OffByDefault = BuiltInRules.All
        .Where(static r => !r.IsOnByDefault)
        .SelectMany(static r => r.Descriptors)
        .Select(static d => d.Code)
        .ToFrozenSet(StringComparer.Ordinal);

    // Null stands for a code that is off.
    private readonly FrozenDictionary<string, DiagnosticSeverity?> _severities;

    private RuleSet(ValueList<DocumentRule> rules, FrozenDictionary<string, DiagnosticSeverity?> severities)
    {
        Rules = rules;
        _severities = severities;
        OfDocument = Scoped(RuleScope.Document);
        OfOpinions = Scoped(RuleScope.Opinion);
        OfResponses = Scoped(RuleScope.Response);
        AtEnd = Scoped(RuleScope.End);
    }

    /// <summary>The rules of the library as they come. A few are off until <see cref="WithSeverity"/> names their code.</summary>
    public static RuleSet Default { get; } = new(
        BuiltInRules.All.Select(static DocumentRule (r) => r).ToValueList(),
        OffByDefault.ToFrozenDictionary(static c => c, static DiagnosticSeverity? (_) => null, StringComparer.Ordinal));

    /// <summary>No rules at all: for a host that wants only its own.</summary>
    public static RuleSet Empty { get; } = new([], FrozenDictionary<string, DiagnosticSeverity?>.Empty);

    /// <summary>The rules in the order they run, the switched-off ones included.</summary>
    public ValueList<DocumentRule> Rules { get; }

    internal DocumentRule[] OfDocument { get; }

    internal DocumentRule[] OfOpinions { get; }

    internal DocumentRule[] OfResponses { get; }

    internal DocumentRule[] AtEnd { get; }

    /// <summary>The set with one rule more, which runs last.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">A code of the rule begins with OPC, the library's own prefix, or it names no code.</exception>
    /// <exception cref="InvalidOperationException">Another rule has one of its codes.</exception>
    public RuleSet With(DocumentRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Descriptors.Count == 0)
        {
            throw new ArgumentException($"{rule.GetType().Name} names no kind of finding.", nameof(rule));
        }

        foreach (var descriptor in rule.Descriptors)
        {
            if (!rule.IsBuiltIn && descriptor.Code.StartsWith(OwnPrefix, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"{descriptor.Code} of {rule.GetType().Name} begins with {OwnPrefix}, the prefix of this library: choose letters of your own.", nameof(rule));
            }

            if (OwnerOf(descriptor.Code) is { } owner)
            {
                throw new InvalidOperationException($"{owner.GetType().Name} and {rule.GetType().Name} both report {descriptor.Code}.");
            }
        }

        return new RuleSet([.. Rules, rule], _severities);
    }

    /// <summary>The set without the findings of a code, whether a rule or reading makes them.</summary>
    /// <param name="code">The code: <c>OPC4002</c>, <c>CITY0001</c>.</param>
    /// <exception cref="ArgumentException">No rule of the set and no finding of the library has the code.</exception>
    public RuleSet Without(string code) => Set(code, null);

    /// <summary>The set with findings of a code made graver or lighter. Naming a code also switches it on.</summary>
    /// <param name="code">The code: <c>OPC4002</c>, <c>CITY0001</c>.</param>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentException">No rule of the set and no finding of the library has the code.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is no severity.</exception>
    public RuleSet WithSeverity(string code, DiagnosticSeverity severity)
    {
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, null);
        }

        return Set(code, severity);
    }

    /// <summary>Checks a document that is already in memory. The pipeline reads, links and checks in one call.</summary>
    /// <param name="document">The document.</param>
    /// <param name="references">What it cites; null when nothing was linked.</param>
    /// <param name="sourceMap">Where it came from, so that findings lead to the source; null when that is unknown.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ValueList<Diagnostic> Check(
        PublicCommentDocument document, ReferenceMap? references = null, SourceMap? sourceMap = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var subject = new RuleSubject { Document = document, References = references ?? ReferenceMap.Empty, SourceMap = sourceMap };
        return Check(subject, cancellationToken).ToValueList();
    }

    internal IReadOnlyList<Diagnostic> Check(RuleSubject subject, CancellationToken cancellationToken)
    {
        var context = new RuleContext(subject, this);
        RuleWalk.Run(this, context, cancellationToken);
        return context.Findings;
    }

    /// <summary>The severity in force; null when the code is off.</summary>
    internal DiagnosticSeverity? SeverityOf(string code, DiagnosticSeverity usual)
        => _severities.TryGetValue(code, out var severity) ? severity : usual;

    internal bool IsOff(string code) => _severities.TryGetValue(code, out var severity) && severity is null;

    private RuleSet Set(string code, DiagnosticSeverity? severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (OwnerOf(code) is null && DiagnosticDescriptor.Find(code) is null)
        {
            var capitals = code.Trim().ToUpperInvariant();
            var isMeant = OwnerOf(capitals) is not null || DiagnosticDescriptor.Find(capitals) is not null;
            throw new ArgumentException(
                $"No rule and no finding has the code {code}{(isMeant ? $"; the code is {capitals}" : "")}.", nameof(code));
        }

        var severities = _severities.ToDictionary(static s => s.Key, static s => s.Value, StringComparer.Ordinal);
        severities[code] = severity;
        return new RuleSet(Rules, severities.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private DocumentRule? OwnerOf(string code)
    {
        foreach (var rule in Rules)
        {
            foreach (var descriptor in rule.Descriptors)
            {
                if (string.Equals(descriptor.Code, code, StringComparison.Ordinal))
                {
                    return rule;
                }
            }
        }

        return null;
    }

    // A rule whose every code is off is not called.
    private DocumentRule[] Scoped(RuleScope scope)
        => [.. Rules.Where(
            r => (r.Scope & scope) != 0 && (!r.IsBuiltIn || r.Descriptors.Count == 0 || r.Descriptors.Any(d => !IsOff(d.Code))))];
}
