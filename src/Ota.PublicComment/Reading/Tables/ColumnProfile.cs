using System.Numerics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>What the cells of a column look like, whatever its heading says.</summary>
/// <param name="role">The role that the heading gives the column: what only that role is asked for is not looked at elsewhere.</param>
internal sealed class ColumnProfile(ColumnRole role)
{
    private const int LongestKept = 24;
    private const int MostKept = 64;

    private readonly Dictionary<string, (CellShows Shows, OutlineNumber? Number)> _seen = new(StringComparer.Ordinal);

    // How many cells show each sign, by its bit: a cell shows two or three of them.
    private readonly int[] _showing = new int[sizeof(CellShows) * 8];
    private int? _last;
    private OutlineNumber? _outline;
    private int _lostBytes;

    /// <summary>How many cells hold something.</summary>
    public int Filled { get; private set; }

    public string First { get; private set; } = "";

    /// <summary>Cells that hold a number, perhaps with a word: 3, No.3, 意見3.</summary>
    public int Numbers => Showing(CellShows.Number);

    /// <summary>Cells without a letter of any word: 3, 4-4, ③, ○, A.</summary>
    public int Signs => Showing(CellShows.Sign);

    /// <summary>Cells of very few characters, which cannot be what a person wrote.</summary>
    public int Codes => Showing(CellShows.Code);

    /// <summary>Cells that hold a whole sentence.</summary>
    public int Sentences => Showing(CellShows.Sentence);

    /// <summary>Cells that say what was changed in the plan.</summary>
    public int Changes => Showing(CellShows.Change);

    /// <summary>Cells that are addresses of pages.</summary>
    public int Links => Showing(CellShows.Link);

    /// <summary>Cells that are shares: 12.5%.</summary>
    public int Shares => Showing(CellShows.Share);

    /// <summary>Cells that hold a number of one or two parts and no word: 3, 4-4, 12-1（11-1）.</summary>
    public int Outlines => Showing(CellShows.Outline);

    /// <summary>Cells that say who wrote: 個人, 団体.</summary>
    public int Submitters => Showing(CellShows.Submitter);

    /// <summary>Cells that name a place in a plan: 第2章 …, P.3, 12ページ.</summary>
    public int Places => Showing(CellShows.Place);

    /// <summary>Cells that hold a number and its unit: 3, 12件, （20件）.</summary>
    public int Tallies => Showing(CellShows.Tally);

    /// <summary>Cells that may say what was changed, or whether: a statement, a sign, 有, 別紙のとおり.</summary>
    public int Statements => Showing(CellShows.Statement);

    /// <summary>Cells that say in words what was changed, where to read it, or that nothing was.</summary>
    public int SpokenChanges => Showing(CellShows.SpokenChange);

    /// <summary>Cells that may say what became of an opinion: a sign, or a word that is known to.</summary>
    public int Outcomes => Showing(CellShows.Outcome);

    /// <summary>Cells of numbers that name a part of a plan: 取組3, 施策1-(2).</summary>
    public int Items => Showing(CellShows.Item);

    /// <summary>How often a number is the one before and one more.</summary>
    public int Steps { get; private set; }

    /// <summary>The same for numbers of several parts: 2-1, 2-2, 2-3.</summary>
    public int OutlineSteps { get; private set; }

    /// <summary>Whether the cells are @, A, B …: ①, ②, ③ that lost a byte, which a repair restores.</summary>
    public bool AreLostCircled => Filled > 1 && _lostBytes == Filled;

    /// <summary>How often the numbers begin again behind a line between the rows.</summary>
    public int Begins { get; private set; }

    /// <summary>Cells that quote something.</summary>
    public int Quotes => Showing(CellShows.Quote);

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
        var (shows, number) = Look(text);
        for (var left = (int)shows; left != 0; left &= left - 1)
        {
            _showing[BitOperations.TrailingZeroCount(left)]++;
        }

        if (number is not null)
        {
            Count(number, isApart);
        }
    }

    private int Showing(CellShows sign) => _showing[BitOperations.TrailingZeroCount((int)sign)];

    private void Count(OutlineNumber number, bool isApart)
    {
        var value = number.OnlyPart;
        Steps += value is not null && value == _last + 1 ? 1 : 0;
        Begins += isApart && value == 1 && _last > 1 ? 1 : 0;
        OutlineSteps += number.PartCount > 1 && _outline is not null && IsStep(_outline.Parts, number.Parts) ? 1 : 0;
        _last = value ?? _last;
        _outline = number;
    }

    private static bool IsStep(ValueList<int> before, ValueList<int> next)
        => before.Count == next.Count && next[^1] == before[^1] + 1
            && before.Take(before.Count - 1).SequenceEqual(next.Take(next.Count - 1));

    // Places and codes repeat from row to row: what one shows is kept.
    private (CellShows Shows, OutlineNumber? Number) Look(string text)
    {
        if (text.Length > LongestKept || CharacterClasses.IsDigit(text[0]))
        {
            return CellLook.At(text, role);
        }

        if (!_seen.TryGetValue(text, out var seen))
        {
            seen = CellLook.At(text, role);
            if (_seen.Count < MostKept)
            {
                _seen.Add(text, seen);
            }
        }

        return seen;
    }
}
