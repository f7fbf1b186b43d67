using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Ota.PublicComment.Samples.Extending;

/// <summary>Each extension once, at work.</summary>
internal static class Tour
{
    public static async Task RunAsync(TextWriter output, string folder)
    {
        // What a host adds stands in its own container; the pipeline takes formats, rules, resolvers and publishers from there too.
        var services = new ServiceCollection();
        services.AddPublicComment(builder => builder
            .AddHeadings(ColumnRole.Opinion, "声")
            .AddHeadings(ColumnRole.Response, "見解")
            .AddItemWords("アクション")
            .AddFormat(new CardFormat())
            .AddRule<NoHaste>()
            .AddResolver(new OrdinanceResolver())
            .AddPublisher(new LetterPublisher()));
        await using var provider = services.BuildServiceProvider();
        var pipeline = provider.GetRequiredService<PublicCommentPipeline>();

        await using var cards = File.OpenRead(Path.Combine(folder, "cards.txt"));
        var plan = (await pipeline.ReadPlanFileAsync(Path.Combine(folder, "plan.csv"))).GetPlanOrThrow();
        var check = await pipeline.CheckAsync(cards, new SourceInfo { FileName = "cards.txt" }, new() { Plan = plan });
        var document = check.GetDocumentOrThrow();

        await output.WriteLineAsync("== 独自の形式と語彙（cards.txt）: " + document.Title);
        foreach (var entry in document.Entries())
        {
            await output.WriteLineAsync(
                $"  {entry.Opinion.Number}. {entry.Opinion.Text} → {string.Join(" / ", entry.Responses.Select(static r => r.Text))}");
        }

        await output.WriteLineAsync("== 指摘（CITY0001 は独自の規則、CITY9001 は独自の形式から）");
        foreach (var finding in check.Diagnostics)
        {
            await output.WriteLineAsync("  " + finding.ToString(MessageLanguage.Japanese));
        }

        await output.WriteLineAsync("== 参照先（条例は独自の resolver から）");
        foreach (var citation in check.References.Citations)
        {
            await output.WriteLineAsync(
                $"  {citation.Text} → {citation.State} {string.Join(", ", citation.Targets.Select(static t => t.Id))}");
        }

        await output.WriteLineAsync("== 独自の出力（letters）");
        using var letters = new MemoryStream();
        await pipeline.Publishers.PublishAsync("letters", new() { Document = document }, letters);
        await output.WriteAsync(Encoding.UTF8.GetString(letters.ToArray()));

        await output.WriteLineAsync("== 手元の記録から作る文書");
        await OwnRecords.RunAsync(pipeline, plan, output);
    }
}
