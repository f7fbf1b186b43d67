using Ota.PublicComment.Pdf.Drawing;
using Ota.PublicComment.Pdf.Rules;
using Ota.PublicComment.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>
/// Reads the pages of a file into letters and rules. What is hidden, doubled or unreadable is counted in the notes, not passed on.
/// </summary>
internal sealed class PageReader
{
    private const int FewestOutlines = 200;
    private static readonly string[] NoteTypes = ["Text", "FreeText", "Stamp", "Popup"];

    private readonly PdfDocument _document;
    private readonly PdfObjects _objects;
    private readonly UnmappedFonts _fonts;
    private readonly HiddenLayers _layers;

    public PageReader(PdfDocument document, DrawingOptions options)
    {
        (_document, _objects) = (document, new PdfObjects(document));
        (_fonts, _layers) = (new UnmappedFonts(_objects), new HiddenLayers(_objects));
        options.Layers = _layers.Any ? _layers : null;
        document.AddPageFactory<DrawnPage, DrawnPageFactory>();
    }

    public PageNotes Notes { get; } = new();

    /// <summary>One page as it is read.</summary>
    public PageContent Read(int number)
    {
        var page = _document.GetPage<DrawnPage>(number);
        CountNotes(page, number);
        if (page.HasHiddenText)
        {
            Notes.LayerPages.Add(number);
            Notes.Layers = _layers.Shown;
        }

        if (page.IsCut)
        {
            Notes.CutPages.Add(number);
        }

        if (page.Pictures > 0 && page.Letters.Count == 0)
        {
            Notes.PicturePages.Add(number);
        }
        else if (page.Letters.Count == 0 && page.Rules.Painted > FewestOutlines)
        {
            // Text drawn as outlines.
            Notes.OutlinePages.Add(number);
        }

        var turns = new Turns();
        var content = new PageContent
        {
            Number = number,
            Width = page.Width,
            Height = page.Height,
            Glyphs = Glyphs(page, number, turns),
            Rules = RuleMerger.Merge(page.Rules),
        };
        content = turns.Upright(content);
        if (StruckLetters.On(content) is { Count: > 0 } struck)
        {
            Notes.StruckPages.Add(number);
            Notes.Struck.AddRange(struck);
        }

        return content;
    }

    private Glyph[] Glyphs(DrawnPage page, int number, Turns turns)
    {
        var isOcr = IsInvisibleOverPicture(page);
        if (isOcr)
        {
            Notes.OcrPages.Add(number);
        }

        var unmapped = Unmapped(page);
        var glyphs = new Glyph[page.Letters.Count];
        var count = 0;
        foreach (var letter in page.Letters)
        {
            if (letter.Text.Length == 0)
            {
                continue;
            }

            if (letter.IsInvisible && !isOcr)
            {
                Notes.InvisiblePages.Add(number);
            }
            else if (unmapped is not null && unmapped[letter.Font] is { } font)
            {
                Notes.UnmappedLetters++;
                Notes.UnmappedPages.Add(number);
                Notes.UnmappedFontNames.Add(font);
            }
            else if (Glyph(letter, page, number, turns) is { } glyph)
            {
                glyphs[count++] = glyph;
            }
        }

        Notes.ReadLetters += count;
        return count == glyphs.Length ? glyphs : glyphs[..count];
    }

    // By the fonts of the page: the names of those that have codes only; null where all can be read.
    private string?[]? Unmapped(DrawnPage page)
    {
        if (page.Letters.Count == 0 || _fonts.On(page.Dictionary) is not { Count: > 0 } names)
        {
            return null;
        }

        return [.. page.Fonts.Select(f => f.Details?.Name is { } name && names.Contains(name) ? name : null)];
    }

    // Sticky notes, stamps and text typed over a page are not the document's own text.
    private void CountNotes(DrawnPage page, int number)
    {
        foreach (var token in (_objects.Get(page.Dictionary, "Annots") as ArrayToken)?.Data ?? [])
        {
            if (_objects.Dictionary(token) is { } note && _objects.GetName(note, "Subtype") is { } type
                && Array.IndexOf(NoteTypes, type) >= 0
                && !string.IsNullOrWhiteSpace(
                    _objects.Get(note, "Contents") switch { StringToken s => s.Data, HexToken h => h.Data, _ => null }))
            {
                Notes.NotePages.Add(number);
                Notes.NoteCount++;
            }
        }
    }

    private static bool IsInvisibleOverPicture(DrawnPage page)
    {
        if (page.Pictures == 0 || page.Letters.Count == 0)
        {
            return false;
        }

        var invisible = 0;
        foreach (var letter in page.Letters)
        {
            invisible += letter.IsInvisible ? 1 : 0;
        }

        return invisible * 10 >= page.Letters.Count * 9;
    }

    private Glyph? Glyph(in DrawnLetter letter, DrawnPage page, int number, Turns turns)
    {
        var (x0, y0, x1, y1) = (letter.StartX, letter.StartY, letter.EndX, letter.EndY);
        var size = Math.Abs(letter.Size);
        if (!double.IsFinite(x0 + y0 + x1 + y1 + size))
        {
            return null;
        }

        if (size < 0.5 || size > 500)
        {
            // Type 3 fonts and odd matrices: the advance is the next best.
            size = Math.Clamp(Math.Max(Math.Abs(x1 - x0), Math.Abs(y1 - y0)), 1, 500);
        }

        if (Math.Max(x0, x1) < -size || Math.Min(x0, x1) > page.Width + size || Math.Max(y0, y1) < -size
            || Math.Min(y0, y1) > page.Height + size)
        {
            Notes.OutsidePages.Add(number);
            return null;
        }

        // Chromium's tables call the full-width space an em space.
        var text = letter.Text is "\u2003" && x1 - x0 > 0.8 * size ? "\u3000" : Fold(letter.Text);
        turns.Count(letter.Way, x0, y0, size, text);
        return Turns.IsPlain(letter.Way)
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
