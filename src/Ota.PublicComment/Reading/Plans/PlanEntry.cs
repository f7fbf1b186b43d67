namespace Ota.PublicComment.Reading.Plans;

/// <summary>An entry of a table of contents: what one line, a part of one, or several lines print of one node.</summary>
internal sealed class PlanEntry
{
    public required PlanLine Line { get; init; }

    public required EntryHead Head { get; init; }

    public required PageTail Tail { get; set; }

    /// <summary>Where in its line it begins.</summary>
    public required int Start { get; init; }

    /// <summary>The title as printed; further lines are added behind it.</summary>
    public required string Title { get; set; }

    public NumberRange? Pages { get; set; }

    /// <summary>Whether a page is printed, be it one that can be read or not.</summary>
    public bool HasPage { get; set; }

    /// <summary>Whether a leader stands behind the title, so that a page must follow.</summary>
    public bool HasLeader { get; set; }

    /// <summary>Whether it names a volume (【資料編】) that holds the entries behind it, and prints no page.</summary>
    public bool IsVolume => !Head.IsNumbered && !HasPage && PlanTerms.IsVolume(PlanTerms.KeyOf(Title));

    /// <summary>How far the entry is from the margin, in half-width columns.</summary>
    public int Indent => Line.Indent;

    /// <summary>Where the title begins, in half-width columns from the margin.</summary>
    public int TitleColumn => Line.Indent + Text.CharacterClasses.Columns(Line.Text.AsSpan(Line.Start, Math.Max(0, Head.End - Line.Start)));

    public string Label => Head.Meant ?? Line.Text.Substring(Head.Label.Start, Head.Label.Length);

    public bool HasTitle => Title.Length > 0;

    public SourceLocation Location => Line.At(Start);

    /// <summary>The entry as printed, for findings.</summary>
    public string Shown => Line.Text[Start..Math.Max(Start, Tail.End)].Trim();
}
