using Ota.PublicComment.Html;

namespace Ota.PublicComment;

/// <summary>Adds web pages to what a pipeline reads.</summary>
public static class HtmlPipelineBuilderExtensions
{
    /// <summary>Adds <see cref="HtmlFormat"/>.</summary>
    /// <param name="builder">The builder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A format of the same name was added before.</exception>
    public static PublicCommentPipelineBuilder AddHtml(this PublicCommentPipelineBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddFormat(new HtmlFormat());
    }
}
