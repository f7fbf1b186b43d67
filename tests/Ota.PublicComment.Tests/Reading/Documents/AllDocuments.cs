using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Pipeline;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Every document of <c>tests/data/documents</c>, and what is compared of it.</summary>
internal static class AllDocuments
{
    public static TheoryData<string> Names()
        => [.. Directory.EnumerateFiles(TestFiles.Data("documents")).Select(f => Path.GetFileName(f)).Where(f => f != "README.md").Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(TestFiles.Data("documents", name)).ReplaceLineEndings("\n");

    public static ReadResult Read(string name, string text) => PublicCommentPipeline.Default.Read(
        text, new SourceInfo { FileName = name }, new ReadOptions { DocumentId = "doc" }, TestContext.Current.CancellationToken).ToReadResult();

    public static bool IsTold(ReadResult result) => result.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info);

    /// <summary>Whether a reading tells something that another did not: a Warning or Error with other words, or more of them.</summary>
    public static bool IsNewlyTold(ReadResult before, ReadResult after)
    {
        var known = before.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).GroupBy(Said).ToDictionary(g => g.Key, g => g.Count());
        return after.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).GroupBy(Said).Any(g => g.Count() > known.GetValueOrDefault(g.Key));

        static string Said(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Message}";
    }

    /// <summary>Opinions and responses in short, one line each: everything but ids, places, and the headings of columns without a role.</summary>
    public static string[] Entries(ReadResult result) => result.Document is { } document ? Entries(document) : [];

    public static string[] Entries(PublicCommentDocument document)
    {
        var index = 0;
        var places = document.Opinions.ToDictionary(o => o.Id, _ => ++index);
        return
        [
            .. document.Opinions.Select(o => string.Join(" | ",
                o.Number?.Label, string.Join('/', o.Group), o.Subject, o.Area?.Text, o.Text, o.TextState, string.Join('+', o.Points.Select(p => p.Label)), o.Count,
                o.SubmitterCount, o.SubmitterKind, string.Join('+', o.Other.Select(f => f.Text).Order(StringComparer.Ordinal))).ReplaceLineEndings("⏎")),
            .. document.Responses.Select(r => string.Join(" | ",
                string.Join('+', r.Answers.Select(a => places[a.Opinion] + a.Point)), r.Text, r.TextState,
                string.Join('+', r.Dispositions.Select(d => $"{d.Code}={d.Legend}={string.Join(',', d.Kinds)}")), string.Join('+', r.Revisions.Select(v => $"{v.Action} {v.Text}")),
                string.Join('+', r.Other.Select(f => f.Text).Order(StringComparer.Ordinal))).ReplaceLineEndings("⏎")),
        ];
    }

    /// <summary>The document with its last opinion printed once more, under the next number and with other words; null where the opinion is not a piece of its own.</summary>
    public static string? Copy(string text, PublicCommentDocument document)
    {
        var last = document.Opinions[^1];
        var answers = document.Responses.Where(r => r.Answers.Any(a => a.Opinion == last.Id)).ToList();
        if (last.Source.Lines is not { } lines || last.Text is not { Length: > 0 } words || answers is not [{ SharingIsInferred: false, Answers.Count: 1 }])
        {
            return null;
        }

        var all = text.Split('\n');
        var first = Math.Max(lines.First - 1, 0);
        if (document.Opinions.Any(o => o != last && o.Source.Lines is { } other && other.Last >= lines.First))
        {
            return null;
        }

        var copy = string.Join('\n', all[first..lines.Last]);
        if (last.Number is { Parts: [var value] } number)
        {
            var at = copy.IndexOf(number.Label, StringComparison.Ordinal);
            copy = at < 0 ? copy : copy.Remove(at, number.Label.Length).Insert(at, number.Label.Replace(Digits(value, number.Label), Digits(value + 1, number.Label), StringComparison.Ordinal));
        }

        copy = copy.Replace(words.Split('\n')[0], "新しく加えた" + words.Split('\n')[0], StringComparison.Ordinal);
        var isApart = first > 0 && all[first - 1].Length == 0;
        return string.Join('\n', [.. all[..lines.Last], .. isApart ? new[] { "", copy } : [copy], .. all[lines.Last..]]);
    }

    private static string Digits(int value, string like)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return like.Any(c => c is >= '０' and <= '９') ? string.Concat(digits.Select(c => (char)(c - '0' + '０'))) : digits;
    }
}
