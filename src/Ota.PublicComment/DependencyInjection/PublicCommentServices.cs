using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Ota.PublicComment.Pipeline;

namespace Ota.PublicComment.DependencyInjection;

/// <summary>Registers the library with a host's services.</summary>
public static class PublicCommentServices
{
    /// <summary>Registers <see cref="PublicCommentPipeline"/> and its <see cref="Publishing.DocumentPublishers"/> as singletons. Calling it again adds to what was configured before.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Adds the host's words, formats, publishers and tables; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddPublicComment(this IServiceCollection services, Action<PublicCommentPipelineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.AddSingleton(new PipelineConfiguration(configure));
        }

        services.TryAddSingleton(static provider =>
        {
            var builder = new PublicCommentPipelineBuilder();
            foreach (var configuration in provider.GetServices<PipelineConfiguration>())
            {
                configuration.Apply(builder);
            }

            foreach (var format in provider.GetServices<Reading.ISourceFormat>())
            {
                builder.AddFormat(format);
            }

            foreach (var rule in provider.GetServices<Validation.DocumentRule>())
            {
                builder.AddRule(rule);
            }

            foreach (var publisher in provider.GetServices<Publishing.IDocumentPublisher>())
            {
                builder.AddPublisher(publisher);
            }

            foreach (var resolver in provider.GetServices<References.ICitationResolver>())
            {
                builder.AddResolver(resolver);
            }

            return builder.Build();
        });
        services.TryAddSingleton(static provider => provider.GetRequiredService<PublicCommentPipeline>().Publishers);
        return services;
    }

    private sealed class PipelineConfiguration(Action<PublicCommentPipelineBuilder> configure)
    {
        public void Apply(PublicCommentPipelineBuilder builder) => configure(builder);
    }
}
