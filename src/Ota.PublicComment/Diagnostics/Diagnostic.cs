using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>A finding: what, how grave, where in the source and in the document, with its arguments as separate fields.</summary>
public sealed record Diagnostic
{
    /// <summary>The kind of finding.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The severity in force: the descriptor's unless a host changed it.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The permanent code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The English message.</summary>
    public string Message => GetMessage(MessageLanguage.English);

    /// <summary>Where in the source; <see cref="SourceLocation.None"/> when unknown.</summary>
    public SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>Where in the document; null when the finding is about no text of it.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>The id of the node the finding is about; null when it is about the document or the source.</summary>
    public string? Node { get; init; }

    /// <summary>Other places of the source that belong to the finding.</summary>
    public ValueList<SourceLocation> RelatedLocations { get; init; }

    /// <summary>The arguments of the message; for a repair, the text before and after.</summary>
    public ValueList<string> Arguments { get; init; }

    /// <summary>The message in a language.</summary>
    /// <param name="language">The language.</param>
    public string GetMessage(MessageLanguage language) => Descriptor.Format(language, Arguments);

    /// <summary>
    /// The finding in English as editors and build tools read it: <c>result.tsv(18,3): warning OPC2003: …</c>; without a source <c>o3:
    /// warning …</c>
    /// </summary>
    public override string ToString() => ToString(MessageLanguage.English);

    /// <summary>The finding as editors and build tools read it, in a language.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToString(MessageLanguage language)
    {
        // A document that was built in code has no source: then the node is the place.
        var location = Location.ToString() is { Length: > 0 } place ? place : Node ?? string.Empty;
        // The word is for programs, in every language: build tools and lists of findings look for it.
        var severity = SeverityNames.Of(Severity, MessageLanguage.English);
        return location.Length == 0
            ? $"{severity} {Code}: {GetMessage(language)}"
            : $"{location}: {severity} {Code}: {GetMessage(language)}";
    }
}
