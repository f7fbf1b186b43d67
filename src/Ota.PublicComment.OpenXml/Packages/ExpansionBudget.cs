using System.Globalization;

namespace Ota.PublicComment.OpenXml.Packages;

/// <summary>How many bytes all parts of a package together may still have unpacked, and how many of their cells may still hold
/// text.</summary>
internal sealed class ExpansionBudget(long bytes, int cells)
{
    private long _taken;
    private int _cells;

    public void Take(int read)
    {
        _taken += read;
        if (_taken > bytes)
        {
            throw new PartLimitException(Findings.ExpandedTooLarge, bytes.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether one more cell may be kept.</summary>
    public bool TakeCell() => ++_cells <= cells;
}
