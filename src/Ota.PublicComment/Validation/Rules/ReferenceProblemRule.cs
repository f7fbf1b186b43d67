using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Passes on what scanning met and could not read as a citation.</summary>
internal sealed class ReferenceProblemRule() : BuiltInRule(RuleScope.Document)
{
    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        foreach (var problem in context.References.Problems)
        {
            // A closer behind the name of a document has no partner: the rule of brackets or the reader has told it.
            if (problem.Descriptor != Catalogue.UnopenedBracket)
            {
                context.Pass(problem.Descriptor, problem.Place, problem.Text);
            }
        }
    }
}
