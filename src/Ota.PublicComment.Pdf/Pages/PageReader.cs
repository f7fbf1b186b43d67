using Ota.PublicComment.Pdf.Rules;
using Ota.PublicComment.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Reads the pages of a file into letters and rules. What is hidden, doubled or unreadable is counted in the notes, not passed on.</summary>
internal sealed class PageReader(PdfDocument document, PageBudget budget)
{
    private const int MostGlyphs = 200_000;
    private const int MostPaths = 300_000;

    private readonly UnmappedFonts _fonts = new(new PdfObjects(document));
    private readonly PageCost _cost = new(new PdfObjects(document), new LimitedFilters(budget), budget);
    private readonly HiddenLayers _layers = new(new PdfObjects(document));

    public PageNotes Notes { get; } = new();

    /// <summary>One page; two where two pages are printed side by side on one sheet.</summary>
    public IReadOnlyList<PageContent> Read(int number)
    {
        _cost.Spend(number);
        var page = document.GetPage(number);
        var isPicture = page.NumberOfImages > 0;
        CountNotes(page);
        var (hiddenLetters, hiddenPaths) = _layers.Any ? _layers.Of(page) : ([], []);
        if (hiddenLetters.Count > 0)
        {
            Notes.LayerPages.Add(number);
            Notes.Layers = _layers.Shown;
        }

        var letters = page.Letters;
        var glyphs = new List<Glyph>(letters.Count);
        var turns = new Turns();
        var isOcr = IsInvisibleOverPicture(letters, isPicture);
        var unmapped = letters.Count > 0 ? _fonts.On(page.Dictionary) : [];
        foreach (var letter in letters)
        {
            if (glyphs.Count >= MostGlyphs)
            {
                Notes.CutPages.Add(number);
                break;
            }

            if (hiddenLetters.Contains(letter) || string.IsNullOrEmpty(letter.Value))
            {
                continue;
            }

            if (letter.RenderingMode == TextRenderingMode.Neither && !isOcr)
            {
                Notes.InvisiblePages.Add(number);
                continue;
            }

            if (unmapped.Count > 0 && letter.FontName is { } font && unmapped.Contains(font))
            {
                Notes.UnmappedLetters++;
                Notes.UnmappedPages.Add(number);
                Notes.UnmappedFontNames.Add(font);
                continue;
            }

            if (Glyph(letter, page, turns) is { } glyph)
            {
                glyphs.Add(glyph);
            }
        }

        if (isOcr)
        {
            Notes.OcrPages.Add(number);
        }

        Notes.ReadLetters += glyphs.Count;
        if (isPicture && letters.Count == 0)
        {
            Notes.PicturePages.Add(number);
        }
        else if (letters.Count == 0 && page.Paths.Count > 200)
        {
            // Text drawn as outlines.
            Notes.OutlinePages.Add(number);
        }

        var rules = new RuleCollector(page.Height);
        var paths = 0;
        foreach (var path in page.Paths)
        {
            if (++paths > MostPaths)
            {
                Notes.CutPages.Add(number);
                break;
            }

            if (hiddenPaths.Count == 0 || !hiddenPaths.Contains(path))
            {
                rules.Add(path);
            }
        }

        var content = new PageContent
        {
            Number = number,
            Width = page.Width,
            Height = page.Height,
            Glyphs = [.. glyphs],
            Rules = RuleMerger.Merge(rules),
        };
        return SheetSplitter.Split(turns.Upright(content));
    }

    // Sticky notes, stamps and text typed over a page are not the document's own text.
    private void CountNotes(Page page)
    {
        if (!page.Dictionary.Data.ContainsKey("Annots"))
        {
            return;
        }

        foreach (var note in page.GetAnnotations())
        {
            if (note.Type is AnnotationType.Text or AnnotationType.FreeText or AnnotationType.Stamp or AnnotationType.Popup && !string.IsNullOrWhiteSpace(note.Content))
            {
                Notes.NotePages.Add(page.Number);
                Notes.NoteCount++;
            }
        }
    }

    private static bool IsInvisibleOverPicture(IReadOnlyList<Letter> letters, bool isPicture)
    {
        if (!isPicture || letters.Count == 0)
        {
            return false;
        }

        var invisible = 0;
        foreach (var letter in letters)
        {
            invisible += letter.RenderingMode == TextRenderingMode.Neither ? 1 : 0;
        }

        return invisible * 10 >= letters.Count * 9;
    }

    private Glyph? Glyph(Letter letter, Page page, Turns turns)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = Math.Abs(letter.PointSize);
        if (!double.IsFinite(start.X + start.Y + end.X + end.Y + size))
        {
            return null;
        }

        if (size < 0.5 || size > 500)
        {
            // Type 3 fonts and odd matrices: the advance is the next best.
            size = Math.Clamp(Math.Max(Math.Abs(end.X - start.X), Math.Abs(end.Y - start.Y)), 1, 500);
        }

        var (x0, y0) = (start.X, page.Height - start.Y);
        var (x1, y1) = (end.X, page.Height - end.Y);
        if (Math.Max(x0, x1) < -size || Math.Min(x0, x1) > page.Width + size || Math.Max(y0, y1) < -size || Math.Min(y0, y1) > page.Height + size)
        {
            Notes.OutsidePages.Add(page.Number);
            return null;
        }

        // Chromium's tables call the full-width space an em space.
        var text = letter.Value is "\u2003" && end.X - start.X > 0.8 * size ? "\u3000" : Fold(letter.Value);
        turns.Count(letter.TextOrientation, x0, y0, size, text);
        return Turns.IsPlain(letter.TextOrientation)
            ? new Glyph(text, Math.Min(x0, x1), Math.Max(x0, x1), (y0 + y1) / 2, size)
            : turns.Keep(new Glyph(text, x0, x1, y0, size), y1);
    }

    private static char FoldOne(char c) => VerticalForms.Fold(ExtractedText.Fold(c));

    private string Fold(string value)
    {
        if (value.Length == 1)
        {
            var folded = FoldOne(value[0]);
            if (folded == value[0])
            {
                return value;
            }

            Notes.Folded++;
            return folded.ToString();
        }

        return string.Create(value.Length, (value, Notes), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = FoldOne(state.value[i]);
                state.Notes.Folded += span[i] != state.value[i] ? 1 : 0;
            }
        });
    }
}
