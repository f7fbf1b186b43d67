
namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the command <c>references</c> says of itself and in its list.</summary>
internal abstract class ReferenceTexts
{
    public static ReferenceTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseReferenceTexts() : new EnglishReferenceTexts();

    public abstract string Description { get; }

    public abstract string PlanOption { get; }

    public abstract string NoPlan { get; }

    public abstract string Inferred { get; }

    public abstract string Head(int citations);

    public abstract string Shift(int delta, int citations);

    public abstract string Circle(string answers);

    public abstract string Missing(string numbers);

    public abstract string AnswerTo(string numbers);

    public abstract string Opinion(string number);

    public abstract string Page(string pages);

    protected static string Signed(int? delta)
        => delta is { } pages ? pages.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
}
