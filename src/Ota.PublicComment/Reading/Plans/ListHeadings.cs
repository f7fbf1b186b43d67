using Ota.PublicComment.Codec;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>What the columns of a list of measures hold, by the words of their headings, in any order.</summary>
internal sealed class ListHeadings
{
    private static readonly string[] Numbers = ["番号", "no.", "no", "コード", "通番", "連番"];
    private static readonly string[] BareNumbers = ["番号", "no.", "no", "no.", "項番", "通番", "連番", "通し番号", "整理番号", "id", "#", "コード"];
    private static readonly string[] Titles = ["名称", "題名", "タイトル", "項目", "項目名", "件名", "名前", "title", "name"];
    private static readonly string[] Groups = ["分野", "大項目", "中項目", "小項目", "体系", "区分", "カテゴリ", "カテゴリー", "大分類", "中分類", "小分類"];
    private static readonly string[] PageWords = ["ページ", "頁"];
    private static readonly string[] ShortPageWords = ["p", "p.", "page", "pp", "掲載p", "掲載p.", "該当p", "計画p", "素案p", "案p"];

    // A heading that ends so speaks about the measure and does not name it.
    private static readonly string[] About =
        ["内容", "概要", "説明", "目的", "効果", "期間", "年度", "予算", "費", "主体", "担当", "課", "部署", "状況", "方法", "対象", "指標", "目標値", "現状", "備考", "評価", "実績",
            "区分", "種別"];

    private ListHeadings(List<ListColumn> columns) => Columns = columns;

    /// <summary>The columns that are read.</summary>
    public IReadOnlyList<ListColumn> Columns { get; }

    public ListColumn? First(ListRole role) => Columns.FirstOrDefault(c => c.Role == role);

    /// <summary>The headings of a row, or null when it is not the heading row of a list of measures.</summary>
    public static ListHeadings? Read(CsvCell[] row)
    {
        var columns = new List<ListColumn>();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Text is { Length: <= HeadingFold.LongestHeading } text && Column(HeadingFold.Of(text), i) is { } column)
            {
                columns.Add(column);
            }
        }

        var names = columns.Count(c => c.Role is ListRole.Level or ListRole.Title);
        var others = columns.Count(c => c.Role is ListRole.Number or ListRole.Page);
        // A table of contents with headings (目次, ページ) names no measures: it is read line by line, unless each level has its column (章, 節).
        var isList =
            names > 0 && names + others >= 2
                && (columns.Exists(c => c.Role == ListRole.Number) || columns.Exists(c => c is { Role: ListRole.Level, IsMeasure: true })
                    || columns.Count(c => c is { Role: ListRole.Level, Word.Length: > 0 }) > 1);
        return isList ? new ListHeadings(columns) : null;
    }

    private static ListColumn? Column(string heading, int index)
    {
        var bare = HeadingFold.WithoutBrackets(heading);
        if (AnyWord.In(bare, PageWords) || Array.IndexOf(ShortPageWords, bare) >= 0)
        {
            return new ListColumn(index, ListRole.Page, "");
        }

        if (Array.IndexOf(BareNumbers, bare) >= 0)
        {
            return new ListColumn(index, ListRole.Number, "");
        }

        if (Array.Find(Numbers, w => bare.EndsWith(w, StringComparison.Ordinal)) is { } number && PlanTerms.At(bare, 0) is { } counted
            && counted.Length == bare.Length - number.Length)
        {
            return new ListColumn(index, ListRole.Number, counted);
        }

        if (Array.IndexOf(Titles, bare) >= 0)
        {
            return new ListColumn(index, ListRole.Title, "");
        }

        if (Array.IndexOf(Groups, bare) >= 0)
        {
            return new ListColumn(index, ListRole.Level, "");
        }

        if (bare.Length is 1 or 2 && "編部章節".Contains(bare[0]) && (bare.Length == 1 || bare[1] is '名' or '題'))
        {
            return new ListColumn(index, ListRole.Level, bare[..1]);
        }

        return Term(bare) is { } term ? new ListColumn(index, ListRole.Level, term) { IsMeasure = true } : null;
    }

    // 取組, 取組名, 具体的な取組, 施策の名称; not 取組内容.
    private static string? Term(string heading)
    {
        if (AnyWord.Ends(heading, About))
        {
            return null;
        }

        var word = heading.EndsWith("の名称", StringComparison.Ordinal) ? heading[..^3]
            : heading.EndsWith("名称", StringComparison.Ordinal) ? heading[..^2]
            : heading.EndsWith('名') ? heading[..^1] : heading;
        foreach (var kind in (ReadOnlySpan<string>)["主な", "具体的な", "個別の"])
        {
            word = word.StartsWith(kind, StringComparison.Ordinal) ? word[kind.Length..] : word;
        }

        return word.Length > 0 && PlanTerms.At(word, 0) is { } term && term.Length == word.Length ? term : null;
    }
}

/// <summary>What a column of a list holds.</summary>
internal enum ListRole
{
    /// <summary>The number of the measure.</summary>
    Number,

    /// <summary>Its title, under a heading that does not say what it is.</summary>
    Title,

    /// <summary>Its page.</summary>
    Page,

    /// <summary>A level of the outline: 章, 基本目標, 施策. The last of them is the measure itself.</summary>
    Level,
}

/// <summary>A column of a list.</summary>
/// <param name="Index">Its 0-based position.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Word">The unit or term of a level, or the term whose numbers it holds; empty when the heading says none.</param>
internal sealed record ListColumn(int Index, ListRole Role, string Word)
{
    /// <summary>Whether a level is one of measures and not of chapters.</summary>
    public bool IsMeasure { get; init; }
}
