using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Finds the plan's own name among the lines before its outline: みなと市みどりの基本計画（素案）.</summary>
internal static class PlanNameReader
{
    private const int MostLines = 40;
    private const int LongestName = 60;

    /// <summary>The name and stage, and the line that prints them; the rest is told.</summary>
    public static (string? Title, string? Stage) Read(List<PlanLine> lines, SourceLocation file, DiagnosticBag findings,
        Action<int, int> tellAround)
    {
        for (var i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            // 8/1/26, 7:33 PM⇥みなと市みどりの計画（素案）: a header that a browser prints puts the day before the name.
            var line = lines[i].Text.Trim();
            if (Parse(line[(line.LastIndexOf('\t') + 1)..].TrimStart()) is { } name)
            {
                tellAround(0, i);
                tellAround(i + 1, lines.Count);
                return name;
            }
        }

        if (lines.Count > 0)
        {
            tellAround(0, lines.Count);
        }

        findings.Add(Catalogue.PlanNameNotFound, file);
        return (null, null);
    }

    private static (string? Title, string? Stage)? Parse(string text)
    {
        var folded = CompareFold.Apply(text);
        var end = folded.Length;
        foreach (var word in (ReadOnlySpan<string>)["目次", "もくじ", "施策の体系", "施策体系", "体系図", "体系", "施策一覧", "事業一覧", "取組一覧", "一覧"])
        {
            end =
                folded.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal) ? folded.AsSpan(0, end - word.Length).TrimEnd().Length : end;
        }

        if (end is 0 or > LongestName || folded.Contains('。'))
        {
            return null;
        }

        var (nameEnd, stage) = Stage(folded, text, end);
        // （第3次）, （改定版）: a bracket that is no stage belongs to the name.
        var isName =
            nameEnd == end && nameEnd > 0 && folded[end - 1] is ')' or ']'
                || (TitleWords.EndsAt(folded, 0, nameEnd, TitleWords.Plans) is > 0 and var plan && nameEnd > plan);
        return isName ? (Bare(text[..nameEnd]), stage) : null;
    }

    private static (int NameEnd, string? Stage) Stage(string folded, string text, int end)
    {
        if (folded[end - 1] is ')' or ']' && folded.LastIndexOfAny(['(', '['], end - 1) is > 0 and var open)
        {
            var inner = text[(open + 1)..(end - 1)].Trim();
            var length = TitleWords.EndsAt(inner, 0, inner.Length, TitleWords.BareStages);
            var before = folded.AsSpan(0, open).TrimEnd().Length;
            return length > 0 ? (before, inner) : (TitleWords.EndsAt(folded, 0, before, TitleWords.Plans) > 0 ? end : 0, (string?)null);
        }

        var bare = TitleWords.EndsAt(folded, 0, end, TitleWords.BareStages);
        var nameEnd = folded.AsSpan(0, end - bare).TrimEnd().Length;
        return bare > 0 && TitleWords.EndsAt(folded, 0, nameEnd, TitleWords.Plans) > 0 ? (nameEnd, text[(end - bare)..end]) : (end, null);
    }

    private static string Bare(string name) => BracketSet.Quotation.Trim(name.Trim(), "#* ■○●").Trim();
}
