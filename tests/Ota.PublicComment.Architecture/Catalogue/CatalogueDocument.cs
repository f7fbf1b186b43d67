using System.Globalization;
using System.Text;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Architecture.Catalogue;

/// <summary>Writes DIAGNOSTICS.md from the catalogue.</summary>
internal static class CatalogueDocument
{
    private static readonly (char Digit, string English, string Japanese)[] Themes =
    [
        ('1', "input and recognition", "入力と認識"),
        ('2', "repairs and text", "修復と本文"),
        ('3', "references", "参照"),
        ('4', "rules", "検査"),
        ('5', "serialization and publishing", "読み書きと出力"),
    ];

    public static string Render(IEnumerable<DiagnosticDescriptor> descriptors)
    {
        var text = new StringBuilder();
        text.Append("# Diagnostics / 指摘\n\n");
        text.Append("Every finding has a permanent code. Only an Error makes a document invalid; a Warning asks for a person; ");
        text.Append("an Info tells what was done and can be undone, or is worth knowing.\n");
        text.Append("`{0}`, `{1}` … stand for the arguments, which a finding also carries as separate fields.\n\n");
        text.Append("どの指摘にも、変わることのないコードがあります。文書を不合格とするのは「誤り」だけです。「要確認」は人の確認を求め、");
        text.Append("「参考」は元に戻せる処理や知っておくとよいことを伝えます。\n");
        text.Append("`{0}`、`{1}` … には箇所ごとの値が入り、指摘は値を別の項目としても持ちます。\n\n");
        text.Append("This file is written from the catalogue by a test; do not edit it by hand.\n");
        var all = descriptors.ToList();
        foreach (var (digit, english, japanese) in Themes)
        {
            var own = all.Where(d => d.Code[3] == digit).ToList();
            if (own.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## OPC{digit}xxx: {english} / {japanese}\n");
                own.ForEach(d => Append(text, d));
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, DiagnosticDescriptor descriptor)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {descriptor.Code}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**{descriptor.Severity}** {Escape(descriptor.EnglishMessage)}\n");
        var example = Example(descriptor);
        if (example is { } cause)
        {
            text.Append(CultureInfo.InvariantCulture, $"<br>Cause: {Escape(cause.CauseEn)}\n");
        }

        if (descriptor.EnglishAdvice is { } english)
        {
            text.Append(CultureInfo.InvariantCulture, $"<br>{Escape(english)}\n");
        }

        text.Append(CultureInfo.InvariantCulture,
            $"\n**{SeverityNames.Of(descriptor.Severity, MessageLanguage.Japanese)}** {Escape(descriptor.JapaneseMessage)}\n");
        if (example is { } reason)
        {
            text.Append(CultureInfo.InvariantCulture, $"<br>原因: {Escape(reason.CauseJa)}\n");
        }

        if (descriptor.JapaneseAdvice is { } japanese)
        {
            text.Append(CultureInfo.InvariantCulture, $"<br>{Escape(japanese)}\n");
        }

        if (example is { } shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nExample / 例: {Escape(shown.Text)}\n");
        }
    }

    private static CatalogueExample? Example(DiagnosticDescriptor descriptor)
    {
        foreach (var example in CatalogueExamples.All)
        {
            if (example.Code == descriptor.Code)
            {
                return example;
            }
        }

        return null;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '<' or '*' or '_' or '`' or '|' or '\\' or '[' or '#')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
