using Ota.PublicComment.Reading.Assembly;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Prose;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>
/// Looks at lines that nothing explained for what opinions and answers look like. Broad on purpose: it only tells, it reads nothing.
/// </summary>
internal sealed class OpinionSigns
{
    // No. | 意見の概要 | 市の考え方: the two words stand near each other, and text follows.
    private const int NearTokens = 5;
    private const int LeastText = 20;
    private const int LeastNumbered = 12;
    private const int LeastWish = 8;
    private const int LongestHead = 28;
    private const int LinesBelow = 3;
    private const int LongestSection = 40;
    private const int ColumnLines = 10;
    private const int ColumnTexts = 5;
    private const int LeastLetters = 4;
    private static readonly string Borders = " 　\t\r\n|｜:：" + BracketSet.Heading.Signs;

    private static readonly string[] Nothing = [.. NothingWords.All, "ありません", "－", "―", "-"];

    private static readonly string[] HeadWords = ["概要", "要旨", "内容", "考え方", "主な"];

    // What a page says of the consultation in the voice of the office is no answer: 結果を公表します。
    private static readonly string[] Notices =
    [
        "公表", "お知らせ", "募集し", "募集い", "募集を", "実施し", "実施い", "いただきました", "頂きました", "ありがとう", "ご覧", "問い合わせ", "問合せ", "掲載", "寄せ", "閲覧",
        "ホームページ", "提出", "集約", "要約", "まとめ", "整理し", "取りまとめ", "策定しました", "策定いたしました", "決定しました", "以下のとおり", "次のとおり", "下記のとおり",
        "参考とさせていただ", "参考にさせていただ", "参考といたします", "氏名", "個人情報", "受け付け", "ご協力", "御協力", "送付", "配布", "ダウンロード", "公開", "結果は", "原文",
        "反映いたしました", "ご了承", "終了しま", "策定を進め", "策定している", "策定しています", "こととなって", "要綱", "御了承", "ありませんでした", "なりました", "経て", "行いました",
        "行ないました", "訂正", "お詫び", "今後とも",
    ];

    private static readonly string[] Spelled = ["意見", "回答", "考え方"];

    // 目指すべき将来像: what a plan is for.
    private const string Aim = "目指すべき";

    // What a citizen asks for: …してほしい, …すべきである, …ではないか. No office speaks so of itself.
    private static readonly string[] Wishes =
    [
        "てほしい", "て欲しい", "でほしい", "で欲しい", "すべき", "るべき", "べきだ", "べきである", "べきでは", "てはどうか", "ではないか", "てはいかが", "いただきたい",
        "もらいたい", "を望む", "を要望する", "に反対", "に賛成", "が必要だ", "が不明", "が心配",
    ];

    private readonly HeadingMatcher _headings;
    private readonly List<ResidueLine> _pairs = [];
    private readonly List<ResidueLine> _opinionLabels = [];
    private readonly List<ResidueLine> _answerLabels = [];
    private readonly List<ResidueLine> _numbered = [];
    private readonly List<ResidueLine> _official = [];
    private readonly List<ResidueLine> _arrows = [];
    private readonly List<ResidueLine> _heads = [];
    private readonly List<ResidueLine> _wishes = [];
    private readonly List<ResidueLine> _boxed = [];
    private readonly List<ResidueLine> _coded = [];
    private readonly List<ResidueLine> _lists = [];
    private readonly List<ResidueLine> _columns = [];

    // The last line in which a label of opinions stands.
    private int _askedIn = -1;

    private OpinionSigns(HeadingMatcher headings) => _headings = headings;

