using Ota.PublicComment.Serialization;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Ota.PublicComment.Tests.Serialization;

namespace Ota.PublicComment.Tests.Publishing;

public class DocumentPublishersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static PublishInput Input => new() { Document = SmallDocument.Create() };

    [Fact]
    public void The_built_in_ones_have_names_of_their_own()
    {
        DocumentPublishers.Default.All.Select(p => p.Name).Should().OnlyHaveUniqueItems().And.Contain(
            ["json", "ndjson", "envelope", "csv", "open-data", "pairs", "kouchou-ai", "decidim-csv", "decidim-json", "web-annotation",
                "markdown", "html-fragment", "text"]);
        DocumentPublishers.Default.All.Should().OnlyContain(p => p.FileExtension.StartsWith('.'));
    }

    [Fact]
    public void A_hosts_publisher_replaces_a_built_in_one_and_two_of_a_hosts_clash()
    {
        var services = new ServiceCollection();
        services.AddPublicComment(b => b.AddPublisher(new Own("csv", _ => Task.CompletedTask)));
        services.AddSingleton<IDocumentPublisher>(new Own("own", _ => Task.CompletedTask));
        using var provider = services.BuildServiceProvider();
        var publishers = provider.GetRequiredService<DocumentPublishers>();

        publishers.Should().BeSameAs(provider.GetRequiredService<PublicCommentPipeline>().Publishers);
        publishers.Find("csv").Should().BeOfType<Own>();
        publishers.All.Count(p => p.Name == "csv").Should().Be(1);
        publishers.Find("own").Should().NotBeNull();
        FluentActions.Invoking(
            () => new PublicCommentPipelineBuilder().AddPublisher(new Own("a", _ => Task.CompletedTask))
                .AddPublisher(new Own("a", _ => Task.CompletedTask)))
            .Should().Throw<InvalidOperationException>().WithMessage("*a*");
        FluentActions.Invoking(() => DocumentPublishers.With(new Own("a", _ => Task.CompletedTask), new Own("a", _ => Task.CompletedTask)))
            .Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public async Task A_hosts_publisher_that_throws_is_an_error_and_writes_nothing()
    {
        var publishers = DocumentPublishers.With(new Own("own", async stream =>
        {
            await stream.WriteAsync("half"u8.ToArray());
            throw new InvalidOperationException("broken");
        }));
        using var stream = new MemoryStream();

        var finding = (await publishers.PublishAsync("own", Input, stream, Token)).Should().ContainSingle().Which;

        finding.Code.Should().Be("OPC5900");
        finding.Message.Should().Contain("own").And.Contain(nameof(Own)).And.Contain("broken");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public async Task A_file_is_written_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory("opc").FullName;
        try
        {
            var path = Path.Combine(folder, "result.csv");
            await File.WriteAllTextAsync(path, "before", Token);
            var publishers = DocumentPublishers.With(new Own("own", _ => throw new IOException("full")));

            (await publishers.PublishFileAsync("own", Input, path, Token)).Should().ContainSingle();
            await FluentActions.Awaiting(
                () =>
                    publishers.PublishFileAsync("json", new() { Document = SmallDocument.Create() with { Title = "\uD800" } }, path, Token))
                .Should().ThrowAsync<ArgumentException>();
            await FluentActions.Awaiting(() => publishers.PublishFileAsync("json", Input, path, new CancellationToken(canceled: true)))
                .Should().ThrowAsync<OperationCanceledException>();
            File.ReadAllText(path).Should().Be("before");
            Directory.GetFiles(folder).Should().ContainSingle();

            (await publishers.PublishFileAsync("csv", Input, path, Token)).Should().BeEmpty();
            File.ReadAllBytes(path).Should().StartWith([0xEF, 0xBB, 0xBF]);
            Directory.GetFiles(folder).Should().ContainSingle();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_link_is_written_through_and_a_file_that_may_not_be_written_stays()
    {
        var folder = Directory.CreateTempSubdirectory("opc").FullName;
        try
        {
            var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
            await File.WriteAllTextAsync(Path.Combine(data, "old.csv"), "before", Token);
            File.CreateSymbolicLink(Path.Combine(folder, "alias"), "data");
            foreach (var (link, target) in new[] { ("to-old.csv", "data/old.csv"), ("to-new.csv", "alias/new.csv"),
                ("far.csv", Path.Combine(folder, "to-old.csv")) })
            {
                var path = Path.Combine(folder, link);
                File.CreateSymbolicLink(path, target);
                (await DocumentPublishers.Default.PublishFileAsync("csv", Input, path, Token)).Should().BeEmpty();
                new FileInfo(path).LinkTarget.Should().Be(target);
                File.ReadAllBytes(Path.Combine(folder, target)).Should().StartWith([0xEF, 0xBB, 0xBF]);
                File.WriteAllText(Path.Combine(folder, target), "before");
            }

            Directory.GetFiles(data).Should().HaveCount(2);
            var circle = Path.Combine(folder, "circle");
            File.CreateSymbolicLink(circle, "circle");
            await FluentActions.Awaiting(() => DocumentPublishers.Default.PublishFileAsync("csv", Input, circle, Token)).Should()
                .ThrowAsync<IOException>();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_stream_that_fails_passes_its_exception()
    {
        foreach (var publisher in DocumentPublishers.Default.All)
        {
            await FluentActions.Awaiting(() => DocumentPublishers.Default.PublishAsync(publisher.Name, Input, new FullStream(), Token))
                .Should().ThrowAsync<IOException>(publisher.Name);
        }
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    public async Task The_bytes_are_the_same_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var publisher in DocumentPublishers.Default.All)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = await Published.As(publisher.Name, HostileDocument.Create());
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                (await Published.As(publisher.Name, HostileDocument.Create())).Should().Be(expected, publisher.Name);
            }
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip("skipped: globalization-invariant mode");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task An_unknown_name_is_the_callers_mistake()
        => await FluentActions.Awaiting(() => DocumentPublishers.Default.PublishAsync("nothing", Input, Stream.Null, Token)).Should()
            .ThrowAsync<ArgumentException>();

    private sealed class Own(string name, Func<Stream, Task> write) : IDocumentPublisher
    {
        public string Name => name;

        public string FileExtension => ".own";

        public Task PublishAsync(PublishInput input, Stream output, CancellationToken cancellationToken) => write(output);
    }

    private sealed class FullStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
            => throw new IOException("full");
    }
}
