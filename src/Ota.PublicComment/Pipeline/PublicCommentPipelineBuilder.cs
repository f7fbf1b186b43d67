using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Reading.Documents;
using Ota.PublicComment.Reading.Plans;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;
using Ota.PublicComment.Validation;

namespace Ota.PublicComment;

/// <summary>Collects a host's words, formats and tables, then builds a pipeline that never changes.</summary>
/// <example><code>
/// var pipeline = new PublicCommentPipelineBuilder()
///     .AddHeadings(ColumnRole.Response, "本市の見解")
///     .SetSeverity(DiagnosticCodes.IdenticalAnswers, DiagnosticSeverity.Info)
///     .Build();
/// </code></example>
public sealed class PublicCommentPipelineBuilder
{
    private readonly IServiceProvider _services;
    private readonly List<ISourceFormat> _formats = [];
    private readonly List<IDocumentPublisher> _publishers = [];
    private readonly List<ICitationResolver> _resolvers = [];
    private Vocabulary _vocabulary = Vocabulary.Empty;
    private GovernmentTable? _governments;
    private RuleSet _rules = RuleSet.Default;

    /// <summary>Begins with what the library knows.</summary>
    public PublicCommentPipelineBuilder()
        : this(NoServices.Instance)
    {
    }

    /// <summary>Begins for a host whose services rules may ask for.</summary>
    internal PublicCommentPipelineBuilder(IServiceProvider services) => _services = services;

    /// <summary>Adds column headings for a role; they add to those that are known.</summary>
    /// <param name="role">What the columns hold.</param>
    /// <param name="words">The headings as printed.</param>
    /// <exception cref="ArgumentException">A word is blank, or is taught for another role too.</exception>
    public PublicCommentPipelineBuilder AddHeadings(ColumnRole role, params ReadOnlySpan<string> words)
    {
        _vocabulary = _vocabulary.WithHeadings(role, words);
        return this;
    }

    /// <summary>Adds words for the measures of a plan before their number (取組, 施策); they add to those that are known.</summary>
    /// <param name="words">The words as printed.</param>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public PublicCommentPipelineBuilder AddItemWords(params ReadOnlySpan<string> words)
    {
        _vocabulary = _vocabulary.WithItemWords(words);
        return this;
    }

    /// <summary>Adds all words of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    /// <exception cref="ArgumentException">One of its headings is taught for another role too.</exception>
    public PublicCommentPipelineBuilder AddVocabulary(Vocabulary vocabulary)
    {
        _vocabulary = _vocabulary.Merge(vocabulary);
        return this;
    }

    /// <summary>Adds a source format. It is asked before the built-in ones and replaces a built-in one of the same name.</summary>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    /// <exception cref="ArgumentException">Its name is blank.</exception>
    /// <exception cref="InvalidOperationException">A format of the same name was added before.</exception>
    public PublicCommentPipelineBuilder AddFormat(ISourceFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrWhiteSpace(format.Name, nameof(format));
        if (_formats.Exists(f => string.Equals(f.Name, format.Name, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"Two source formats are named {format.Name}.");
        }

        _formats.Add(format);
        return this;
    }

    /// <summary>Adds a publisher. It stands before the built-in ones and replaces a built-in one of the same name.</summary>
    /// <param name="publisher">The publisher.</param>
    /// <exception cref="ArgumentNullException"><paramref name="publisher"/> is null.</exception>
    /// <exception cref="ArgumentException">Its name is blank.</exception>
    /// <exception cref="InvalidOperationException">A publisher of the same name was added before.</exception>
    public PublicCommentPipelineBuilder AddPublisher(IDocumentPublisher publisher)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher.Name, nameof(publisher));
        if (_publishers.Exists(p => string.Equals(p.Name, publisher.Name, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"Two publishers are named {publisher.Name}.");
        }

        _publishers.Add(publisher);
        return this;
    }

    /// <summary>
    /// Adds a resolver for citations that lead out of the plan: a catalogue of laws, the index of another plan. Resolvers are asked in the
    /// order in which they were added.
    /// </summary>
    /// <param name="resolver">The resolver.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolver"/> is null.</exception>
    /// <exception cref="ArgumentException">Its name is blank.</exception>
    /// <exception cref="InvalidOperationException">A resolver of the same name was added before.</exception>
    public PublicCommentPipelineBuilder AddResolver(ICitationResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentException.ThrowIfNullOrWhiteSpace(resolver.Name, nameof(resolver));
        if (_resolvers.Exists(r => string.Equals(r.Name, resolver.Name, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"Two resolvers are named {resolver.Name}.");
        }

        _resolvers.Add(resolver);
        return this;
    }

    /// <summary>Replaces the official list of governments.</summary>
    /// <param name="governments">The governments to know.</param>
    public PublicCommentPipelineBuilder UseGovernments(ValueList<Municipality> governments)
    {
        _governments = new GovernmentTable(governments);
        return this;
    }

    /// <summary>Adds a rule of the host's own; it runs after those that are there.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">A code of the rule begins with OPC, or it names none.</exception>
    /// <exception cref="InvalidOperationException">Another rule has one of its codes.</exception>
    public PublicCommentPipelineBuilder AddRule(DocumentRule rule)
    {
        _rules = _rules.With(rule);
        return this;
    }

    /// <summary>
    /// Adds a rule of the host's own; it runs after those that are there. Within <c>AddPublicComment</c> its constructor is given what the
    /// host's services have, singletons as the pipeline is one; elsewhere it takes nothing.
    /// </summary>
    /// <typeparam name="T">The rule.</typeparam>
    /// <exception cref="ArgumentException">A code of the rule begins with OPC, or it names none.</exception>
    /// <exception cref="InvalidOperationException">
    /// Another rule has one of its codes; or its constructor asks for what there is not.
    /// </exception>
    public PublicCommentPipelineBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : DocumentRule
        => AddRule(ActivatorUtilities.GetServiceOrCreateInstance<T>(_services));

    /// <summary>Switches the findings of a code off.</summary>
    /// <param name="code">The code (<see cref="DiagnosticCodes"/>, or one of the host's).</param>
    /// <exception cref="ArgumentException">No rule and no finding has the code.</exception>
    public PublicCommentPipelineBuilder DisableDiagnostic(string code)
    {
        _rules = _rules.Without(code);
        return this;
    }

    /// <summary>Makes the findings of a code graver or lighter; this also switches them on.</summary>
    /// <param name="code">The code.</param>
    /// <param name="severity">The severity.</param>
    /// <exception cref="ArgumentException">No rule and no finding has the code.</exception>
    public PublicCommentPipelineBuilder SetSeverity(string code, DiagnosticSeverity severity)
    {
        _rules = _rules.WithSeverity(code, severity);
        return this;
    }

    /// <summary>Builds the pipeline. The builder can go on to build others.</summary>
    public PublicCommentPipeline Build()
    {
        var formats = new List<ISourceFormat>(_formats);
        foreach (var builtIn in SourceFormats.BuiltIn)
        {
            if (!_formats.Exists(f => string.Equals(f.Name, builtIn.Name, StringComparison.Ordinal)))
            {
                formats.Add(builtIn);
            }
        }

        return new PublicCommentPipeline(
            new DocumentReader(formats.ToValueList(), _vocabulary, _governments ?? GovernmentTable.Official),
            new PlanReader(formats.ToValueList()),
            _vocabulary,
            new CitationLinker(_resolvers.ToValueList()),
            _rules,
            DocumentPublishers.With([.. _publishers]),
            areFormatsOurs: _formats.Count == 0);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