    /// <summary>The lines that look like opinions or answers; empty where too little speaks for it.</summary>
    /// <param name="lines">The lines nothing explained.</param>
    /// <param name="headings">What words mean, the host's among them.</param>
    /// <param name="hasOpinions">Whether opinions were read: then a page's own sentences are less suspicious.</param>
    public static IReadOnlyList<ResidueLine> In(IReadOnlyList<ResidueLine> lines, HeadingMatcher headings, bool hasOpinions)
    {
        var signs = new OpinionSigns(headings);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!hasOpinions || !IsSection(lines, i))
            {
                signs.Look(lines, i);
            }
        }

        return signs.Judge(hasOpinions);
    }

    /// <summary>Whether a line is running text: no notice of the office, or one that stops within its sentence.</summary>
    public static bool IsText(string line)
        => line.Length >= LeastText && line.AsSpan().ContainsAny('、', '。') && line.Any(CharacterClasses.IsHiragana)
            && (!IsNotice(line) || DocumentEnd.Stops(line));

    // Ⅱ　意見及び考え方, ３　意見の概要と市の考え方　別紙のとおり: the number of a section, and no sentence is left below it.
    private static bool IsSection(IReadOnlyList<ResidueLine> lines, int index)
        => lines[index].Text is var text && text.Length <= LongestSection
            && OutlineNumberReader.NumeralAt(text, NumberStart(text), out _, out _)
            && !lines.Skip(index).Take(LinesBelow + 1).Any(l => l.Text.Contains('。', StringComparison.Ordinal));

    // 番, 号, 意, 見: headings of columns printed letter under letter, each a line of its own.
    private void LookAtLetters(IReadOnlyList<ResidueLine> lines, int index)
    {
        if (lines[index].Text.Length == 1 && (index == 0 || lines[index - 1].Text.Length > 1))
        {
            var letters = string.Concat(lines.Skip(index).TakeWhile(l => l.Text.Length == 1).Select(l => l.Text));
            if (letters.Length >= LeastLetters && AnyWord.In(letters, Spelled))
            {
                _columns.Add(lines[index]);
            }
        }
    }

    private List<ResidueLine> Judge(bool hasOpinions)
    {
        var run = NumberRun();
        if (_pairs.Count > 0)
        {
            return _pairs;
        }

        if (_opinionLabels.Count > 0 && _answerLabels.Count > 0)
        {
            return [.. _opinionLabels, .. _answerLabels];
        }

        if (_answerLabels.Count > 1 && _official.Count > 0)
        {
            return _answerLabels;
        }

        if (run.Count > 1 && _official.Count > 0)
        {
            return run;
        }

        if (!hasOpinions && (_heads.Count > 0 || _columns.Count > 0))
        {
            return _heads.Count > 0 ? _heads : _columns;
        }

        // Opinions without any label: two of them, or one with an answer. And a table drawn with lines, whatever it holds.
        if (!hasOpinions && (_wishes.Count > 1 || (_wishes.Count > 0 && _official.Count > 0)))
        {
            return _wishes;
        }

        // 意見[2-3] or 意見５ over a text, though others like it were read: the last one of a page that stops.
        if (_coded.Count > 0)
        {
            return _coded;
        }

        if (!hasOpinions && _boxed.Count > 1)
        {
            return _boxed;
        }

        // Some were read, and others stand below with their answers: two that ask, two that answer.
        if (_wishes.Count > 1 && _official.Count > 1)
        {
            return _wishes;
        }

        return hasOpinions ? _lists : _arrows.Count > 0 && _official.Count > 0 ? _arrows
            : _official.Count > 1 && _answerLabels.Count + _opinionLabels.Count + run.Count > 0 ? _official : [];
    }

    // 1, 2, 3 at the heads of lines, however many lines stand between.
    private List<ResidueLine> NumberRun()
    {
        var run = new List<ResidueLine>();
        foreach (var line in _numbered)
        {
            OutlineNumberReader.NumeralAt(line.Text, NumberStart(line.Text), out var value, out _);
            if (value == run.Count + 1)
            {
                run.Add(line);
            }
        }

        return run;
    }

    // (1) …
    private static int NumberStart(string text) => BracketSet.Aside.Opens(text[0]) && text.Length > 1 ? 1 : 0;

    private void Look(IReadOnlyList<ResidueLine> lines, int index)
    {
        var line = lines[index];
        if (SaysNothing(line.Text) || IsOfFile(lines, index) || (index + 1 < lines.Count && line.Text.Length <= LongestHead
            && Array.IndexOf(Nothing, lines[index + 1].Text) >= 0))
        {
            return;
        }

        LookAtWords(lines, index);
        LookAtHead(lines, index);
        LookAtList(lines, index);
        LookAtColumn(lines, index);
        LookAtLetters(lines, index);
        if (OutlineNumberReader.NumeralAt(line.Text, NumberStart(line.Text), out _, out var length)
            && line.Text.Length - length >= LeastNumbered
            && IsSentence(line.Text))
        {
            _numbered.Add(line);
        }

        if (line.Text.Length >= LeastNumbered && line.Text[^1] is '。' && Voice.IsPolite(line.Text) && !IsNotice(line.Text))
        {
            _official.Add(line);
        }

        // 「池を残してほしい。」, quoted whole: somebody speaks.
        if ((line.Text.Length >= LeastWish && AnyWord.In(line.Text, Wishes) && !IsNotice(line.Text)
            && !line.Text.Contains(Aim, StringComparison.Ordinal)) || IsSpeech(line.Text))
        {
            _wishes.Add(line);
        }

        // A row of cells that nothing read: │１　│…│, 1／第3条／…／….
        if (line.Text.AsSpan().Count('│') + line.Text.AsSpan().Count('┃') > 1
            || (line.Text.AsSpan().Count('／') > 1 && OutlineNumberReader.NumeralAt(line.Text, 0, out _, out _)))
        {
            _boxed.Add(line);
        }

        if (ParagraphMarks.IsArrow(line.Text[0]) && line.Text.Length >= LeastNumbered && Voice.IsPolite(line.Text))
        {
            _arrows.Add(line);
        }
    }

    // 意見と回答（PDF：404KB）, and ご意見への回答 over it: what they name stands in the file.
    private static bool IsOfFile(IReadOnlyList<ResidueLine> lines, int index)
        => IsFile(lines[index].Text)
            || (lines[index].Text.Length <= LongestHead && index + 1 < lines.Count && IsFile(lines[index + 1].Text));

    private static bool IsFile(string text) => text.TrimEnd('|', ' ') is { Length: > 0 } bare && SiteFurniture.IsFile(bare);

    // 意見の内容　なし: a label over nothing.
    private static bool SaysNothing(string text)
        => text.Length <= LongestHead && Array.Exists(Nothing, n => text.EndsWith(n, StringComparison.Ordinal) && text.Length > n.Length
            && Borders.Contains(text[^(n.Length + 1)]));

    // 意見1 over a text, 5 意見の概要と考え方 意 見 の 概 要 … on one line: words for opinions at the head, and sentences after them.
    private void LookAtHead(IReadOnlyList<ResidueLine> lines, int index)
    {
        var text = lines[index].Text;
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start <= LongestHead && !Borders.Contains(text[end]) && text[end] != '。')
        {
            end++;
        }

        var head = text.AsSpan(start, end - start);
        var isHead = end - start <= LongestHead && head.IndexOf("意見", StringComparison.Ordinal) >= 0
            && (RoleOf(text, start, end) == ColumnRole.Opinion || AnyWord.In(head, HeadWords));
        if (isHead && Following(lines, index, end).Any(t => t.Length >= LeastText && IsSentence(t) && !IsNotice(t)))
        {
            _heads.Add(lines[index]);
        }

        if (isHead && index + 1 < lines.Count && lines[index + 1].Text is { Length: >= LeastText } below
            && (!IsNotice(below) || AnyWord.In(below, Wishes))
            && (CharacterClasses.IsDigit(text[end - 1]) || (end < text.Length && BracketSet.Aside.CloserOf(text[end]) == text[^1])))
        {
            _coded.Add(lines[index]);
        }
    }

    // 【賛成の主な意見】 over ・人口が減っているから。 or １．駅前がにぎやかになる。: a list under a label of its own, where the answer belongs to the last of several.
    private void LookAtList(IReadOnlyList<ResidueLine> lines, int index)
    {
        var text = lines[index].Text;
        if (text.Length is > 2 and <= LongestHead && BracketSet.Heading.Opens(text[0]) && Borders.Contains(text[^1])
            && index + 1 < lines.Count && lines[index + 1].Text is { Length: >= LeastWish } item
            && (BulletSigns.IsBullet(item[0]) || OutlineNumberReader.NumeralAt(item, NumberStart(item), out _, out _))
            && RoleOf(text, 1, text.Length - 1) == ColumnRole.Opinion)
        {
            _lists.Add(lines[index]);
        }
    }

    // 意見の要旨 alone in its line over so many lines of text: a column of a table, wherever its answers stand.
    private void LookAtColumn(IReadOnlyList<ResidueLine> lines, int index)
    {
        var text = lines[index].Text;
        if (text.Length <= LongestHead && text.Contains("意見", StringComparison.Ordinal)
            && lines.Skip(index + 1).Take(ColumnLines).Count(l => l.Text.Length >= LeastWish && l.Text.Any(CharacterClasses.IsHiragana)
                && !IsNotice(l.Text)) >= ColumnTexts
            && RoleOf(text, 0, text.Length) == ColumnRole.Opinion)
        {
            _columns.Add(lines[index]);
        }
    }

    private static IEnumerable<string> Following(IReadOnlyList<ResidueLine> lines, int index, int end)
        => lines.Skip(index + 1).Take(LinesBelow).Select(l => l.Text).Prepend(lines[index].Text[end..]);

    private void LookAtWords(IReadOnlyList<ResidueLine> lines, int index)
    {
        var line = lines[index];
        var text = line.Text;
        var (opinion, answer, token, isFirst, asked) = (-NearTokens - 1, -NearTokens - 1, 0, true, _askedIn >= 0 && _askedIn == index - 1);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !Borders.Contains(text[end]))
            {
                end++;
            }

            if (end > at && RoleOf(text, at, end) is var role && (role != ColumnRole.Other || end - at > 1))
            {
                token++;
                opinion = role is ColumnRole.Opinion ? token : opinion;
                answer = role is ColumnRole.Response or ColumnRole.Revision ? token : answer;
                if (isFirst)
                {
                    (role == ColumnRole.Opinion ? _opinionLabels : role == ColumnRole.Response ? _answerLabels : null)?.Add(line);
                }

                isFirst = false;
                // ○提出件数 1件 ご意見 …ではないか。 市の考え方 …: both run on in one line, each before its sentence.
                var before = at > 0 ? text.AsSpan(0, at) : index > 0 ? lines[index - 1].Text : "";
                var isAnswered = asked && role == ColumnRole.Response && before.TrimEnd(Borders) is [.., '。'];
                asked |= role == ColumnRole.Opinion;
                _askedIn = role == ColumnRole.Opinion ? index : _askedIn;
                if (role is ColumnRole.Opinion or ColumnRole.Response or ColumnRole.Revision
                    && (isAnswered || Math.Abs(opinion - answer) <= NearTokens)
                    && (TextAfter(lines, index, end) >= LeastText || IsOverFirstRow(lines, index)))
                {
                    _pairs.Add(line);
                    return;
                }
            }

            at = end + 1;
        }
    }

    // 番号 意見の概要 市の考え方 over 1（支援について）: a page that stops in its first row.
    private bool IsOverFirstRow(IReadOnlyList<ResidueLine> lines, int index)
        => index + 1 < lines.Count && lines[index + 1].Text is { Length: > 2 } row
            && OutlineNumberReader.NumeralAt(row, 0, out var value, out _) && value == 1
            && lines[index].Text.IndexOfAny([' ', '\u3000', '\t']) is > 0 and var first
            && RoleOf(lines[index].Text, 0, first) == ColumnRole.Number;

    private ColumnRole RoleOf(string text, int start, int end)
    {
        var word = LabelWord.Read(text, start, end, _headings);
        return word.IsKnown && word.Reading.Strength > HeadingStrength.Ambiguous ? word.Reading.Role : ColumnRole.Other;
    }

    private static int TextAfter(IReadOnlyList<ResidueLine> lines, int index, int end)
        => lines[index].Text.Length - end + (index + 1 < lines.Count ? lines[index + 1].Text.Length : 0)
            + (index + 2 < lines.Count ? lines[index + 2].Text.Length : 0);

    private static bool IsSentence(string text) => text.AsSpan().IndexOfAny('。', '｡') >= 0 && text.Any(CharacterClasses.IsHiragana);

    private static bool IsSpeech(string text) => text[0] == '「' && (text.EndsWith("。」", StringComparison.Ordinal)
        || text.EndsWith("」。", StringComparison.Ordinal)) && text.IndexOf('「', 1) < 0;

    private static bool IsNotice(string text) => Array.Exists(Notices, w => text.Contains(w, StringComparison.Ordinal));
}
