namespace Ota.PublicComment.Pdf.Pages;

/// <summary>The signs that fonts keep for text from the top down, as the signs they stand for: ︑ is 、 and ﹁ is 「.</summary>
internal static class VerticalForms
{
    private const string Marks = "，、。：；！？〖〗…";
    private const string Brackets = "‥—–_＿（）｛｝〔〕【】《》〈〉「」『』";

    public static char Fold(char c) => c switch
    {
        >= '\uFE10' and <= '\uFE19' => Marks[c - '\uFE10'],
        >= '\uFE30' and <= '\uFE44' => Brackets[c - '\uFE30'],
        _ => c,
    };
}
