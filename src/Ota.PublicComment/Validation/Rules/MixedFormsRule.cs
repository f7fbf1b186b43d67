using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// One noun in several spellings (取組, 取組み, 取り組み) in the body's own words: one Info for the document, off unless asked for.
/// </summary>
internal sealed class MixedFormsRule() : BuiltInRule(RuleScope.Document, Catalogue.MixedForms)
{
    // Verbs are spelt otherwise and are none of these: 取り組みます.
    private const string BehindNoun = "をがはのにもで、。」）)】・など等";

    private static readonly string[][] Words =
        [["取組", "取組み", "取り組み"], ["申込", "申込み", "申し込み"], ["見直し", "見直"], ["引継ぎ", "引き継ぎ"], ["子ども", "子供"]];

    internal override bool IsOnByDefault => false;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        foreach (var forms in Words)
        {
            var counts = new int[forms.Length];
            foreach (var response in document.Responses)
            {
                foreach (var paragraph in response.Paragraphs)
                {
                    Count(paragraph.Text, forms, counts);
                }
            }

            if (counts.Count(static c => c > 0) > 1)
            {
                var used = forms.Zip(counts).Where(static f => f.Second > 0);
                context.Report(Catalogue.MixedForms,
                    string.Join(", ", used.Select(static f => $"{f.First} {f.Second.ToString(CultureInfo.InvariantCulture)}")));
            }
        }
    }

    private static void Count(string text, string[] forms, int[] counts)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            for (var at = text.IndexOf(forms[i], StringComparison.Ordinal); at
                >= 0; at = text.IndexOf(forms[i], at + 1, StringComparison.Ordinal))
            {
                var end = at + forms[i].Length;
                if (end == text.Length || BehindNoun.Contains(text[end], StringComparison.Ordinal))
                {
                    counts[i]++;
                }
            }
        }
    }
}
