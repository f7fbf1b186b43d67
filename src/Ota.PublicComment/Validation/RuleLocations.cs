namespace Ota.PublicComment.Validation;

/// <summary>Where in the source a finding of a rule is: the very character where the source map knows it, else the row of its node.</summary>
internal static class RuleLocations
{
    public static SourceLocation OfDocument(RuleSubject subject)
        => subject.Document.Source.File is { } file ? new SourceLocation { File = file } : SourceLocation.None;

    public static SourceLocation Of(RuleSubject subject, Opinion opinion) => Of(subject, opinion.Source);

    public static SourceLocation Of(RuleSubject subject, Response response) => Of(subject, response.Source);

    public static SourceLocation Of(RuleContext context, TextPlace place)
    {
        var subject = context.Subject;
        if (subject.SourceMap?.Locate(place) is { Count: > 0 } spans)
        {
            return spans[0].Location;
        }

        if (context.Index.FindOpinion(place.Node) is { } opinion)
        {
            return Of(subject, opinion);
        }

        return context.Index.FindResponse(place.Node) is { } response ? Of(subject, response) : OfDocument(subject);
    }

    private static SourceLocation Of(RuleSubject subject, SourcePlace place)
        => new()
        {
            File = place.File ?? subject.Document.Source.File,
            Page = place.Page,
            Sheet = place.Sheet,
            Line = place.Lines?.First,
        };
}
