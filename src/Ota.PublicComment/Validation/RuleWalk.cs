namespace Ota.PublicComment.Validation;

/// <summary>The one walk all rules share: the document, each opinion, each response, and the end. It allocates nothing itself.</summary>
internal static class RuleWalk
{
    public static void Run(RuleSet rules, RuleContext context, CancellationToken cancellationToken)
    {
        var document = context.Document;
        cancellationToken.ThrowIfCancellationRequested();
        All<PublicCommentDocument, WholeDocument>(rules.OfDocument, context, document, cancellationToken);
        if (rules.OfOpinions.Length > 0)
        {
            foreach (var opinion in document.Opinions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                context.See(TextTraits.Of(opinion));
                All<Opinion, EachOpinion>(rules.OfOpinions, context, opinion, cancellationToken);
            }
        }

        if (rules.OfResponses.Length > 0)
        {
            foreach (var response in document.Responses)
            {
                cancellationToken.ThrowIfCancellationRequested();
                context.See(TextTraits.Of(response));
                All<Response, EachResponse>(rules.OfResponses, context, response, cancellationToken);
            }
        }

        All<PublicCommentDocument, End>(rules.AtEnd, context, document, cancellationToken);
        context.Current = null;
    }

    // The loop goes on inside the try: one that is entered for each rule would cost more than most rules do.
    private static void All<T, TCheck>(DocumentRule[] rules, RuleContext context, T subject, CancellationToken cancellationToken)
        where TCheck : ICheck<T>
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
                        TCheck.Check(rule, subject, context);
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

    private interface ICheck<T>
    {
        static abstract void Check(DocumentRule rule, T subject, RuleContext context);
    }

    private readonly struct WholeDocument : ICheck<PublicCommentDocument>
    {
        public static void Check(DocumentRule rule, PublicCommentDocument subject, RuleContext context)
            => rule.CheckDocument(subject, context);
    }

    private readonly struct EachOpinion : ICheck<Opinion>
    {
        public static void Check(DocumentRule rule, Opinion subject, RuleContext context) => rule.CheckOpinion(subject, context);
    }

    private readonly struct EachResponse : ICheck<Response>
    {
        public static void Check(DocumentRule rule, Response subject, RuleContext context) => rule.CheckResponse(subject, context);
    }

    private readonly struct End : ICheck<PublicCommentDocument>
    {
        public static void Check(DocumentRule rule, PublicCommentDocument subject, RuleContext context) => rule.CheckEnd(subject, context);
    }
}
