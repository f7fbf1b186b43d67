namespace Ota.PublicComment.Codec.Csv;

/// <summary>Shows control characters, which a spreadsheet drops or stumbles over, by the pictures that Unicode has for them.</summary>
internal static class ControlPictures
{
    private const char FirstPicture = '\u2400';
    private const char Delete = '\u007F';
    private const char DeletePicture = '\u2421';

    // The second half of the controls has no pictures of its own: "substitute".
    private const char OtherPicture = '\u2426';

    /// <summary>The text with every control character but tab and line ends as a picture.</summary>
    public static string Of(string text)
    {
        foreach (var c in text)
        {
            if (IsShown(c))
            {
                return string.Create(text.Length, text, static (shown, from) =>
                {
                    for (var i = 0; i < from.Length; i++)
                    {
                        shown[i] = IsShown(from[i]) ? Picture(from[i]) : from[i];
                    }
                });
            }
        }

        return text;
    }

    private static bool IsShown(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

    private static char Picture(char c) => c < ' ' ? (char)(FirstPicture + c) : c == Delete ? DeletePicture : OtherPicture;
}
