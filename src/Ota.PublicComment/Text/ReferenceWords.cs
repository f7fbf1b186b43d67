namespace Ota.PublicComment.Text;

/// <summary>
/// The words by which references are written: item words (取組), names of versions and volumes (素案), page units. A table, so that a city
/// can be taught without code. Immutable.
/// </summary>
internal sealed partial class ReferenceWords
{
    private const int LongestVolume = 9;

    private readonly string[] _itemWords;
    private readonly string[] _docWords;
    private readonly string[] _pageUnits;

    // At most places of a text no word begins.
    private readonly CharacterSet _itemStarts;
    private readonly CharacterSet _docStarts;
    private readonly CharacterSet _pageStarts;
    private readonly CharacterSet _entryStarts;
    private readonly CharacterSet _entryMarks;
    private readonly CharacterSet _titleEnds;

    /// <summary>A table of words; the longest match wins.</summary>
    public ReferenceWords(IEnumerable<string> itemWords, IEnumerable<string> docWords, IEnumerable<string> pageUnits)
    {
        _itemWords = Ordered(itemWords);
        _docWords = Ordered(docWords);
        _pageUnits = Ordered(pageUnits);
        var (items, docs) = (FirstsOf(_itemWords), FirstsOf(_docWords));
        var pages = docs + PageLetters + CharacterClasses.DigitSigns;
        var entries = items + "第";
        _itemStarts = new CharacterSet(items);
        _docStarts = new CharacterSet(docs);
        _pageStarts = new CharacterSet(pages);
        _entryStarts = new CharacterSet(entries);
        _titleEnds = new CharacterSet(pages + CharacterClasses.SpaceSigns);
        _entryMarks =
            new CharacterSet(
                pages + entries + CharacterClasses.SpaceSigns + CharacterClasses.Opening + CharacterClasses.Closing + "。");
    }

    /// <summary>What the known documents use.</summary>
    public static ReferenceWords Default { get; } = new(
        [
            "取組み", "取り組み", "取組", "基本施策", "主要施策", "重点施策", "個別施策", "施策の方向", "施策の方針", "取組方針", "施策", "主要事業",
            "重点事業", "事業", "基本目標", "基本方針", "基本方向", "目標", "方針", "重点プロジェクト", "プロジェクト", "アクション", "柱", "指標",
        ],
        ["計画素案", "素案", "原案", "計画案", "案", "最終案", "対照表", "本編", "本文", "概要版", "資料編", "冊子", "計画書", "別冊", "ビジョン編"],
        ["ページ", "頁", "㌻"]);

    /// <summary>This table with further item words.</summary>
    public ReferenceWords WithItemWords(IEnumerable<string> words) => new([.. _itemWords, .. words], _docWords, _pageUnits);

    /// <summary>This table with further names of versions and volumes.</summary>
    public ReferenceWords WithDocWords(IEnumerable<string> words) => new(_itemWords, [.. _docWords, .. words], _pageUnits);

    /// <summary>This table with further page units.</summary>
    public ReferenceWords WithPageUnits(IEnumerable<string> units) => new(_itemWords, _docWords, [.. _pageUnits, .. units]);

    public IReadOnlyList<string> ItemWords => _itemWords;

    public IReadOnlyList<string> DocWords => _docWords;

    public IReadOnlyList<string> PageUnits => _pageUnits;

    /// <summary>Where an item word with its number ends: 取組27, 施策1-(2); -1 if none stands here.</summary>
    public int MatchItem(ReadOnlySpan<char> text, int index)
    {
        var i = StartsAt(_itemStarts, text, index) ? MatchWord(_itemWords, text, index) : -1;
        if (i < 0)
        {
            return -1;
        }

        i = SkipOneSpace(text, i);
        i = MatchAny(text, i, "No.", "番号") is > 0 and var behind ? SkipOneSpace(text, behind) : i;
        return MatchNumber(text, i);
    }

    /// <summary>The next place from which an item word or 第 stands, so that <see cref="MatchItem"/> or <see cref="MatchLevel"/> may match;
    /// -1 if there is none.</summary>
    public int NextEntryStart(ReadOnlySpan<char> text, int from) => _entryStarts.IndexIn(text, from);

    /// <summary>The next place inside an entry where anything but its title may stand: a page, an item, a bracket, white space, 。; -1 if
    /// there is none.</summary>
    public int NextEntryMark(ReadOnlySpan<char> text, int from) => _entryMarks.IndexIn(text, from);

    /// <summary>The next place where a page may stand, or white space; -1 if there is none.</summary>
    public int NextTitleEnd(ReadOnlySpan<char> text, int from) => _titleEnds.IndexIn(text, from);

    /// <summary>Where a page reference ends: 素案59ページ, P.16, 16～18頁; -1 if none stands here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="numberAt">Where its number, or the P before it, starts.</param>
    public int MatchPage(ReadOnlySpan<char> text, int index, out int numberAt)
    {
        numberAt = index;
        if (!StartsAt(_pageStarts, text, index))
        {
            return -1;
        }

        var i = StartsAt(_docStarts, text, index) ? MatchWord(_docWords, text, index) : -1;
        if (i >= 0)
        {
            i = i < text.Length && text[i] == 'の' ? i + 1 : i;
            numberAt = SkipOneSpace(text, i);
        }

        var end = MatchPosition(text, numberAt);
        return end < 0 ? -1 : MatchRangeEnd(text, end);
    }

