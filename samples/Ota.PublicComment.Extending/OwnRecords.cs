using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Samples.Extending;

/// <summary>A host that has the opinions in its own database: no file is read. Ids are left out; the library gives them.</summary>
internal static class OwnRecords
{
    private static readonly (string Number, string Opinion, string Answer)[] Rows =
    [
        ("1", "図書館を夜も開けてほしい。", "アクション1（11ページ）で検討します。"),
        ("2", "駐輪場を広げてほしい。", "早急に検討します。"),
    ];

    public static async Task RunAsync(PublicCommentPipeline pipeline, Plan plan, TextWriter output)
    {
        var document = PublicCommentDocument.FromEntries(Rows.Select(static row => new OpinionEntry
        {
            Opinion = new() { Number = OutlineNumber.Parse(row.Number), Text = row.Opinion },
            Responses = [new() { Paragraphs = [new() { Text = row.Answer }] }],
        })) with
        { Title = "第3次月見市緑の計画（案）に対する意見募集の結果" };

        var check = pipeline.CheckDocument(document, new() { Plan = plan });
        foreach (var finding in check.Diagnostics)
        {
            await output.WriteLineAsync($"  {finding.Code} {finding.Node}: {finding.GetMessage(MessageLanguage.Japanese)}");
        }

        using var page = new MemoryStream();
        await pipeline.Publishers.PublishAsync(DocumentPublishers.Markdown,
            new() { Document = check.GetDocumentOrThrow(), References = check.References }, page);
        await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(page.ToArray()));
    }
}
