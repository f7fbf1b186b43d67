namespace Ota.PublicComment.Tests.Publishing;

/// <summary>A document whose every text tries to be something else.</summary>
internal static class HostileDocument
{
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "</td></tr></table><img src=x onerror=alert(1)>", "&lt;b&gt; &amp;",
        "=HYPERLINK(\"http://example.invalid\",\"x\")", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "# 見出し", "- 一覧", "1. 番号", "1) 番号",
        "> 引用", "```\ncode\n```", "    code", "**強調**です", "__強調__", "*斜体*", "`code`", "~~消~~", "[題](javascript:alert(1))",
        "![絵](http://example.invalid/a.png)", "<http://example.invalid>", "http://example.invalid/ www.example.invalid a@example.invalid",
        "| a | b |\n|---|---|\n| c | d |", "題\n===", "題\n---", "***", "a  \nb", "a\\\nb", "&copy; &#60;", "\u202E逆さま\u2066",
        "\u0000\u001B[31m", "a\r\nb\rc", "\u2028改行\u2029", "\"引用,符\"", "a;b", "$x$ ^y^", "  ", "\n\n", "[^1]: 脚注", "* * *", "+ 項目", "=",
        "改行\n# 見出し", "\uFEFF先頭", ];

    public static PublicCommentDocument Create() => new()
    {
        Id = "<id>",
        Title = "<b>題</b> # **名** \u202E",
        Municipality = new() { Code = "131113", Name = "<区>" },
        PlanTitles = [new() { Text = "*計画*", Stage = "<素案>" }],
        Consultations =
            [new() { Id = "c1", Label = "<i>", Period = new() { Text = "1. 期間\n# 見出し" }, OpinionCount = 3, SubmitterCount = 2,
                Department = "[課](x)" }],
        Opinions = Texts.Select((t, i) => new Opinion
        {
            Id = $"o{i + 1}", Number = new() { Label = i % 3 == 0 ? "=1" : $"{i + 1}" }, Text = t, Subject = i % 2 == 0 ? t : null,
            Count = i % 5 == 0 ? 2 : null,
            Area = i % 4 == 0 ? new() { Text = t } : null, Group = [t],
        }).ToValueList(),
        Responses = Texts.Select((t, i) => new Response
        {
            Id = $"r{i + 1}", Answers = [new() { Opinion = $"o{i + 1}" }, new() { Opinion = $"o{(i * 7 % Texts.Length) + 1}" }],
            Paragraphs = [new() { Text = t }, new() { Text = "終わり" }],
            Dispositions = [new() { Code = t, Kinds = [DispositionKind.Modified] }], Revisions = [new() { Text = t }],
        }).ToValueList(),
        Notes = [new() { Id = "n1", Text = "# 注 <script>" }],
    };
}
