using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>What the cells of a column look like, whatever its heading says.</summary>
/// <param name="role">The role that the heading gives the column: what only that role is asked for is not looked at elsewhere.</param>
internal sealed class ColumnProfile(ColumnRole role)
{
    private const int LongestNumber = 16;
    private const int LongestCode = 4;
    private const int LongestSign = 3;

    private static readonly string[] ChangeWords = ["修正", "追加", "追記", "削除", "加筆", "変更", "訂正", "更新", "差替え"];

    private static readonly string[] SubmitterWords = ["個人", "団体", "団体等", "法人", "事業者", "企業", "市民", "区民", "町民", "村民", "県民", "匿名"];

    private int? _last;
    private OutlineNumber? _outline;
    private int _lostBytes;

    /// <summary>How many cells hold something.</summary>
    public int Filled { get; private set; }

    public string First { get; private set; } = "";

    /// <summary>Cells that hold a number, perhaps with a word: 3, No.3, 意見3.</summary>
    public int Numbers { get; private set; }

    /// <summary>Cells without a letter of any word: 3, 4-4, ③, ○, A.</summary>
    public int Signs { get; private set; }

    /// <summary>Cells of very few characters, which cannot be what a person wrote.</summary>
    public int Codes { get; private set; }

    /// <summary>Cells that hold a whole sentence.</summary>
    public int Sentences { get; private set; }

    /// <summary>Cells that say what was changed in the plan.</summary>
    public int Changes { get; private set; }

    /// <summary>Cells that are addresses of pages.</summary>
    public int Links { get; private set; }

    /// <summary>Cells that are shares: 12.5%.</summary>
    public int Shares { get; private set; }

    /// <summary>Cells that hold a number of one or two parts and no word: 3, 4-4, 12-1（11-1）.</summary>
    public int Outlines { get; private set; }

    /// <summary>Cells that say who wrote: 個人, 団体.</summary>
    public int Submitters { get; private set; }

    /// <summary>Cells that name a place in a plan: 第2章 …, P.3, 12ページ.</summary>
    public int Places { get; private set; }

    /// <summary>Cells that hold a number and its unit: 3, 12件, （20件）.</summary>
    public int Tallies { get; private set; }

    /// <summary>Cells that may say what was changed, or whether: a statement, a sign, 有, 別紙のとおり.</summary>
    public int Statements { get; private set; }

    /// <summary>Cells that say in words what was changed, where to read it, or that nothing was.</summary>
    public int SpokenChanges { get; private set; }

    /// <summary>Cells that may say what became of an opinion: a sign, or a word that is known to.</summary>
    public int Outcomes { get; private set; }

    /// <summary>Cells of numbers that name a part of a plan: 取組3, 施策1-(2).</summary>
    public int Items { get; private set; }

    /// <summary>How often a number is the one before and one more.</summary>
    public int Steps { get; private set; }

    /// <summary>The same for numbers of several parts: 2-1, 2-2, 2-3.</summary>
    public int OutlineSteps { get; private set; }

    /// <summary>Whether the cells are @, A, B …: ①, ②, ③ that lost a byte, which a repair restores.</summary>
    public bool AreLostCircled => Filled > 1 && _lostBytes == Filled;

    /// <summary>How often the numbers begin again behind a line between the rows.</summary>
    public int Begins { get; private set; }

    /// <summary>Cells that quote something.</summary>
    public int Quotes { get; private set; }

    public bool IsMostly(int cells) => Filled > 0 && cells * 2 >= Filled;

    public bool HoldsSentences => IsMostly(Sentences);

    /// <summary>Whether the cells count the rows.</summary>
    public bool Counts => Filled > 1 && IsMostly(Signs) && (Steps + Begins + 1) * 4 >= Filled * 3;

    /// <param name="text">The cell.</param>
    /// <param name="isApart">Whether a line stands between its row and the one before: numbers may begin again there.</param>
    public void Add(string text, bool isApart = false)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        First = Filled == 0 ? text : First;
        Filled++;
        _lostBytes += text.Length == 1 && CompareFold.Of(text[0]) == '@' + Filled - 1 ? 1 : 0;
        var number = text.Length <= LongestNumber ? OutlineNumberReader.Read(text) : null;
        var isNumber = number is { PartCount: > 0 } && !text.Contains('。');
        Numbers += isNumber ? 1 : 0;
        Items += role == ColumnRole.Number && isNumber && ReferenceWords.Default.MatchItem(text, 0) == text.Length ? 1 : 0;
        Sentences += text.Contains('。') || text[^1] is '！' or '？' ? 1 : 0;
        Codes += text.Length <= LongestCode ? 1 : 0;
        Signs += (isNumber || text.Length <= LongestSign) && !HasWord(text) ? 1 : 0;
        Outlines += isNumber && number!.PartCount <= 2 && !HasWord(text) ? 1 : 0;
        Submitters += Array.IndexOf(SubmitterWords, text) >= 0 ? 1 : 0;
        Changes += IsChange(text) ? 1 : 0;
        Places += CellForms.IsPlace(text) ? 1 : 0;
        Tallies += CellForms.IsTally(text) ? 1 : 0;
        if (role == ColumnRole.Revision)
        {
            Statements += CellForms.IsStatement(text) ? 1 : 0;
            SpokenChanges += CellForms.SpeaksOfChange(text) ? 1 : 0;
        }

        Outcomes += role == ColumnRole.Disposition && (!HasWord(text) || CellForms.IsOutcome(text)) ? 1 : 0;
        Links += text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        Shares += text[^1] is '%' or '％' && text.Length <= LongestNumber ? 1 : 0;
        var value = isNumber ? number!.OnlyPart : null;
        Steps += value is not null && value == _last + 1 ? 1 : 0;
        Begins += isApart && value == 1 && _last > 1 ? 1 : 0;
        Quotes += text.Contains('「') ? 1 : 0;
        OutlineSteps += isNumber && number!.PartCount > 1 && _outline is not null && IsStep(_outline.Parts, number.Parts) ? 1 : 0;
        _last = value ?? _last;
        _outline = isNumber ? number : _outline;
    }

    private static bool IsStep(ValueList<int> before, ValueList<int> next)
        => before.Count == next.Count && next[^1] == before[^1] + 1
            && before.Take(before.Count - 1).SequenceEqual(next.Take(next.Count - 1));

    private static bool IsChange(string text)
    {
        if (text is "-" or "－" or "―" or "なし" || text.Contains("修正前", StringComparison.Ordinal))
        {
            return true;
        }

        var end = text.AsSpan().TrimEnd('。');
        foreach (var word in ChangeWords)
        {
            if (end.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string text)
    {
        foreach (var c in text)
        {
            if (CharacterClasses.IsHiragana(c) || CharacterClasses.IsKatakana(c) || CharacterClasses.IsKanji(c))
            {
                return true;
            }
        }

        return false;
    }
}
