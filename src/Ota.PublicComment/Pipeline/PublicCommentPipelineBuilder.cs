using Ota.PublicComment.Reading;
using Ota.PublicComment.Reading.Plans;

namespace Ota.PublicComment.Pipeline;

/// <summary>Collects a host's words, formats and tables, then builds a pipeline that never changes.</summary>
public sealed class PublicCommentPipelineBuilder
{
    private readonly List<ISourceFormat> _formats = [];
    private Vocabulary _vocabulary = Vocabulary.Empty;
    private GovernmentTable? _governments;

    /// <summary>Adds column headings for a role; they add to those that are known.</summary>
    /// <param name="role">What the columns hold.</param>
    /// <param name="words">The headings as printed.</param>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public PublicCommentPipelineBuilder AddHeadings(ColumnRole role, params ReadOnlySpan<string> words)
    {
        _vocabulary = _vocabulary.WithHeadings(role, words);
        return this;
    }

    /// <summary>Adds all words of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
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

    /// <summary>Replaces the official table of governments.</summary>
    /// <param name="governments">The table to use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="governments"/> is null.</exception>
    public PublicCommentPipelineBuilder UseGovernments(GovernmentTable governments)
    {
        ArgumentNullException.ThrowIfNull(governments);
        _governments = governments;
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
            new PlanReader(formats.ToValueList()));
    }
}
