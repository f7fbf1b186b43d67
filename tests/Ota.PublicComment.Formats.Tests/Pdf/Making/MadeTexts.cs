using System.Text;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>Sentences of fictional towns, put together by chance from a seed.</summary>
internal sealed class MadeTexts(Random random)
{
    private static readonly string[] Subjects =
        ["公園の樹木", "駅前の駐輪場", "防災行政無線", "図書館の開館時間", "コミュニティバス", "里山の保全活動", "河川敷の遊歩道", "学校給食の食材", "ごみの分別", "LED街路灯", "市のWebサイト", "AED",
            "認知症カフェ", "第2期計画"];

    private static readonly string[] Verbs =
        ["を増やしてほしい", "について、もっと詳しく説明してほしい", "の管理が行き届いていない", "は、利用者の声を聞いてから決めるべきだ", "に反対する", "を10年後も続けられるのか心配だ", "の数が50か所では足りない",
            "を(仮称)中央館にも置いてほしい"];

    private static readonly string[] Answers =
        ["については、令和6年度から順次整備を進めてまいります。", "につきましては、関係機関と協議の上、検討してまいります。", "は、素案の23ページに記載のとおり、引き続き推進します。", "の必要性は認識しており、今後の参考とさせていただきます。",
            "を含め、SDGsの考え方を踏まえて取り組んでまいります。", "に係る費用は、約1,200万円を見込んでいます。"];

    private static readonly string[] Closings =
        ["ご意見として承ります。", "ご理解とご協力をお願いいたします。", "詳しくは、市ホームページ(https://www.example.jp/keikaku/2024/index.html)をご覧ください。",
            "なお、実施に当たっては、地域の皆様のご意見を伺いながら進めてまいります。", "また、毎年度、進捗状況を公表します。"];

    private static readonly string[] Areas = ["第1章\n計画の基本的事項", "第2章\n現状と課題\n(12ページ)", "全体", "施策3-(2)", "資料編\n用語集", "第4章 計画の推進"];

    public string Area() => Pick(Areas);

    public string Opinion(bool isList)
    {
        if (isList)
        {
            return string.Join('\n',
                Enumerable.Range(0, 2 + random.Next(3)).Select(i => $"{(char)('①' + i)}{Pick(Subjects)}{Pick(Verbs)}。"));
        }

        var text = new StringBuilder();
        for (var i = 0; i <= random.Next(4); i++)
        {
            text.Append(Pick(Subjects)).Append(Pick(Verbs)).Append('。');
        }

        return text.ToString();
    }

    public string Response(int paragraphs)
    {
        var text = new StringBuilder();
        for (var p = 0; p < paragraphs; p++)
        {
            text.Append(p == 0 ? "" : "\n").Append(p > 0 && random.Next(3) == 0 ? "なお、" : "").Append(Pick(Subjects)).Append(Pick(Answers));
            for (var i = 0; i < random.Next(3); i++)
            {
                text.Append(Pick(Closings));
            }
        }

        return text.ToString();
    }

    public string Disposition() => Pick(["A", "B", "C", "○", "◎"]);

    private string Pick(string[] list) => list[random.Next(list.Length)];
}
