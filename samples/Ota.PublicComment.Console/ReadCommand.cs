using Ota.PublicComment.Validation;
using System.CommandLine;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Samples.Texts;

namespace Ota.PublicComment.Samples;

/// <summary>The command <c>read FILE</c>.</summary>
internal static class ReadCommand
{
    private const string To = "--to";
    private const string Out = "--out";
    private const string Map = "--map";
    private const string Profile = "--profile";
    private const string Municipality = "--municipality";
    private const string Encoding = "--encoding";
    private const string Repairs = "--repairs";
    private const string WithoutRepair = "--without-repair";
    private const string EveryRepair = "all";
    private const string Plan = "--plan";
    private const string PlanAddress = "--plan-address";
    private const string Corrections = "--corrections";
    private const string WithoutText = "--without-opinion-text";
    private const string Mark = "--bom";
    private const string Report = "report";
    private const int CodeLength = 6;

    public static Command Create(CliHost host, CallTexts texts)
    {
        var files = new Argument<string[]>("FILE") { Description = texts.FilesArgument, Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("read", texts.ReadDescription) { files };
        command.Options.Add(CallOption.Create(To, texts.ToOption, "NAME"));
        command.Options.Add(CallOption.Create(Out, texts.OutOption, "PATH"));
        AddReadingOptions(command, texts);
        command.Options.Add(CallOption.Create(Plan, texts.PlanOption, "PATH"));
        command.Options.Add(CallOption.Create(PlanAddress, texts.PlanAddressOption, "URL"));
        command.Options.Add(CallOption.Create(Corrections, CheckTexts.In(texts.Language).CorrectionsOption, "PATH"));
        command.Options.Add(new Option<bool>(Repairs) { Description = texts.RepairsOption, Arity = ArgumentArity.Zero });
        command.Options.Add(new Option<bool>(WithoutText) { Description = texts.WithoutTextOption, Arity = ArgumentArity.Zero });
        command.Options.Add(new Option<bool>(Mark) { Description = texts.BomOption, Arity = ArgumentArity.Zero });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LanguageOption.Check(parsed, texts);
            var arguments = parsed.GetValue(files) ?? [];
            var paths = SourceList.Expand(parsed, files, texts);
            var request = Request(parsed, paths.Count > 0 ? paths[0] : null, host, texts) with { Named = arguments };
            if (CallOption.Value<string>(parsed, Plan, texts) is { } path)
            {
                var plan = await PlanFile.ReadAsync(path, request.Options, host, texts, cancellationToken);
                request = request with { Options = request.Options with { Plans = [plan] } };
            }

            return paths.Count == 1 && !Directory.Exists(arguments[0])
                ? await ReadRun.RunAsync(request, host, texts, cancellationToken)
                : await FolderRun.RunAsync(request, paths, host, texts, cancellationToken);
        });
        return command;
    }

    /// <summary>The options that say how a source is read, for every command that reads one.</summary>
    public static void AddReadingOptions(Command command, CallTexts texts)
    {
        command.Options.Add(CallOption.Create(Map, texts.MapOption, "MAP"));
        command.Options.Add(CallOption.Create(Profile, texts.ProfileOption, "PATH"));
        command.Options.Add(CallOption.Create(Municipality, texts.MunicipalityOption, "CODE"));
        command.Options.Add(CallOption.Create(Encoding, texts.EncodingOption, "NAME"));
        command.Options.Add(CallOption.Create(WithoutRepair, texts.WithoutRepairOption, "CODES"));
    }

    public static ReadOptions ReadingOptions(ParseResult parsed, CallTexts texts)
        => new()
        {
            Vocabulary = ReadProfile(CallOption.Value<string>(parsed, Profile, texts), texts),
            ColumnMap = ParseMap(CallOption.Value<string>(parsed, Map, texts), texts),
            Encoding = CheckEncoding(CallOption.Value<string>(parsed, Encoding, texts), texts),
            Municipality = CheckCode(CallOption.Value<string>(parsed, Municipality, texts), texts),
            Repairs = Selection(CallOption.Value<string>(parsed, WithoutRepair, texts), texts),
        };

    private static ReadRequest Request(ParseResult parsed, string? path, CliHost host, CallTexts texts)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CallException(texts.MissingFile);
        }

        return new ReadRequest
        {
            Path = path,
            ShownName = path == SourceFile.StandardInput ? "stdin" : path,
            SuggestedPath = path,
            Language = texts.Language,
            Columns = host.Columns,
            To = Format(parsed, host, texts),
            WithOpinionText = !parsed.GetValue<bool>(WithoutText)
                || (Format(parsed, host, texts) is null ? throw new CallException(texts.OnlyWith(WithoutText, To)) : false),
            Out = CallOption.Value<string>(parsed, Out, texts),
            PlanAddress = Address(CallOption.Value<string>(parsed, PlanAddress, texts), texts),
            Corrections = CheckCommand.Parsed(parsed, Corrections, CorrectionSet.Parse, texts) ?? CorrectionSet.None,
            WithByteOrderMark = parsed.GetValue<bool>(Mark),
            ListRepairs = parsed.GetValue<bool>(Repairs),
            Options = ReadingOptions(parsed, texts),
        };
    }

    private static Uri? Address(string? text, CallTexts texts)
        => text is null ? null
            : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
            : throw new CallException(texts.UnknownChoice(PlanAddress, text, "https://…"));

    // What --to names, else what the ending of --out tells; a text file may hold the report.
    private static string? Format(ParseResult parsed, CliHost host, CallTexts texts)
    {
        var publishers = host.Publishers;
        return CallOption.Value<string>(parsed, To, texts) switch
        {
            Report => null,
            null => Path.GetExtension(CallOption.Value<string>(parsed, Out, texts))?.ToLowerInvariant() switch
            {
                null or "" or ".txt" or ".log" => null,
                ".csv" => "csv",
                ".json" => "json",
                var ending => publishers.All.FirstOrDefault(p => p.FileExtension == ending)?.Name,
            },
            var name when publishers.Find(name) is not null => name,
            var other => throw new CallException(
                texts.UnknownChoice(To, other, string.Join(", ", publishers.All.Select(p => p.Name).Prepend(Report)))
                + (Nearest.To(other, publishers.All.Select(static p => p.Name)) is { } meant ? texts.DidYouMean(meant) : string.Empty)),
        };
    }

    private static ColumnMap? ParseMap(string? map, CallTexts texts)
    {
        if (map is null)
        {
            return null;
        }

        try
        {
            var parsed = ColumnMap.Parse(map);
            return parsed != ColumnMap.Empty ? parsed : throw new CallException(texts.WrongMap(Map, map, null));
        }
        catch (FormatException reason)
        {
            throw new CallException(texts.WrongMap(Map, map, reason.Message));
        }
    }

    public static string? CheckEncoding(string? name, CallTexts texts)
        => name is null || ReadOptions.IsKnownEncoding(name)
            ? name
            : throw new CallException(texts.UnknownChoice(Encoding, name, "utf-8, cp932, euc-jp, iso-2022-jp, utf-16"));

    private static RepairSelection Selection(string? codes, CallTexts texts)
    {
        if (codes is null or EveryRepair)
        {
            return codes is null ? RepairSelection.All : RepairSelection.None;
        }

        var selection = RepairSelection.All;
        foreach (var code in codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            selection = RepairSelection.Codes.Contains(code) ? selection.Without(code)
                : throw new CallException(texts.UnknownRepair(WithoutRepair, code)
                    + (Nearest.To(code, RepairSelection.Codes) is { } meant ? texts.DidYouMean(meant) : string.Empty));
        }

        return selection;
    }

    private static Vocabulary ReadProfile(string? path, CallTexts texts)
    {
        if (path is null)
        {
            return Vocabulary.Empty;
        }

        try
        {
            return Vocabulary.Parse(SourceFile.ReadText(path, texts));
        }
        catch (FormatException reason)
        {
            throw new CallException(texts.WrongProfile(Profile, path, reason.Message));
        }
    }

    private static string? CheckCode(string? code, CallTexts texts)
        => code is null || (code.Length == CodeLength && code.All(char.IsAsciiDigit))
            ? code
            : throw new CallException(texts.WrongMunicipality(Municipality, code));
}
