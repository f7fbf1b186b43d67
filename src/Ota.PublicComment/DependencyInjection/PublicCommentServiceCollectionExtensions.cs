using Ota.PublicComment;
using Ota.PublicComment.Reading;
using Ota.PublicComment.References;
using Ota.PublicComment.Serialization;
using Ota.PublicComment.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library with a host's services.</summary>
public static class PublicCommentServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PublicCommentPipeline"/> (also as <see cref="IPublicCommentPipeline"/>) and its
    /// <see cref="DocumentPublishers"/> as singletons. Calling it again adds to what was configured before.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Adds the host's words, formats, publishers and tables; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>
    /// services.AddPublicComment(builder =&gt; builder.AddItemWords("アクション"));
    /// </code></example>
    public static IServiceCollection AddPublicComment(this IServiceCollection services,
        Action<PublicCommentPipelineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.AddSingleton(new PipelineConfiguration(configure));
        }

        services.TryAddSingleton(static provider =>
        {
            var builder = new PublicCommentPipelineBuilder(provider);
            // Before what is configured, which may switch their codes off.
            foreach (var rule in provider.GetServices<DocumentRule>())
            {
                builder.AddRule(rule);
            }

            foreach (var configuration in provider.GetServices<PipelineConfiguration>())
            {
                configuration.Apply(builder);
            }

            foreach (var format in provider.GetServices<ISourceFormat>())
            {
                builder.AddFormat(format);
            }

            foreach (var publisher in provider.GetServices<IDocumentPublisher>())
            {
                builder.AddPublisher(publisher);
            }

            foreach (var resolver in provider.GetServices<ICitationResolver>())
            {
                builder.AddResolver(resolver);
            }

            return builder.Build();
        });
        services.TryAddSingleton<IPublicCommentPipeline>(static provider => provider.GetRequiredService<PublicCommentPipeline>());
        services.TryAddSingleton(static provider => provider.GetRequiredService<PublicCommentPipeline>().Publishers);
        return services;
    }

    private sealed class PipelineConfiguration(Action<PublicCommentPipelineBuilder> configure)
    {
        public void Apply(PublicCommentPipelineBuilder builder) => configure(builder);
    }
}
