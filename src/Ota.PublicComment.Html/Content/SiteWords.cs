using System.Buffers;

namespace Ota.PublicComment.Html.Content;

/// <summary>The words by which sites name and begin what belongs to every page of theirs.</summary>
internal static class SiteWords
{
    // id="pankuzu", class="breadcrumb-list", id="topic_path"
    private static readonly string[] Breadcrumbs = ["pankuzu", "breadcrumb", "topicpath", "topic_path", "topic-path", "crumb", "locator"];

    // id="gnavi", class="side-menu", id="snsArea", class="skip"
    private static readonly string[] Navigation =
    [
        "nav", "menu", "sidebar", "skip", "sns", "share", "social",
        "pagetop", "page_top", "totop", "banner", "related", "language", "fontsize", "print",
    ];

    // id="footerArea", class="copyright"
    private static readonly string[] Margins = ["foot", "header", "copyright"];

    // class="enquete", id="questionnaire", class="search-box"
    private static readonly string[] Forms = ["enq", "anq", "anket", "question", "survey", "feedback", "search", "hyouka", "hyoka"];

    // 現在の位置：トップページ > 市政情報
    private static readonly string[] BreadcrumbHeads = ["現在の位置", "現在位置", "現在地", "現在のページ", "あしあと", "パンくず"];

    private static readonly SearchValues<char> Separators = SearchValues.Create(">＞›»/／");

    // ホーム > 市政情報 > 計画, トップページ ＞ 市政
    private static readonly string[] Homes = ["ホーム", "トップ", "HOME", "Home", "TOP", "Top"];

    // Alone in its line.
    private static readonly string[] Skips =
    [
        "本文へ移動", "本文へスキップ", "本文へジャンプ", "本文へ", "本文へスキップします", "メニューを飛ばす", "ここから本文です", "ここから本文", "本文ここから", "本文ここまで", "ここまで本文です",
        "ページの先頭へ", "ページの先頭へ戻る", "このページの先頭へ", "このページの先頭へ戻る", "このページのトップへ", "ページトップへ", "先頭へ戻る", "トップへ戻る", "前のページに戻る", "印刷", "印刷する",
        "ここからサブメニュー", "サブメニューここまで", "以下フッターです", "ここからフッター", "メニュー", "閉じる",
    ];

    // このページの情報は役に立ちましたか？, サイト内検索
    private static readonly string[] Surveys =
        ["役に立", "分かりやす", "わかりやす", "見つけやす", "見つかり", "お聞かせください", "アンケート", "ご感想", "検索", "このページの評価", "ご意見をお寄せ"];

    // 1 | 2 | 3 | 次へ
    private static readonly string[] NextPages = ["次へ", "次の", "次ページ", "次頁", "つぎへ", "Next", "next", "»", "≫", "＞＞", ">>"];

    // Maps, videos and counters of others: no result of a city stands in them.
    private static readonly string[] Embeds =
        ["google", "youtube", "youtu.be", "vimeo", "facebook", "twitter", "instagram", "line.me", "doubleclick", "recaptcha", "maps",
            "analytics"];

    private static readonly string[] CopyrightMarks = ["Copyright", "©", "All Rights Reserved", "(C)", "&copy"];

    /// <summary>What the id or the class of a part suggests that it is.</summary>
    public static SiteNames Names(string name)
        => name.Length == 0 ? SiteNames.None
            : (Has(Breadcrumbs, name) ? SiteNames.Breadcrumbs : 0) | (Has(Navigation, name) ? SiteNames.Navigation : 0)
                | (Has(Margins, name) ? SiteNames.Margins : 0) | (Has(Forms, name) ? SiteNames.Forms : 0);

    public static bool AskForOpinions(ReadOnlySpan<char> text) => Has(Surveys, text);

    /// <summary>Whether the text of a link leads to the page after this one.</summary>
    public static bool LeadOn(string link) => Array.Exists(NextPages, w => link.StartsWith(w, StringComparison.Ordinal));

    /// <summary>Whether an address belongs to a map, a video or the like.</summary>
    public static bool AreEmbedded(string address) => Has(Embeds, address);

    public static bool ClaimCopyright(ReadOnlySpan<char> text) => Has(CopyrightMarks, text);

    /// <summary>Whether a whole line only leads around the page: ページの先頭へ戻る.</summary>
    public static bool LeadAround(ReadOnlySpan<char> line) => Array.Exists(Skips, Same(line.Trim("。▲△↑^[]【】 \u3000\t\n").ToString()));

    /// <summary>Whether a line says where in the site the page stands.</summary>
    public static bool AreBreadcrumbs(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var text = line.ToString();
        var isHeaded = Array.Exists(BreadcrumbHeads, w => text.StartsWith(w, StringComparison.Ordinal));
        var isRooted = Array.Exists(Homes, w => text.StartsWith(w, StringComparison.Ordinal));
        return (isHeaded || isRooted) && line.ContainsAny(Separators) && !line.Contains('。');
    }

    private static Predicate<string> Same(string text) => w => string.Equals(w, text, StringComparison.Ordinal);

    private static bool Has(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
