namespace Ota.PublicComment.OpenXml.Word;

/// <summary>A cell of a table while its rows are counted.</summary>
internal sealed class WordCell
{
    /// <summary>The column of the grid it begins in, 0-based.</summary>
    public required int Start { get; init; }

    /// <summary>The first column of the grid beyond it.</summary>
    public int End { get; set; }

    public string Text { get; set; } = "";

    /// <summary>It goes on with the cell above.</summary>
    public bool GoesOn { get; init; }

    /// <summary>How many rows below go on with it.</summary>
    public int ExtraRows { get; set; }

    public WordPlace Place { get; init; } = new();
}
