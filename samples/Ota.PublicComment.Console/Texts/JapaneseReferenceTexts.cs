namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command <c>references</c> in Japanese.</summary>
internal sealed class JapaneseReferenceTexts : ReferenceTexts
{
    public override string Description => "結果が何を参照し、それが計画や他の意見のどこに当たるかを、確認が必要なものから順に表示します。";

    public override string PlanOption => "参照先の計画（Word、Excel、PDF、Web ページ、CSV、目次のテキスト、JSON）。";

    public override string NoPlan => "計画（--plan）がないため、参照先は参照どうしから推定したものです。食い違いは分かりますが、正しさは確かめられません。";

    public override string Inferred => "（推定）";

    public override string Head(int citations) => $"参照 {citations} 件";

    public override string Shift(int delta, int citations) => $"{citations} 件の参照のページがそろって {Signed(delta)} ページずれています。版によるページ付けの違いと思われます。";

    public override string Circle(string answers) => $"互いに参照し合い、答えの書かれていない考え方: {answers}";

    public override string Missing(string numbers) => $"該当なし: {numbers}";

    public override string AnswerTo(string numbers) => $"No.{numbers} への考え方";

    public override string Opinion(string number) => $"No.{number} の意見";

    public override string Page(string pages) => $"（{pages} ページ）";
}
