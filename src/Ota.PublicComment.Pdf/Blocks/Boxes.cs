using Ota.PublicComment.Pdf.Joining;
using Ota.PublicComment.Pdf.Lines;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Pdf.Blocks;

/// <summary>Where on its page a text stands.</summary>
internal static class Boxes
{
    public static SourceBox Of(Line first, Line last) => new()
    {
        Page = first.Page,
        Left = Round(Math.Min(first.Left, last.Left)),
        Top = Round(first.Top),
        Right = Round(Math.Max(first.Right, last.Right)),
        Bottom = Round(last.Page == first.Page ? last.Bottom : first.Bottom),
    };

    public static SourceBox? Of(JoinedCell cell) => (cell.Parts.Find(p => p.Lines.Count > 0) ?? cell.Parts.FirstOrDefault()) is { } part && part.Lines.Count > 0
        ? new SourceBox { Page = part.Lines[0].Page, Left = Round(part.Left), Top = Round(part.Top), Right = Round(part.Right), Bottom = Round(part.Bottom) }
        : null;

    private static double Round(double value) => Math.Round(value, 1);
}
