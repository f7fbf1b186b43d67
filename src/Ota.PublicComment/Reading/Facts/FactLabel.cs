using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>A label at the head of a line: 募集期間：…, 【担当課】…, 公表日 ….</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Label">Where it stands, brackets included.</param>
/// <param name="Value">Where what it announces begins.</param>
internal readonly record struct FactLabel(FactKind Kind, TextSpan Label, int Value)
{
    private const int Longest = 32;
    private const string Separators = ":：…‥・=＝\t 　\n、-―*";

    /// <summary>The words by which the taking of opinions is named: 募集期間, 意見の提出.</summary>
    public static readonly string[] TakingWords = ["募集", "実施", "受付", "受け付け", "受け付", "提出", "公募", "意見", "コメント", "パブリック", "応募", "パブコメ"];

    private static readonly string[] NotPeriods = ["公表", "閲覧", "縦覧", "計画", "対象", "周知", "掲載", "公開", "開催", "掲示", "配布", "配架", "保存", "事業",
        "公告", "告示", "回覧", "説明会", "施行", "推進"];

    private static readonly HashSet<string> Periods = new(
        ["期間", "意見募集", "募集時期", "実施時期", "募集の時期", "実施の時期", "意見募集の時期", "募集日程", "募集日", "意見の募集", "実施期日", "受付日", "意見募集日程", "パブリックコメント",
            "意見募集時期"], StringComparer.Ordinal);

    // 意見募集開始日: the head, then one of these.
    private static readonly string[] Openings = ["開始", "開始日", "開始日時", "開始年月日", "始期"];

    private static readonly string[] Closings =
        ["終了", "終了日", "終了日時", "終了年月日", "終期", "締切", "締切日", "締切日時", "締切り", "締め切り", "締め切り日", "締切期日", "〆切", "〆切日", "期限", "期日"];

    // 意見・情報の受付, 意見の募集: what begins and ends.
    private static readonly string[] Taken =
        ["パブリックコメント", "パブリック・コメント", "コメント", "パブコメ", "受け付け", "意見", "情報", "募集", "受付", "提出", "応募", "公募", "実施", "期間", "の", "等", "・", "ご", "御"];

    // 案の公表日 over 意見の締切: from then on opinions were taken. Without the end beside it nobody knows.
    private static readonly HashSet<string> Drafts = new(
        ["案の公表日", "案の公示日", "案の公表", "素案の公表日", "原案の公表日", "案公表日", "公表日(案)", "計画案の公表日", "案の公表年月日", "案の公開日", "素案公表日"], StringComparer.Ordinal);

    private static readonly HashSet<string> Dates = new(
        ["開催日時", "開催日", "開催期日", "日時", "実施日時", "実施日", "施行日", "策定日", "決定日", "更新日", "最終更新日", "作成日", "公開日", "掲載日", "掲載開始日", "ページ更新日", "ページ公開日",
            "記事公開日", "登載日", "公開期限", "公告日", "登録日", "説明会日時", "施行期日", "策定時期", "計画期間"], StringComparer.Ordinal);

    private static readonly HashSet<string> Published = new(
        ["公表日", "公表年月日", "発表日", "公表", "結果の公表", "公表日時", "結果公表", "公表時期", "公示日"], StringComparer.Ordinal);

    // 検討結果公表日, 意見募集結果の公開日; 掲載日 and 公開日 alone are those of the web page.
    private static readonly string[] PublishedEnds = ["公表日", "公開日", "掲載日", "公示日", "発表日", "公表年月日", "公表時期", "公表日時", "公表予定日"];

    private static readonly HashSet<string> Departments = new(
        ["担当課", "担当部署", "担当部局", "担当", "所管課", "所管部署", "所管部局", "所管", "担当課等", "担当課名", "担当所属", "担当室", "実施担当課", "所管課名", "所属", "担当課所", "主管課",
            "担当課(室)", "担当部課", "部署名", "所管室課"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Contacts = new(
        ["問い合わせ", "問い合わせ先", "問合せ", "問合せ先", "問合わせ", "問合わせ先", "問い合せ", "問い合せ先", "連絡先", "照会先", "担当窓口", "このページに関するお問い合わせ", "このページに関する問い合わせ先",
            "このページに関するお問い合わせ先", "この記事に関するお問い合わせ先", "本件に関する問い合わせ先", "問い合わせ窓口"], StringComparer.Ordinal);

    /// <summary>The label with which the words of a line begin, or null.</summary>
    public static FactLabel? At(string line, int start)
    {
        if (start >= line.Length)
        {
            return null;
        }

        if (BracketSet.LabelOrQuotation.Opens(line[start]))
        {
            var close = BracketSet.LabelOrQuotation.CloseOf(line.AsSpan(start, Math.Min(line.Length - start, Longest)));
            if (close > 1 && KindOf(line.AsSpan(start + 1, close - 1)) is { } inside)
            {
                return new FactLabel(inside, new TextSpan(start, close + 1), ValueFrom(line, start + close + 1));
            }

            // （募集期間：…）: the bracket holds label and value.
            start++;
        }

        FactLabel? found = null;
        for (var end = start + 1; end <= line.Length && end - start <= Longest; end++)
        {
            if (IsBorder(line, end) && KindOf(line.AsSpan(start, end - start)) is { } kind)
            {
                found = new FactLabel(kind, TextSpan.FromBounds(start, end), ValueFrom(line, end));
            }
        }

        return found;
    }

    /// <summary>What a label announces; null where it is none of these.</summary>
    public static FactKind? KindOf(ReadOnlySpan<char> label)
    {
        var key = CompareKey.Of(label).TrimEnd(':', '・', '等');
        key = key.Length > 1 && key[0] is 'お' or '御' ? key[1..] : key;
        if (key.Length is < 2 or > Longest || key.Any(char.IsAsciiDigit))
        {
            return null;
        }

        if (Dates.Contains(key))
        {
            return FactKind.OtherDates;
        }

        if (key.EndsWith("期間", StringComparison.Ordinal) || key.EndsWith("期間等", StringComparison.Ordinal))
        {
            return AnyWord.In(key, NotPeriods) ? FactKind.OtherDates
                : key.Length <= 3 || AnyWord.In(key, TakingWords) ? FactKind.Period
                : FactKind.OtherDates;
        }

        return Periods.Contains(key) ? FactKind.Period
            : IsHalf(key, Openings) || Drafts.Contains(key) ? FactKind.Opening
            : IsHalf(key, Closings) ? FactKind.Closing
            : Published.Contains(key) || (key.Contains("結果", StringComparison.Ordinal)
            && AnyWord.Ends(key, PublishedEnds)) ? FactKind.PublishedOn
            : Departments.Contains(key) ? FactKind.Department
            : Contacts.Contains(key) || Contacts.Contains(key.Replace("御", "", StringComparison.Ordinal)) ? FactKind.Contact
            : null;
    }

    /// <summary>What closes a period that the label above or before it has opened: 意見の締切, or no more than 終了.</summary>
    public static FactLabel? ClosingAt(string line, int at)
        => At(line, at) is { Kind: FactKind.Closing } named ? named
            : at < line.Length && HalfAt(line, at, closes: true) is > 0 and var value
            ? new FactLabel(FactKind.Closing, TextSpan.FromBounds(at, value), value) : null;

    /// <summary>
    /// Where the value begins behind 開始：, or 終了： where it closes, at a position below a label that says of what; 0 where no such word
    /// stands there.
    /// </summary>
    public static int HalfAt(string line, int at, bool closes)
    {
        foreach (var word in closes ? Closings : Openings)
        {
            if (line.AsSpan(at).StartsWith(word) && IsBorder(line, at + word.Length))
            {
                return ValueFrom(line, at + word.Length);
            }
        }

        return 0;
    }

    private static bool IsHalf(string key, string[] ends)
        => Array.Exists(ends, e => key.EndsWith(e, StringComparison.Ordinal) && IsTaking(key.AsSpan(0, key.Length - e.Length)));

    private static bool IsTaking(ReadOnlySpan<char> head)
    {
        var isNamed = false;
        while (head.Length > 0)
        {
            var word = "";
            foreach (var taken in Taken)
            {
                word = head.StartsWith(taken) ? taken : word;
            }

            if (word.Length == 0)
            {
                return false;
            }

            isNamed |= word.Length > 1;
            head = head[word.Length..];
        }

        return isNamed;
    }

    private static bool IsBorder(string line, int at)
        => at == line.Length || Separators.Contains(line[at]) || BracketSet.LabelOrQuotation.Opens(line[at])
            || CharacterClasses.IsDigit(line[at]) || line[at] is '令' or '平' or '昭' or 'R' or 'H' or 'は' or '自';

    private static int ValueFrom(string line, int at)
    {
        while (at < line.Length && (Separators.Contains(line[at]) || (line[at] == 'は' && at + 1 < line.Length)))
        {
            at++;
        }

        return at;
    }
}
