namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Reads the small documents of the sentences and shows what was read in short.</summary>
internal static class Sentence
{
    public const string Title = "鳩ヶ森市みどりの計画（素案）に対する意見と市の考え方\n\n";

    private static readonly string[] Opinions = ["公園にベンチを増やしてほしい。", "川沿いに木を植えてほしい。", "落ち葉を集める日を決めてほしい。"];
    private static readonly string[] Answers = ["来年度から順に設置します。", "管理者と相談して進めます。", "町会の皆さんと話し合います。"];

    public static IReadOnlyList<string> OpinionTexts => Opinions;

    public static IReadOnlyList<string> AnswerTexts => Answers;

    /// <summary>Reads a text below the title.</summary>
    public static DocumentResult Read(string body) => Tests.Reading.Read.Text(Title + body);

    /// <summary>A table of three rows with an extra column before the opinions; opinion and response stand last.</summary>
    public static DocumentResult Table(string heading, params string[] cells)
        => Read($"番号\t{heading}\t意見の概要\t市の考え方\n" + Rows(cells));

    /// <summary>A table of three rows with any headings and the opinions under the last but one.</summary>
    public static string Rows(params string[] cells)
        => string.Concat(cells.Select((cell, i) => $"{i + 1}\t{cell}\t{Opinions[i]}\t{Answers[i]}\n"));

    /// <summary>Number, opinion and responses of each opinion.</summary>
    public static string[] Entries(DocumentResult result) => Layouts.Layout.Entries(result);

    /// <summary>The three opinions and answers were read, whole and each with the other.</summary>
    public static void HasTexts(DocumentResult result)
    {
        var document = result.Document!;
        document.Opinions.Select(o => o.Text).Should().Equal(Opinions);
        document.Entries().Select(e => e.Responses.Single().Text).Should().Equal(Answers);
    }

    /// <summary>Nothing worse than an information was found.</summary>
    public static void IsQuiet(DocumentResult result) => Worse(result).Should().BeEmpty();

    /// <summary>The findings that a person has to look at.</summary>
    public static string[] Worse(DocumentResult result)
        => [.. result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.ToString())];
}
