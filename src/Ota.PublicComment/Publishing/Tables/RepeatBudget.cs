namespace Ota.PublicComment.Publishing.Tables;

/// <summary>
/// How often a response that many opinions share may be printed whole: in the row of its first opinion always, in the others as long as all
/// that is repeated stays within a few times the document. Beyond, a row names the response by its id. One answer to n opinions would else
/// cost n times n.
/// </summary>
internal sealed class RepeatBudget
{
    private const long Fewest = 1_000_000;
    private const int Factor = 4;

    // An id and a blank.
    private const int UnitsOfAnswer = 8;

    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);
    private long _left;

    public RepeatBudget(PublicCommentDocument document)
    {
        var size = 0L;
        foreach (var opinion in document.Opinions)
        {
            size += opinion.Text?.Length ?? 0;
        }

        foreach (var response in document.Responses)
        {
            size += Size(response);
        }

        _left = Fewest + (Factor * size);
    }

    /// <summary>Whether a response is printed whole in one more row.</summary>
    public bool Takes(Response response)
    {
        if (_printed.Add(response.Id))
        {
            return true;
        }

        _left -= Size(response);
        return _left >= 0;
    }

    private static long Size(Response response)
    {
        var size = (long)response.Answers.Count * UnitsOfAnswer;
        foreach (var paragraph in response.Paragraphs)
        {
            size += paragraph.Text.Length;
        }

        return size;
    }
}
