namespace Ota.PublicComment.Reading.Tables;

/// <summary>What one cell shows of what its column may hold.</summary>
[Flags]
internal enum CellShows
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A number, perhaps with a word: 3, No.3, 意見3.</summary>
    Number = 1,

    /// <summary>A number that names a part of a plan: 取組3, 施策1-(2).</summary>
    Item = 1 << 1,

    /// <summary>A whole sentence.</summary>
    Sentence = 1 << 2,

    /// <summary>Very few characters, which cannot be what a person wrote.</summary>
    Code = 1 << 3,

    /// <summary>No letter of any word: 3, 4-4, ③, ○, A.</summary>
    Sign = 1 << 4,

    /// <summary>A number of one or two parts and no word: 3, 4-4, 12-1（11-1）.</summary>
    Outline = 1 << 5,

    /// <summary>Who wrote: 個人, 団体.</summary>
    Submitter = 1 << 6,

    /// <summary>What was changed in the plan.</summary>
    Change = 1 << 7,

    /// <summary>A place in a plan: 第2章 …, P.3, 12ページ.</summary>
    Place = 1 << 8,

    /// <summary>A number and its unit: 3, 12件, （20件）.</summary>
    Tally = 1 << 9,

    /// <summary>What may say what was changed, or whether: a statement, a sign, 有, 別紙のとおり.</summary>
    Statement = 1 << 10,

    /// <summary>In words what was changed, where to read it, or that nothing was.</summary>
    SpokenChange = 1 << 11,

    /// <summary>What may say what became of an opinion: a sign, or a word that is known to.</summary>
    Outcome = 1 << 12,

    /// <summary>The address of a page.</summary>
    Link = 1 << 13,

    /// <summary>A share: 12.5%.</summary>
    Share = 1 << 14,

    /// <summary>A quotation.</summary>
    Quote = 1 << 15,
}
