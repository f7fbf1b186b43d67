namespace Ota.PublicComment.Analysis;

/// <summary>Whether the rows of a list are opinions one to one, so that they can be counted against a printed number.</summary>
internal static class ListedRows
{
    /// <summary>Whether no row is several opinions or a part of one: no points, no shared responses, no second entry of one item.</summary>
    public static bool AreOpinions(PublicCommentDocument document)
    {
        foreach (var response in document.Responses)
        {
            if (response.Answers.Count > 1)
            {
                return false;
            }
        }

        Opinion? before = null;
        foreach (var opinion in document.Opinions)
        {
            var isFurtherEntry = before?.Number is { } number && number == opinion.Number && before.Group == opinion.Group;
            if (opinion.Points.Count > 0 || isFurtherEntry)
            {
                return false;
            }

            before = opinion;
        }

        return true;
    }
}
