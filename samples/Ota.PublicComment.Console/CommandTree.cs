using System.CommandLine;
using System.CommandLine.Help;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The commands, written out. A new command is a file of its own and a line here.</summary>
internal static class CommandTree
{
    public static RootCommand Build(CliHost host, CallTexts texts)
    {
        var root = SampleCommand.Create(host, texts);
        root.Options.Add(LanguageOption.Create(texts));
        root.Subcommands.Add(ReadCommand.Create(host, texts));
        root.Subcommands.Add(PlanCommand.Create(host, texts));
        root.Subcommands.Add(CheckCommand.Create(host, texts));
        root.Subcommands.Add(PublishCommand.Create(host, texts));
        root.Subcommands.Add(ReferencesCommand.Create(host, texts));
        root.Subcommands.Add(FormatsCommand.Create(host, texts));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = texts.HelpOption;
                help.Action = new HelpPage(texts);
            }
            else if (option is VersionOption version)
            {
                version.Description = texts.VersionOption;
            }
        }

        return root;
    }
}
