namespace Ota.PublicComment.Validation;

/// <summary>The one walk all rules share: the document, each opinion, each response, and the end. It allocates nothing itself.</summary>
internal static class RuleWalk
{
    public static void Run(RuleSet rules, RuleContext context, CancellationToken cancellationToken)
    {
        var document = context.Document;
        cancellationToken.ThrowIfCancellationRequested();
        All(rules.OfDocument, context, document, static (rule, subject, c) => rule.CheckDocument(subject, c), cancellationToken);
        if (rules.OfOpinions.Length > 0)
        {
            foreach (var opinion in document.Opinions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                context.See(TextTraits.Of(opinion));
                All(rules.OfOpinions, context, opinion, static (rule, subject, c) => rule.CheckOpinion(subject, c), cancellationToken);
            }
        }

        if (rules.OfResponses.Length > 0)
        {
            foreach (var response in document.Responses)
            {
                cancellationToken.ThrowIfCancellationRequested();
                context.See(TextTraits.Of(response));
                All(rules.OfResponses, context, response, static (rule, subject, c) => rule.CheckResponse(subject, c), cancellationToken);
            }
        }

        All(rules.AtEnd, context, document, static (rule, subject, c) => rule.CheckEnd(subject, c), cancellationToken);
        context.Current = null;
    }

    // The loop goes on inside the try: one that is entered for each rule would cost more than most rules do.
    private static void All<T>(
        DocumentRule[] rules, RuleContext context, T subject, Action<DocumentRule, T, RuleContext> check, CancellationToken cancellationToken)
    {
        for (var i = 0; i < rules.Length;)
        {
            try
            {
                for (; i < rules.Length; i++)
                {
                    var rule = rules[i];
                    if (!context.HasFailed(rule))
                    {
                        context.Current = rule;
                        check(rule, subject, context);
                    }
                }
            }
#pragma warning disable CA1031 // Whatever a rule throws is its own defect: it is told, and the other rules go on.
            catch (Exception reason) when (reason is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                context.Fail(rules[i], reason);
                i++;
            }
        }
    }
}
