using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A line of a text of bullets and arrows.</summary>
/// <param name="Text">The line.</param>
/// <param name="Bullet">The bullet at its head; <c>'\0'</c> where there is none.</param>
/// <param name="TextStart">Where its text starts.</param>
/// <param name="Arrow">Where an arrow stands, or -1.</param>
/// <param name="HasCount">Whether its text, up to the arrow, ends in （3件）.</param>
/// <param name="FollowsBreak">Whether a blank line stands before.</param>
internal readonly record struct BulletLine(TracedText Text, char Bullet, int TextStart, int Arrow, bool HasCount, bool FollowsBreak)
{
    // An item of a list that the source marks has lost the bullet it was printed with.
    private const char ListItem = '\u2022';

    // An opinion that a number opens and an arrow answers: (1) …, 1. …, 1) …, 1 … are four bullets, and no text has these as its own.
    private const char InBrackets = '\u0001';
    private const char WithStop = '\u0002';
    private const char WithBracket = '\u0003';
    private const char Plain = '\u0004';
    private const char Kana = '\u0005';
    private const char Kanji = '\u0006';
    private const char Named = '\u0007';
    private const char Sign = '\u0008';
    private const char Outlined = '\u000e';
    private const int MostLinesToArrow = 6;
    private const int KanaLetters = 20;
    private const string Letters = "アイウエオカキクケコサシスセソタチツテト一二三四五六七八九十";
    private static readonly string[] Words = ["ご意見", "御意見", "意見", "No.", "NO.", "№", "質問", "提案", "要望"];

    /// <summary>The number at its head, where that opens the opinion; null where a bullet does.</summary>
    public TextSpan? Number { get; init; }

    /// <summary>What a label at its head says of the record (【対応】…); null where none does.</summary>
    public ColumnRole? Field { get; init; }

    /// <summary>Where the text of the answer starts, behind the arrow and its label.</summary>
    public int AnswerStart { get; init; }

    public bool IsAnswer => Arrow == 0;

    /// <summary>Whether nothing stands behind the arrow or the label that leads to the answer.</summary>
    public bool IsLabelOnly => IsAnswer && AnswerStart >= Text.Length;

    public bool HasBullet => Bullet != '\0';

    /// <summary>What opens a line: a bullet, or the form of a number and its value; null where nothing does.</summary>
    public static (char Bullet, int Value)? MarkAt(ProseText prose, int index)
    {
        var text = prose.Lines[index].Text;
        return BulletSigns.IsBullet(text[0]) && text.Length > 1 && text[1] != text[0] ? (BulletSigns.Fold(text[0]), 0)
            : NumberAtHead(text, out _) is { } number ? (FormOf(text, number), ValueOf(text, number))
            : prose.FormOf(index).HasFlag(LineForm.ListItem) ? (ListItem, 0) : null;
    }

    /// <param name="prose">The text.</param>
    /// <param name="index">The line.</param>
    /// <param name="labelled">The lines that a label of the answers opens, and where the answer starts in each.</param>
    /// <param name="inside">The lines in which a label of the answers stands behind the opinion, and the label.</param>
    public static BulletLine Read(ProseText prose, int index, IReadOnlyDictionary<int, int>? labelled = null,
        IReadOnlyDictionary<int, TextSpan>? inside = null)
    {
        var line = prose.Lines[index];
        var text = line.Text;
        if (labelled is not null && labelled.TryGetValue(index, out var behindLabel))
        {
            return new BulletLine(line, '\0', 0, 0, LabelWord.CountAtEnd(text) is not null,
                prose.FollowsBreak(index)) { AnswerStart = behindLabel };
        }

        var form = prose.FormOf(index);
        var isMarked = BulletSigns.IsBullet(text[0]) && text.Length > 1 && text[1] != text[0];
        var bullet = isMarked ? BulletSigns.Fold(text[0]) : form.HasFlag(LineForm.ListItem) ? ListItem : '\0';
        var start = isMarked ? 1 : 0;
        var number = isMarked ? null : NumberAtHead(text, out start);
        var label = inside is not null && inside.TryGetValue(index, out var span) ? span : (TextSpan?)null;
        number = number is { } found && (label is not null || AnswersInLine(text, start) || ArrowFollows(prose, index, found, labelled))
            ? number : null;
        start = number is not null || isMarked ? start : 0;
        bullet = number is { } opening ? FormOf(text, opening) : bullet;
        var arrow = label?.Start ?? ArrowIn(text);
        var answer = label?.End ?? (arrow + 1);
        if (arrow > 0 && text.AsSpan(start, arrow - start).IsWhiteSpace())
        {
            arrow = 0;
            bullet = '\0';
        }

        var body = text[..(arrow > 0 ? arrow : text.Length)];
        return new BulletLine(line, arrow == 0 ? '\0' : bullet, start, arrow, LabelWord.CountAtEnd(body) is not null,
            form.HasFlag(LineForm.FollowsBreak)) { Number = arrow == 0 ? null : number, AnswerStart = answer };
    }

    // １．水門の操作を自動に。　→　順次行う。: the arrow stands between two sentences; 案を公表します。→ 市のホームページ is a step.
    private static bool AnswersInLine(string text, int start)
        => ArrowIn(text) is var arrow && arrow > start && text.AsSpan(start, arrow - start).TrimEnd() is [_, .., '。' or '？' or '！']
            && text.AsSpan(arrow + 1).TrimEnd() is [_, .., '。' or '？' or '！' or '）' or ')'];

    // The answer comes before the next number of the same form does, or behind those that count on: (1) … (2) … → いずれも ….
    private static bool ArrowFollows(ProseText prose, int index, TextSpan first, IReadOnlyDictionary<int, int>? labelled)
    {
        var form = FormOf(prose.Lines[index].Text, first);
        var last = ValueOf(prose.Lines[index].Text, first);
        for (var i = index + 1; i < prose.Lines.Count && i <= index + MostLinesToArrow; i++)
        {
            var text = prose.Lines[i].Text;
            if (BulletSigns.IsArrowAt(text, 0) || labelled?.ContainsKey(i) == true)
            {
                return true;
            }

            if (NumberAtHead(text, out _) is { } number && FormOf(text, number) == form && ValueOf(text, number) != ++last)
            {
                return false;
            }
        }

        return false;
    }

    // ア　…, 一　…: the letters of a list, set apart by white space or a stop.
    private static TextSpan? LetterAtHead(string text, out int textStart)
    {
        textStart = 0;
        if (text.Length < 3 || Letters.IndexOf(text[0], StringComparison.Ordinal) < 0 || !(char.IsWhiteSpace(text[1])
            || text[1] is '.' or '．' or '、'))
        {
            return null;
        }

        var at = 1;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '．' or '、'))
        {
            at++;
        }

        textStart = at < text.Length ? at : 0;
        return at < text.Length ? new TextSpan(0, 1) : null;
    }

    // 意見１　…, № 2 …: the word only says what is counted.
    private static int WordBefore(string text)
    {
        foreach (var word in Words)
        {
            if (text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int ValueOf(string text, TextSpan number)
        => Dashed(text, number) is > 0 and var dash && OutlineNumberReader.NumeralAt(text, dash, out var minor, out _) ? minor
            : OutlineNumberReader.NumeralAt(text, number.Start, out var value, out _)
        ? value : 1 + (Letters.IndexOf(text[number.Start], StringComparison.Ordinal) % KanaLetters);

    // Where the second part of 1-2 begins; 0 where there is none.
    private static int Dashed(string text, TextSpan number)
        => text.AsSpan(number.Start, number.Length).LastIndexOfAny("-－‐.．") is > 0 and var at ? number.Start + at + 1 : 0;

    private static char FormOf(string text, TextSpan number)
        => Dashed(text, number) > 0 ? Outlined : number.Start > 1 ? Named : number.Start > 0 && text[0] is '(' or '（' ? InBrackets
            : Letters.IndexOf(text[number.Start], StringComparison.Ordinal) is >= 0 and var letter ? letter < KanaLetters ? Kana : Kanji
            : number.Start > 0 ? Named : !CharacterClasses.IsDigit(text[0]) ? Sign : text[number.End] switch
        {
            '.' or '．' or '、' => WithStop,
            ')' or '）' => WithBracket,
            _ => Plain,
        };

    // １　…, 2. …, (3) …: a numeral set apart from the text behind it.
    private static TextSpan? NumberAtHead(string text, out int textStart)
    {
        textStart = 0;
        if (LetterAtHead(text, out textStart) is { } letter)
        {
            return letter;
        }

        var at = text[0] is '(' or '（' ? 1 : WordBefore(text);
        if (!OutlineNumberReader.NumeralAt(text, at, out _, out var length))
        {
            return null;
        }

        // （１）－２　…, 1-2　…: the number has two parts.
        var end = at + length;
        var start = at;
        var closed = end < text.Length && at > 0 && text[end] is ')' or '）' ? end + 1 : end;
        if (closed + 1 < text.Length && text[closed] is '-' or '－' or '‐' or '.' or '．'
            && (OutlineNumberReader.NumeralAt(text, closed + 1, out _, out var minor) ? closed + 1 + minor : 0) is > 0 and var outline
            && outline < text.Length && char.IsWhiteSpace(text[outline])
            && (text[closed] is not ('.' or '．') || char.IsAscii(text[at]) == char.IsAscii(text[closed + 1])))
        {
            (start, end) = (at > 0 && text[at - 1] is '(' or '（' ? at - 1 : at, outline);
        }

        textStart = end;
        while (textStart < text.Length && (char.IsWhiteSpace(text[textStart]) || text[textStart] is '.' or '．' or ')' or '）' or '、'))
        {
            textStart++;
        }

        // ①雑誌を増やしてほしい。: a sign needs no blank.
        var isApart = (textStart > end || !CharacterClasses.IsDigit(text[at])) && textStart < text.Length;
        textStart = isApart ? textStart : 0;
        return isApart ? TextSpan.FromBounds(start, end) : null;
    }

    private static int ArrowIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (BulletSigns.IsArrowAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }
}
