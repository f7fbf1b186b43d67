namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Numbers what is read as a page; a sheet that holds two of them is two, and both lead back to it.</summary>
internal sealed class PageMap
{
    private readonly List<(int Sheet, double Shift)> _pages = [];

    /// <summary>The number under which a part of a sheet is read, and by how much it was moved to the left.</summary>
    public int Add(int sheet, double shift)
    {
        _pages.Add((sheet, shift));
        return _pages.Count;
    }

    public int Sheet(int page) => _pages[page - 1].Sheet;

    public double Shift(int page) => _pages[page - 1].Shift;
}
