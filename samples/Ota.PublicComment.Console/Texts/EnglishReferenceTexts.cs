namespace Ota.PublicComment.Samples.Texts;

/// <summary>The command <c>references</c> in English.</summary>
internal sealed class EnglishReferenceTexts : ReferenceTexts
{
    public override string Description => "Lists what a result cites and where each citation leads; what needs a person comes first.";

    public override string PlanOption
        => "The plan the citations lead to (Word, Excel, PDF, a web page, CSV, a table of contents as text, JSON).";

    public override string NoPlan
        => "Without a plan (--plan) targets are inferred from the citations themselves: they can agree, and prove nothing.";

    public override string Inferred => "(inferred)";

    public override string Head(int citations) => $"Citations: {citations}";

    public override string Shift(int delta, int citations)
        => $"{citations} citations are off by {Signed(delta)} pages: plan and document are paginated differently.";

    public override string Circle(string answers) => $"Answers that point at each other in a circle: {answers}";

    public override string Missing(string numbers) => $"not in the plan or document: {numbers}";

    public override string AnswerTo(string numbers) => $"answer to No. {numbers}";

    public override string Opinion(string number) => $"opinion No. {number}";

    public override string Page(string pages) => $"(p. {pages})";
}
