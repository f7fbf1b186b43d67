using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Pdf.Pages;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Where on its page a text stands.</summary>
internal sealed class Boxes(PageMap map)
{
    public SourceBox Of(Line first, Line last) => new()
    {
        Page = map.Sheet(first.Page),
        Left = Round(Math.Min(first.Left, last.Left) + map.Shift(first.Page)),
        Top = Round(first.Top),
        Right = Round(Math.Max(first.Right, last.Right) + map.Shift(first.Page)),
        Bottom = Round(last.Page == first.Page ? last.Bottom : first.Bottom),
    };

    public SourceBox? Of(JoinedCell cell)
        => (cell.Parts.Find(p => p.Lines.Count > 0) ?? cell.Parts.FirstOrDefault()) is { } part && part.Lines.Count > 0
        ? new SourceBox
        {
            Page = map.Sheet(part.Lines[0].Page), Left = Round(part.Left + map.Shift(part.Lines[0].Page)), Top = Round(part.Top),
            Right = Round(part.Right + map.Shift(part.Lines[0].Page)), Bottom = Round(part.Bottom),
        }
        : null;

    private static double Round(double value) => Math.Round(value, 1);
}
