namespace Ota.PublicComment.Text;

/// <summary>An edit of one line of many.</summary>
/// <param name="Line">The 0-based index of the line.</param>
/// <param name="Edit">The edit, with offsets into the line.</param>
internal readonly record struct LineEdit(int Line, TextEdit Edit);
