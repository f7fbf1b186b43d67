namespace Ota.PublicComment.Tests.Reading;

/// <summary>Short ways to read small documents in tests.</summary>
internal static class Read
{
    public const string Title = "霧ヶ原市緑の基本計画（素案）への意見の要旨と市の考え方";
    public const string Headings = "No.\t分野\t要旨\t市の考え方";

    /// <summary>Reads a text and checks the laws on the result.</summary>
    public static DocumentResult Text(string text, ReadOptions? options = null)
    {
        var result =
            PublicCommentPipeline.Default.Read(text, new SourceInfo { FileName = "result.tsv" }, options,
                TestContext.Current.CancellationToken);
        Laws.All(result);
        return result;
    }

    /// <summary>Reads a tab-separated table under a title and the usual headings.</summary>
    public static DocumentResult Rows(params string[] rows) => Text(Document(rows));

    public static string Document(params string[] rows) => $"{Title}\n\n{Headings}\n{string.Join('\n', rows)}\n";

    public static string[] Codes(DocumentResult result) => result.Diagnostics.Select(d => d.Code).ToArray();
}
