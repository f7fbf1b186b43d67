using Spectre.Console;

namespace Ota.PublicComment.Samples.Report;

/// <summary>
/// What the report is written on: lines of plain or coloured text. Colour only where a person looks; a line is never wrapped here.
/// </summary>
internal sealed class Page
{
    /// <summary>Wide enough that no line is ever broken: the terminal breaks them, and a file keeps them whole.</summary>
    private const int Width = 1_000_000;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly IAnsiConsole _console;

    private Page(IAnsiConsole console)
    {
        _console = console;
        _console.Profile.Width = Width;
    }

    public static Page ForTerminal() => new(AnsiConsole.Create(new AnsiConsoleSettings()));

    public static Page Plain(TextWriter writer) => new(AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.No,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(writer),
    }));

    public void Blank() => _console.Write("\n");

    public void Title(string text) => Write(text, Bold);

    public void Line(string text) => Write(text, Style.Plain);

    public void Quiet(string text) => Write(text, Dim);

    public void Alert(string text, bool isError)
        => Write(text, new Style(isError ? Color.Red : Color.Yellow, decoration: Decoration.Bold));

    private void Write(string text, Style style)
    {
        _console.Write(Visible.Line(text), style);
        _console.Write("\n");
    }
}
