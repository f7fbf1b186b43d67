using Ota.PublicComment.References;

namespace Ota.PublicComment.Samples.Texts;

/// <summary>Everything the command <c>references</c> says of itself and in its list.</summary>
internal abstract class ReferencesTexts
{
    public static ReferencesTexts In(MessageLanguage language)
        => language == MessageLanguage.Japanese ? new JapaneseReferencesTexts() : new EnglishReferencesTexts();

    public abstract string Description { get; }

    public abstract string ToOption { get; }

    /// <summary>The headings of the CSV table.</summary>
    public abstract IReadOnlyList<string> Headings { get; }

    public abstract string Kind(CitationKind kind);

    private sealed class JapaneseReferencesTexts : ReferencesTexts
    {
        public override string Description => "意見と回答が引いている箇所（章・節、取組、ページ、ほかの意見、別紙、法令、ほかの計画）を一覧にします。";

        public override string ToOption => "出力の形式。既定は report。";

        public override IReadOnlyList<string> Headings => 
        [
            "意見番号", "種類", "引用", "状態", "注意", "引用元の文書", "参照先ID", "参照先の番号", "参照先の題名", "参照先のページ", "記載のページ", "ページの差", "候補", "該当なし",
            "法令名", "法令番号", "条項", "参照先の意見", "参照先の回答", "要素", "範囲", "場所",
        ];

        public override string Kind(CitationKind kind) => kind switch
        {
            CitationKind.PlanPath => "章・節",
            CitationKind.Item => "取組・施策",
            CitationKind.Page => "ページ",
            CitationKind.Opinion => "ほかの意見",
            CitationKind.Attachment => "別紙・図表",
            CitationKind.Law => "法令",
            CitationKind.Document => "ほかの計画",
            _ => "印",
        };
    }

    private sealed class EnglishReferencesTexts : ReferencesTexts
    {
        public override string Description => "Lists what opinions and answers cite: chapters, measures, pages, other opinions, attachments, laws, other plans.";

        public override string ToOption => "The form of the output; report unless set.";

        public override IReadOnlyList<string> Headings => 
        [
            "opinion", "kind", "citation", "state", "flags", "document", "target_ids", "target_numbers", "target_titles", "target_pages", "printed_pages", "page_delta", "candidates", "unmatched",
            "law", "law_number", "article", "target_opinions", "target_answers", "node", "span", "place",
        ];

        public override string Kind(CitationKind kind) => kind switch
        {
            CitationKind.PlanPath => "chapter",
            CitationKind.Item => "measure",
            CitationKind.Page => "page",
            CitationKind.Opinion => "opinion",
            CitationKind.Attachment => "attachment",
            CitationKind.Law => "law",
            CitationKind.Document => "document",
            _ => "mark",
        };
    }
}