    /// <summary>
    /// Where the name of a version that is glued to its page starts, if it ends another one's name: in 計画素案47ページ behind a title it
    /// is 素案. -1 if the border cannot be told (計画案).
    /// </summary>
    public int GluedDocWord(ReadOnlySpan<char> text, int index, int numberAt)
    {
        var word = text[index..numberAt].TrimEnd(" の");
        for (var k = 1; k <= word.Length - 2; k++)
        {
            if (MatchWord(_docWords, text, index + k) == index + word.Length)
            {
                return index + k;
            }
        }

        // …推進計画案12ページ: 推進計画 + 案, or 推進 + 計画案? A lone 案 may be the end of any title.
        return word.Length < 2 || word.SequenceEqual("計画案") ? -1 : index;
    }

    /// <summary>Whether a short word that stands apart brings a page: ビジョン P16, 記載例 P66 name a volume or what begins there.</summary>
    public bool IsVolumeAt(ReadOnlySpan<char> text, int index) => VolumePage(text, index) > 0;

    /// <summary>Where the page begins that a short word brings; -1 if none does.</summary>
    public int VolumePage(ReadOnlySpan<char> text, int index)
    {
        var i = index;
        while (i < text.Length && i - index < LongestVolume && (CharacterClasses.IsKanji(text[i]) || CharacterClasses.IsKatakana(text[i])))
        {
            i++;
        }

        var page = SkipOneSpace(text, i);
        return i - index > 1 && page > i && page < text.Length && text[page] is 'P' or 'p' or 'Ｐ' or 'ｐ' && MatchPage(text, page, out _) > 0
            ? page : -1;
    }

    /// <summary>Whether 中段, 上段, 冒頭 stand apart at a place: where on a page, and no part of a title.</summary>
    public static bool IsPartOfPage(ReadOnlySpan<char> text, int index)
        => index + 1 < text.Length
            && (text[index + 1] == '段'
                ? text[index] is '上' or '中' or '下' or '前' or '後' : text[index] is '冒' or '末' && text[index + 1] is '頭' or '尾')
            && (index + 2 == text.Length || !CharacterClasses.IsKanji(text[index + 2]));

    /// <summary>Where 第n章 (編 部 節) ends; -1 if none stands here.</summary>
    public static int MatchLevel(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length || text[index] != '第')
        {
            return -1;
        }

        var i = index + 1;
        while (i < text.Length && i - index <= 5 && IsLevelDigit(text[i]))
        {
            i++;
        }

        return i > index + 1 && i < text.Length && text[i] is '章' or '編' or '部' or '節' ? i + 1 : -1;
    }

    /// <summary>Whether 第n章 (編 部 節) ends right before a position; 第 2 章 with spaces counts.</summary>
    public static bool EndsWithLevel(ReadOnlySpan<char> text, int end)
    {
        if (end < 3 || end > text.Length || text[end - 1] is not ('章' or '編' or '部' or '節'))
        {
            return false;
        }

        var i = end - 2;
        while (i >= 0 && end - i <= 9 && (IsLevelDigit(text[i]) || text[i] == ' '))
        {
            i--;
        }

        return i < end - 2 && i >= 0 && text[i] == '第';
    }

    private static bool IsLevelDigit(char c) =>
        CharacterClasses.IsDigit(c) || c is (>= 'Ⅰ' and <= 'ⅿ') or (>= '①' and <= '⑳')
            || "一二三四五六七八九十〇".Contains(c, StringComparison.Ordinal);

    private static string[] Ordered(IEnumerable<string> words)
    {
        var list = new SortedSet<string>(words, StringComparer.Ordinal);
        list.RemoveWhere(string.IsNullOrWhiteSpace);
        var array = list.ToArray();
        Array.Sort(array, static (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b));
        return array;
    }

    private static string FirstsOf(string[] words) => string.Concat(words.Select(static w => w[0]));

    private static bool StartsAt(CharacterSet starts, ReadOnlySpan<char> text, int index)
        => (uint)index < (uint)text.Length && starts.Contains(text[index]);

    private static int MatchWord(string[] words, ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
        {
            return -1;
        }

        var rest = text[index..];
        foreach (var word in words)
        {
            if (rest[0] == word[0] && rest.StartsWith(word, StringComparison.Ordinal))
            {
                return index + word.Length;
            }
        }

        return -1;
    }

    private static int MatchAny(ReadOnlySpan<char> text, int index, string first, string second)
    {
        var rest = text[Math.Min(index, text.Length)..];
        return rest.StartsWith(first, StringComparison.Ordinal) ? index + first.Length
            : rest.StartsWith(second, StringComparison.Ordinal) ? index + second.Length : -1;
    }

    private static int SkipOneSpace(ReadOnlySpan<char> text, int index)
        => index < text.Length && text[index] is ' ' or '\u3000' ? index + 1 : index;
}
