using System.CommandLine;
using System.CommandLine.Invocation;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The help of a command in the language of the call; the parser's own is English only and does not align Japanese.</summary>
internal sealed class HelpPage(CallTexts texts) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(texts.UsageTitle);
        output.WriteLine("  " + Usage(command));
        Section(output, texts.CommandsTitle, command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(output, texts.ArgumentsTitle, command.Arguments.Select(a => (texts.ValueName(a.Name), a.Description)));
        Section(output, texts.OptionsTitle, Options(command, parseResult.RootCommandResult.Command).Select(o => (Left(o), o.Description)));
        Section(output, texts.ExamplesTitle,
            texts.Examples(command is RootCommand ? string.Empty : command.Name)
                .Select(e => ($"{Invocation.Tool} {e.Call}", (string?)e.About)));
        output.WriteLine();
        output.WriteLine(
            command.Name is CheckCommand.Name or PublishCommand.Name ? CheckTexts.In(texts.Language).ExitCodes : texts.ExitCodes);
        return ExitCode.Read;
    }

    private string Usage(Command command) => string.Join(' ',
        (string[])[Invocation.Tool, .. command is RootCommand ? [] : (string[])[command.Name],
            .. command.Arguments.Select(a => texts.ValueName(a.Name)), texts.AnyOptions]);

    private static IEnumerable<Option> Options(Command command, Command root)
        => ReferenceEquals(command, root) ? root.Options : command.Options.Concat(root.Options.Where(o => o.Recursive));

    private string Left(Option option) => string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name))
        + (option.HelpName is { } value ? $" <{texts.ValueName(value)}>" : string.Empty);

    private static void Section(TextWriter output, string title, IEnumerable<(string Left, string? Right)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var width = rows.Max(row => DisplayWidth.Of(row.Left)) + 2;
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (left, right) in rows)
        {
            output.WriteLine("  " + DisplayWidth.PadRight(left, width) + right);
        }
    }
}
