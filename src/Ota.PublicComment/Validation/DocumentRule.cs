namespace Ota.PublicComment.Validation;

/// <summary>
/// A check of a document before it is published or trusted (検査). A host derives its own; one instance serves every document and thread, so
/// it keeps no state.
/// </summary>
/// <remarks>A rule that throws becomes the finding OPC4900, and the other rules go on.</remarks>
public abstract class DocumentRule
{
    /// <summary>The kinds of findings it reports. Codes of a host's rule begin with the host's own letters, never with OPC.</summary>
    public abstract ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Which of the checks the rule has; a host's rule is asked for all.</summary>
    internal virtual RuleScope Scope => RuleScope.Document | RuleScope.Opinion | RuleScope.Response;

    /// <summary>Whether the rule is one of the library's, which may use its codes.</summary>
    internal virtual bool IsBuiltIn => false;

    /// <summary>Checks what no single opinion or response shows. Called once, before the others.</summary>
    /// <param name="document">The document.</param>
    /// <param name="context">What stands beside it, and where findings go.</param>
    public virtual void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
    }

    /// <summary>Checks an opinion. Called for each in reading order.</summary>
    /// <param name="opinion">The opinion; its text is null where the source lost it.</param>
    /// <param name="context">What stands beside the document, and where findings go.</param>
    public virtual void CheckOpinion(Opinion opinion, RuleContext context)
    {
    }

    /// <summary>Checks a response. Called for each in reading order, after the opinions.</summary>
    /// <param name="response">The response.</param>
    /// <param name="context">What stands beside the document, and where findings go.</param>
    public virtual void CheckResponse(Response response, RuleContext context)
    {
    }

    /// <summary>Reports what was counted on the way. Called once, at the end.</summary>
    internal virtual void CheckEnd(PublicCommentDocument document, RuleContext context)
    {
    }
}
