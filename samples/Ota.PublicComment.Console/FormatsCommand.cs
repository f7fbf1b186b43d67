using Ota.PublicComment.Serialization;
using System.CommandLine;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>formats</c>: the names that <c>--to</c> takes.</summary>
internal static class FormatsCommand
{
    public static Command Create(CliHost host, CallTexts texts)
    {
        var command = new Command("formats", texts.FormatsDescription);
        command.SetAction(parsed =>
        {
            LanguageOption.Check(parsed, texts);
            var output = parsed.InvocationConfiguration.Output;
            var width = host.Publishers.All.Max(p => DisplayWidth.Of(p.Name)) + 2;
            foreach (var publisher in host.Publishers.All)
            {
                var line = DisplayWidth.PadRight(publisher.Name, width) + DisplayWidth.PadRight(publisher.FileExtension, 9)
                    + (texts.FormatAbout(publisher.Name) ?? "") + (publisher is IDocumentSetPublisher ? texts.TakesFolders : "");
                output.WriteLine(Visible.Line(line.TrimEnd()));
            }

            return ExitCode.Read;
        });
        return command;
    }
}
