using Ota.PublicComment.References;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the command <c>references</c> says of itself and in its list.</summary>
internal abstract class ReferenceTexts
{
    private static readonly CitationFlags[] Named =
    [
        CitationFlags.Title, CitationFlags.Page, CitationFlags.Number, CitationFlags.Variant, CitationFlags.Self, CitationFlags.Cyclic, CitationFlags.EraBoundary,
    ];

    public static ReferenceTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseReferenceTexts() : new EnglishReferenceTexts();

    public abstract string Description { get; }

    public abstract string PlanOption { get; }

    public abstract string NoPlan { get; }

    public abstract string Inferred { get; }

    public abstract string Head(int citations);

    public abstract string State(CitationState state);

    public abstract string Shift(int delta, int citations);

    public abstract string Circle(string answers);

    public abstract string Missing(string numbers);

    public abstract string AnswerTo(string numbers);

    public abstract string Opinion(string number);

    public abstract string Page(string pages);

    /// <summary>What is odd about a citation, in brackets; empty for nothing.</summary>
    public string Flags(CitationFlags flags, int? pageDelta)
    {
        var words = Named.Where(f => (flags & f) != 0).Select(f => Flag(f, pageDelta)).ToList();
        return words.Count == 0 ? string.Empty : $"[{string.Join(", ", words)}]";
    }

    protected abstract string Flag(CitationFlags flag, int? pageDelta);

    protected static string Signed(int? delta)
        => delta is { } pages ? pages.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
}
