namespace Ota.PublicComment.Tests.Generators;

/// <summary>
/// Texts of one piece over and over, which cost the square of their length where a search looks ahead or back without bound. The unit tests
/// read them; the suite "growth" of the benchmarks measures them.
/// </summary>
internal static class HostileTexts
{
    private const string Head = "霧ヶ原市緑の基本計画（素案）への意見の要旨と市の考え方\n\n";
    private const string Pair = "（意見）池を残して。\n（考え方）残します。\n\n";
    private const string Columns = "No.\t分野\t要旨\t市の考え方\n";

    /// <summary>Results as a table.</summary>
    public static IReadOnlyDictionary<string, HostileText> Tables { get; } = new Dictionary<string, HostileText>(StringComparer.Ordinal)
    {
        ["wraps"] = new(Head + Columns + "1\t全体\t池\t", "はい。 池を残 す", "\n2\t全体\t道\t広げます。\n"),
        ["references"] = new(Head + Columns + "1\t全体\t池\tはい。 参考: ", "取組3 池の保全素案12ページ", "\n"),
        ["characters"] = new(Head + Columns + "1\t全体\t", "⽔辺\u00AD尐子\u00A0", "\tはい。\n"),
        ["brackets"] = new(Head + Columns + "1\t全体\t", "（「", "\tはい」。\n"),
        ["lines"] = new(Head + Columns + "1\t全体\t\"", "池を\"\"残す\n", "\"\tはい。\n2\t全体\t\"a\nb\"\tはい。\n"),
        ["spaces"] = new(Head + Columns + "1\t全体\t池", " ", "を\tはい。\n"),
        ["units"] = new(Head + "意見の数", " 人 - 池", "\n\n" + Columns + "1\t全体\t池\tはい。\n"),
        ["nothing"] = new(Head, "否定の意見はなかった", "\n\n" + Columns + "1\t全体\t池\tはい。\n"),
        ["places"] = new(Head + Columns + "1\t", "第2章 緑の現 状 ", "\t池\tはい。\n2\t第2章 緑の現状\t道\t広げます。\n"),
        ["chapters"] = new(Head + Columns + "1\t第2章 あ", " ", "い\t池\tはい。\n2\t全体\t道\t広げます。\n"),
        ["inexact"] = new(Head + "計画", "約3件の", "\n\n" + Columns + "1\t全体\t池\tはい。\n"),
        ["points"] = new(Head + Columns + "1\t全体\t", i => $"（{i + 1}）池を残して。 ", "\tはい。\n"),
        ["rows"] = new(Head + Columns, i => $"{(i % 2 == 0 ? i + 1 : "")}\t第{(i % 9) + 1}章 緑の現 状\t池を残し てほしい。\t残しま す。\n", ""),
        ["continuations"] = new(Head + Columns + "1\t全体\t池\t残します。\n", i => $"\tその{i}\t\t続きます{i}\n", "2\t全体\t道\t広げます。\n"),
        ["lone lines"] = new(Head + Columns + "1\t全体\t池\t残します。\n", i => $"池を残してほしいと思います{i}\n", "2\t全体\t道\t池を残してほしいと思います。\n"),
        ["counts behind records"] = new(Head, i => $"意見{i + 1}\n池を残してほしい。\n回答{i + 1}\n残します。\n", "")
        {
            Second = i => $"電子メール {i + 1}件\n",
        },
        ["headings"] = new(Head + Columns, i => $"{i + 1}\t全体\t池\t残します。\n２ 緑{i}\n{Columns}", ""),
    };

    /// <summary>Pages of results in which something stands over and over that stands once in a real one.</summary>
    public static IReadOnlyDictionary<string, HostileText> Pages { get; } = new Dictionary<string, HostileText>(StringComparer.Ordinal)
    {
        ["headings between records"] = new(
            Head + "Ⅰ　総論\n1　池\n" + Pair + Pair + "2　木\n" + Pair, "Ⅱ　各論\n", "1　歩道\n（意見）道を広げて。\n（考え方）広げます。\n"),
        ["labels of answers"] = new(
            Head + "2 募集結果\n提出いただいたご意見\n4人 53件\n3 公表する資料\n", "(3)意見の内容と意見に対する市の考え方 (PDF:3KB)\n", ""),
        ["sentences in one line"] = new(Head, "「残します。」", ""),
        ["second line of headings"] = new(
            " No.    該当箇所        意見の概要           市の考え方           対応区\n" + new string(' ', 70) + "分\n"
                + " 1     第1章          池を残して。         残します。           Ａ\n       全体           池の水を。          直します。\n",
            "       全体",
            "\n 2     第1章          道を広げて。         広げます。           Ｂ\n"),
    };

    /// <summary>Results without a table.</summary>
    public static IReadOnlyList<string> Layouts { get; } =
        ["意見1\n", "【意見】\n", "・意見（2件） → 回答\n", "番号\n意見\n回答\n", "意見要旨 市の考え方 ", "● 一\n", "水の考え方\n意見\n", "・池を残す（2件）\n"];

    /// <summary>The outline of a plan.</summary>
    public static IReadOnlyList<string> Outlines { get; } =
        ["第1章 緑 …… 1\n", "1-1 緑 1\n", "第1章\n", "緑の\n　道 …… 3\n", "・", "第", "・・・1", "1", "1-", "(", "取組", " 1", "…a", " ・"];

    /// <summary>One text in which citations are found.</summary>
    public static IReadOnlyList<string> Citations { get; } =
        ["「", "取組", "取組1 あ", "取組1、", "第1章 あ", "1", "1、", "1-", "「第1章", "法", "法第1条及び", "道路法第1条及び", "No.1、", "P1~", "(", "参考:取組1 ", "令和",
            "条例の", "「あ計画", "の計画」"];

    /// <summary>One text in which personal data is found.</summary>
    public static IReadOnlyList<string> PersonalData { get; } = ["0", "@", "〒", "03-", "氏名：", "大田区中1-1", "住所：東京都", "?token="];

    /// <summary>Results in any form: what stands before and after the piece.</summary>
    public static HostileText Layout(string piece) => new(Head, piece, "");

    /// <summary>The outline of a plan that is recognised as one.</summary>
    public static HostileText Outline(string piece) => new("第1章 始め …… 1\n第2章 終わり …… 2\n", piece, "\n");

    /// <summary>A text of the piece alone; an address begins one of addresses on the web.</summary>
    public static HostileText Bare(string piece) => new(piece[0] == '?' ? "http://" : "", piece, "");
}
