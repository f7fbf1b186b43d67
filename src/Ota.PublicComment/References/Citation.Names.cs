using System.Globalization;

namespace Ota.PublicComment.References;

/// <content>What kinds, states and oddities of citations are called where people read them.</content>
public sealed partial record Citation
{
    private static readonly CitationFlags[] Named =
    [
        CitationFlags.Title, CitationFlags.Page, CitationFlags.Number, CitationFlags.Variant, CitationFlags.Self, CitationFlags.Cyclic,
        CitationFlags.EraBoundary,
    ];

    /// <summary>The kind: 章・節, ほかの意見.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    public static string NameOf(CitationKind kind, MessageLanguage language) => Choose(language, kind switch
    {
        CitationKind.PlanPath => ("章・節", "chapter"),
        CitationKind.Item => ("取組・施策", "measure"),
        CitationKind.Page => ("ページ", "page"),
        CitationKind.Opinion => ("ほかの意見", "opinion"),
        CitationKind.Attachment => ("別紙・図表", "attachment"),
        CitationKind.Law => ("法令", "law"),
        CitationKind.Document => ("ほかの計画", "document"),
        _ => ("印", "mark"),
    });

    /// <summary>How far a citation could be followed: 参照先あり, 計画と食い違い.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public static string NameOf(CitationState state, MessageLanguage language) => Choose(language, state switch
    {
        CitationState.Resolved => ("参照先あり", "resolved"),
        CitationState.ResolvedByTitle => ("題名だけが一致", "resolved by title only"),
        CitationState.Conflicting => ("計画と食い違い", "contradicts the plan"),
        CitationState.Ambiguous => ("複数の候補", "ambiguous"),
        CitationState.Dangling => ("参照先なし", "leads nowhere"),
        CitationState.External => ("計画の外", "leads out of the plan"),
        CitationState.UnresolvedAnaphor => ("指すものが不明", "without what it points back to"),
        _ => ("確認できない", "not verifiable"),
    });

    /// <summary>What is odd about the citation; empty where nothing is.</summary>
    /// <param name="language">The language.</param>
    public string NamesOfFlags(MessageLanguage language)
    {
        var delta = PageDelta?.ToString("+0;-0", CultureInfo.InvariantCulture);
        return string.Join(", ", Named.Where(f => (Flags & f) != 0).Select(f => Choose(language, f switch
        {
            CitationFlags.Title => ("題名が違う", "another title"),
            CitationFlags.Page => ($"ページが違う {delta}".TrimEnd(), $"another page {delta}".TrimEnd()),
            CitationFlags.Number => ("番号がない", "unknown number"),
            CitationFlags.Variant => ("題名の表記ゆれ", "title varies"),
            CitationFlags.Self => ("自分自身", "cites itself"),
            CitationFlags.Cyclic => ("循環", "in a circle"),
            _ => ("元号と日付の不一致", "era and date disagree"),
        })));
    }

    private static string Choose(MessageLanguage language, (string Japanese, string English) name)
        => language == MessageLanguage.Japanese ? name.Japanese : name.English;
}
