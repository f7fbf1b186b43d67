namespace Ota.PublicComment.Validation;

/// <summary>A rule of this library: it says which checks it has and what it reports.</summary>
internal abstract class BuiltInRule(RuleScope scope, params ReadOnlySpan<DiagnosticDescriptor> descriptors) : DocumentRule
{
    public sealed override ValueList<DiagnosticDescriptor> Descriptors { get; } = ValueList.Create(descriptors);

    internal sealed override RuleScope Scope => scope;

    internal sealed override bool IsBuiltIn => true;

    /// <summary>Whether it runs unless a host switches it on.</summary>
    internal virtual bool IsOnByDefault => true;
}
