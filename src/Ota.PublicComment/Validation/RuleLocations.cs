namespace Ota.PublicComment.Validation;

/// <summary>
/// Where in the source a finding of a rule is: the very character where the source map knows it, else the row of its node.
/// </summary>
internal static class RuleLocations
{
    public static SourceLocation OfDocument(RuleSubject subject)
        => subject.Document.Source.File is { } file ? new SourceLocation { File = file } : SourceLocation.None;

    public static SourceLocation Of(RuleSubject subject, Opinion opinion) => Of(subject, opinion.Id, opinion.Source);

    public static SourceLocation Of(RuleSubject subject, Response response) => Of(subject, response.Id, response.Source);

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

    // The number of the row, where the map knows it; the row by itself has no column, and that of a workbook no cell.
    private static SourceLocation Of(RuleSubject subject, string node, SourcePlace place)
        => subject.SourceMap?.FirstOf(node) is { } first
            && (place.Lines is { } lines ? first.Line == lines.First : first.Address is not null && first.Cell?.Row == place.Row)
            ? first : new()
        {
            File = place.File ?? subject.Document.Source.File,
            Page = place.Page,
            Sheet = place.Sheet,
            Line = place.Lines?.First,
        };
}
