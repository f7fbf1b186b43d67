namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Notes, corrections, and what a document says about its completeness.</summary>
public class NoteSentenceTests
{
    // ※, *, (注) and なお are notes.
    [Theory]
    [InlineData("※ 数字は速報値です。")]
    [InlineData("※１　年度は４月から翌年３月までです。")]
    [InlineData("* 数字は速報値です。")]
    [InlineData("＊数字は速報値です。")]
    [InlineData("(注) 数字は速報値です。")]
    [InlineData("（注１）数字は速報値です。")]
    [InlineData("注）数字は速報値です。")]
    [InlineData("なお、計画は３月に決定します。")]
    public void Four_kinds_of_notes(string line) => IsNote(line);

    // Sentences that define or restrict are kept as notes too.
    [Theory]
    [InlineData("この資料で「取組」とは、計画に掲げる事業をいいます。")]
    [InlineData("件数は、意見の内容ごとに数えています。")]
    [InlineData("ページ番号は素案のものです。")]
    [InlineData("賛否のみの意見は対象外としました。")]
    public void Sentences_that_define_or_restrict(string line) => IsNote(line);

    // 訂正 and 差替え are errata.
    [Theory]
    [InlineData("令和3年7月1日に一部を訂正しました。")]
    [InlineData("【訂正】No.2の回答の「3か所」は「4か所」の誤りです。")]
    [InlineData("（令和３年７月１日差替え）")]
    [InlineData("【差替え版】")]
    [InlineData("差し替え：令和3年7月1日")]
    [InlineData("※No.2の回答を訂正しました（令和3年7月1日）。")]
    [InlineData("正誤表")]
    public void Corrections_are_errata(string line)
    {
        foreach (var text in new[] { $"{Facts.Title}{line}\n\n{Facts.Rows}", $"{Facts.Title}{Facts.Rows}\n{line}\n" })
        {
            var document = Read.Text(text).GetDocumentOrThrow();
            document.Errata.Select(n => n.Text).Should().Equal([line], "{0}", text);
            document.Notes.Should().BeEmpty("{0}", text);
            document.Opinions.Should().HaveCount(2);
        }
    }

    // Seven things a document says about its completeness.
    [Theory]
    [InlineData("主な意見を掲載しています。", ListingFlag.MainOnly)]
    [InlineData("いただいた主なご意見は次のとおりです。", ListingFlag.MainOnly)]
    [InlineData("※主なご意見のみ掲載しております。", ListingFlag.MainOnly)]
    [InlineData("類似のご意見は集約しています。", ListingFlag.Merged)]
    [InlineData("同趣旨のご意見はまとめさせていただきました。", ListingFlag.Merged)]
    [InlineData("※同様の趣旨の意見は、まとめて記載しています。", ListingFlag.Merged)]
    [InlineData("同じ内容のご意見は１件にまとめました。", ListingFlag.Merged)]
    [InlineData("意見は要約しています。", ListingFlag.Summarised)]
    [InlineData("要旨は、意見の内容を事務局において整理したものです。", ListingFlag.Summarised)]
    [InlineData("（注）ご意見は趣旨を損なわない範囲で要約しております。", ListingFlag.Summarised)]
    [InlineData("個人情報を含むご意見は掲載を控えさせていただきました。", ListingFlag.Withheld)]
    [InlineData("特定の個人への誹謗中傷にあたる意見については、掲載を控えています。", ListingFlag.Withheld)]
    [InlineData("字句の意見を除いて掲載しています。", ListingFlag.WordingOmitted)]
    [InlineData("※字句の修正についての意見は除いております。", ListingFlag.WordingOmitted)]
    [InlineData("件数は重複を含みます。", ListingFlag.Duplicated)]
    [InlineData("※複数の分野にわたる意見があり、件数には重複を含む。", ListingFlag.Duplicated)]
    public void Six_flags_of_completeness(string line, ListingFlag flag)
    {
        foreach (var text in new[] { $"{Facts.Title}{line}\n\n{Facts.Rows}", $"{Facts.Title}意見件数　2件\n{line}\n{Facts.Rows}",
            $"{Facts.Title}{Facts.Rows}\n{line}\n" })
        {
            var result = Read.Text(text);
            var listing = result.GetDocumentOrThrow().Consultations.Single().Listing;
            listing.Flags.Should().Equal([flag], "{0}", text);
            listing.Texts.Should().Equal([line], "{0}", text);
            result.Document!.Notes.Select(n => n.Text).Should().Equal([line], "{0}", text);
            Facts.Doubts(result).Should().BeEmpty("{0}", text);
        }
    }

    // How opinions were counted says nothing of what is listed.
    [Theory]
    [InlineData("※1名の方から複数の意見をいただいた場合は、それぞれ1件として数えています。")]
    [InlineData("※重複を除いた件数です。")]
    [InlineData("主な修正点は別紙のとおりです。")]
    [InlineData("※氏名、住所は公表していません。")]
    public void Other_sentences_give_no_flag(string line)
    {
        var result = Facts.WithRows("意見件数　2件\n" + line);
        Facts.Consultation(result).Listing.Flags.Should().BeEmpty();
        result.Document!.Notes.Select(n => n.Text).Should().Equal(line);
    }

    // One sentence may say two of them.
    [Theory]
    [InlineData("ご意見は要約し、同趣旨のものはまとめて掲載しています。")]
    [InlineData("いただいたご意見は、趣旨を変えない範囲で要約・集約して掲載しています。")]
    public void One_sentence_may_say_two(string line)
        => Facts.WithRows(line).Document!.Consultations.Single().Listing.Flags
            .Should().BeEquivalentTo([ListingFlag.Summarised, ListingFlag.Merged]);

    // Two opinions listed of twelve: 主な意見 only is not a contradiction.
    [Theory]
    [InlineData("意見件数　12件\n主な意見と市の考え方は次のとおりです。")]
    [InlineData("12件のご意見をいただきました。\n主なご意見の概要は、次のとおりです。")]
    public void Main_opinions_only_is_not_all_listed(string lines)
    {
        var result = Facts.WithRows(lines);
        Facts.Consultation(result).Listing.Flags.Should().Equal(ListingFlag.MainOnly);
        Facts.Counts(result).Should().Be("12件");
        Facts.Checked($"{lines}\n\n{Facts.Rows}").Should().BeEmpty();
    }

    private static void IsNote(string line)
    {
        foreach (var text in new[] { $"{Facts.Title}{line}\n\n{Facts.Rows}", $"{Facts.Title}{Facts.Rows}\n{line}\n",
            $"{Facts.Title}意見件数　2件\n{line}\n\n{Facts.Rows}" })
        {
            var result = Read.Text(text);
            result.GetDocumentOrThrow().Notes.Select(n => n.Text).Should().Equal([line], "{0}", text);
            result.Document!.Errata.Should().BeEmpty("{0}", text);
            Facts.Doubts(result).Should().BeEmpty("{0}", text);
        }
    }
}
