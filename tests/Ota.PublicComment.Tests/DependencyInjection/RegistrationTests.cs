using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.DependencyInjection;

public class RegistrationTests
{
    private const string Table = "番号\t本町の声\t本町の見通し\n1\t池\t残します。\n";

    [Fact]
    public void The_pipeline_is_a_singleton_and_registrations_add_up()
    {
        using var provider = new ServiceCollection()
            .AddPublicComment(b => b.AddHeadings(ColumnRole.Opinion, "本町の声"))
            .AddPublicComment(b => b.AddHeadings(ColumnRole.Response, "本町の見通し"))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var pipeline = provider.GetRequiredService<PublicCommentPipeline>();
        provider.GetServices<PublicCommentPipeline>().Should().ContainSingle().Which.Should().BeSameAs(pipeline);
        var document = pipeline.Read(Table, cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow();
        document.Entries().Single().Responses.Single().Text.Should().Be("残します。");
    }

    [Fact]
    public void A_format_registered_as_a_service_is_used()
    {
        using var provider = new ServiceCollection().AddSingleton<ISourceFormat, OneTable>().AddPublicComment().BuildServiceProvider();
        provider.GetRequiredService<PublicCommentPipeline>().Read("x", cancellationToken: TestContext.Current.CancellationToken)
            .Document!.Opinions.Single().Text.Should().Be("池");
    }

    [Fact]
    public void Two_formats_of_one_name_clash_when_the_pipeline_is_made()
    {
        using var provider = new ServiceCollection().AddSingleton<ISourceFormat, OneTable>()
            .AddPublicComment(b => b.AddFormat(new OneTable())).BuildServiceProvider();
        FluentActions.Invoking(() => provider.GetRequiredService<PublicCommentPipeline>()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void No_services_throw_at_once()
        => FluentActions.Invoking(() => PublicCommentServiceCollectionExtensions.AddPublicComment(null!)).Should()
            .Throw<ArgumentNullException>();

    private sealed class OneTable : ISourceFormat
    {
        public string Name => "one-table";

        public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => true;

        public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
            => [new SourceTable { Rows = [Row("意見", "回答"), Row("池", "残します。")] }];

        private static SourceRow Row(string first, string second)
            => new() { Cells = [new SourceCell { Text = first }, new SourceCell { Text = second }] };
    }
}
