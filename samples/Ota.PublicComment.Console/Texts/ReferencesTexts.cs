
namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the command <c>references</c> says of itself and in its list.</summary>
internal abstract class ReferencesTexts
{
    public static ReferencesTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseReferencesTexts() : new EnglishReferencesTexts();

    public abstract string Description { get; }

    public abstract string ToOption { get; }

    private sealed class JapaneseReferencesTexts : ReferencesTexts
    {
        public override string Description => "意見と考え方が引いている箇所（章・節、取組、ページ、ほかの意見、別紙、法令、ほかの計画）を一覧にします。";

        public override string ToOption => "出力の形式。省略時は --out の拡張子に合わせ、それもなければ report。";
    }

    private sealed class EnglishReferencesTexts : ReferencesTexts
    {
        public override string Description
            => "Lists what opinions and answers cite: chapters, measures, pages, other opinions, attachments, laws, other plans.";

        public override string ToOption => "The form of the output; unless set, the one that the ending of --out tells, else report.";
    }
}
