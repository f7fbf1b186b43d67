using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>A printed line of a source: a paragraph, or the cells of a row that belongs to no list, with a tab between them.</summary>
internal sealed class PlanLine
{
    private const int TabColumns = 4;

    /// <summary>A line, or what stands from a place of it on.</summary>
    public PlanLine(string text, SourceLocation location, bool followsBreak, int level = 0, int from = 0)
    {
        Text = text;
        Folded = CompareFold.Apply(text);
        Location = location;
        FollowsBreak = followsBreak;
        var start = from;
        var indent = level * TabColumns;
        for (; start < text.Length && char.IsWhiteSpace(text[start]); start++)
        {
            indent += text[start] == '\t' ? TabColumns : text[start] == '\u3000' ? 2 : 1;
        }

        Start = start;
        Indent = indent;
    }

    public string Text { get; }

    /// <summary>The text with widths and dashes folded, unit to unit.</summary>
    public string Folded { get; }

    public SourceLocation Location { get; }

    public bool FollowsBreak { get; }

    /// <summary>Where the first character that is no white space stands.</summary>
    public int Start { get; }

    /// <summary>How far it is from the margin, in half-width columns.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the source marks it as a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The page printed at the head of the line; null when none is.</summary>
    public NumberRange? Page { get; init; }

    /// <summary>The line up to a place.</summary>
    public PlanLine Cut(int end)
        => new(Text[..end], Location, FollowsBreak, from: Start) { IsHeading = IsHeading, Page = Page, Indent = Indent };

    public SourceLocation At(int position)
        => Location.Column is { } column ? Location with { Column = column + position } : Location;
}
