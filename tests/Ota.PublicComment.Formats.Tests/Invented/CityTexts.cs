namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>What the invented files say: three opinions of a made-up city and their answers.</summary>
internal static class CityTexts
{
    public const string Title = "「波多野市みどりの基本計画（案）」に対する意見募集の結果について";
    public const string Days = "令和6年11月1日（金）から令和6年11月30日（土）まで";
    public const string O1 = "歩道の段差をなくしてほしい。車いすで通れない所がある。";
    public const string A1 = "令和7年度から順次改修してまいります。";
    public const string O2 = "図書館の開館時間を延ばしてほしい。";
    public const string A2 = "平日の夜間の開館を検討してまいります。";
    public const string O3 = "市営バスの便を増やしてほしい。";
    public const string A3 = "利用の状況を見ながら、増便を検討してまいります。";

    public static readonly (string O, string A)[] Pairs = [(O1, A1), (O2, A2), (O3, A3)];

    /// <summary>The three rows as they are read where they have numbers: group, number, area, opinion, answer.</summary>
    public static readonly string[] Three = [.. Pairs.Select((p, i) => $"|{i + 1}||{p.O}|{p.A}")];

    public static readonly string[] Unnumbered = [.. Pairs.Select(p => $"|||{p.O}|{p.A}")];

    public static string Note(string text) => "note " + text;
}
