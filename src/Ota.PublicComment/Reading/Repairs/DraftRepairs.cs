using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>The repairs in the order they are made: rows first, then what stands in their cells.</summary>
internal static class DraftRepairs
{
    /// <summary>Which row is what.</summary>
    public static ValueList<IDraftRepair> Rows { get; } =
    [
        new PageFooterLines(),
        new RepeatedHeadings(),
        new FloatNumbers(),
        new ShiftedRows(),
        new PrintedAgainLines(),
        new ContinuationRows(),
        new DetachedNumbers(),
        new LostNumbers(),
        new SharedResponses(),
    ];

    /// <summary>Single characters: before anything that judges words and spaces.</summary>
    public static ValueList<CharacterRepair> Characters { get; } =
    [
        new CharacterRepair(Catalogue.GlyphsRestored, RepairKinds.Radicals | RepairKinds.FewForSho | RepairKinds.MiddleDot),
        new CharacterRepair(Catalogue.InvisibleRemoved, RepairKinds.Invisible),
        new CharacterRepair(Catalogue.SpacesNormalised, RepairKinds.Spaces),
    ];

    /// <summary>What else stands in the cells, once it is known which tables are wrapped.</summary>
    public static ValueList<IDraftRepair> Texts { get; } =
    [
        new RunningHeads(),
        new LetterSpacedLines(),
        new CircledNumbers(),
        new LeakedPieces(),
        new ChapterTitleCompletion(),
        new AreaUnwrapping(),
        new RepeatedRuns(),
        new TextUnwrapping(),
    ];

    /// <summary>
    /// Whether a repair looks at nothing but the text it changes: then it can be made where the rest of the document is not at hand.
    /// </summary>
    public static bool IsLocal(IDraftRepair repair) => repair is CharacterRepair or RepeatedHeadings;

    public static IEnumerable<IDraftRepair> All => Rows.Concat(Characters).Concat(Texts);
}
