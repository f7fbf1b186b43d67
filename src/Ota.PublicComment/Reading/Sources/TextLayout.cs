namespace Ota.PublicComment.Reading.Sources;

/// <summary>How a text file is cut into cells.</summary>
/// <param name="Kind">What kind of rows it has.</param>
/// <param name="Separator">The character between cells; not used for lines and pipe tables.</param>
/// <param name="Quoting">Whether quotation marks around cells are syntax.</param>
internal readonly record struct TextLayout(TextLayoutKind Kind, char Separator = '\0', Quoting Quoting = Quoting.Text);
