using System.Globalization;
using System.Text;

namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>Says whether the reading of a document with one heading changed is right.</summary>
/// <remarks>It is right if no opinion changed or if something new is told. Otherwise the changed document must be a whole one that only
/// says something else, and then its reading is the old one with exactly that changed: the group is another, the count is gone, the
/// boundary between two texts lies a line higher.</remarks>
internal static class MutationOracle
{
    public static bool IsRight(DocumentResult original, DocumentResult result, HeadingMutation mutation)
    {
        if (AllDocuments.Entries(result).SequenceEqual(AllDocuments.Entries(original)))
        {
            return true;
        }

        // Other words for the same are no other document, and nothing to tell.
        return mutation.Change != HeadingChange.Synonym
            && (AllDocuments.IsNewlyTold(original, result) || (result.Document is { } read
                && (IsOtherDocument(original.Document!, read, mutation)
                    || (AnswersTwice(original) && AnswersTheSame(original.Document!, read)))));
    }

    // Headings of cells that stand apart, each over text, are the labels of one opinion and its answer.
    private static bool IsOtherDocument(PublicCommentDocument original, PublicCommentDocument read, HeadingMutation mutation)
        => mutation.Kind switch
    {
        HeadingKind.Column => mutation.Change == HeadingChange.OtherRole && HoldsTheSame(original, read),
        HeadingKind.Group
            => SaysTheSame(original, read, mutation, Aspect.Group)
                && (GroupsAre(read, Renamed(original, mutation)) || GroupsAre(read, Lost(original, mutation, ""))
                    || GroupsAre(read, Lost(original, mutation, "/" + Bare(mutation.By))) || IsPassed(original, read, mutation)),
        HeadingKind.Legend => SaysTheSame(original, read, mutation, Aspect.Legend) && LegendsAre(original, read, mutation),
        HeadingKind.Count => SaysTheSame(original, read, mutation, Aspect.Count) && CountsAre(original, read),
        HeadingKind.Optional when mutation.Change == HeadingChange.MovedByLine && read.Opinions.Count == 1
            => Flow(read, mutation) == Flow(original, mutation),
        HeadingKind.Optional
            => mutation.Change == HeadingChange.OtherRole && HoldsTheSame(original, read)
                || (IsText(mutation) && SaysTheSame(original, read, mutation, Aspect.Field)),
        _ => mutation.Change == HeadingChange.MovedByLine && SaysTheSame(original, read, mutation, Aspect.None),
    };

    [Flags]
    private enum Aspect
    {
        None = 0,
        Group = 1,
        Count = 2,
        Legend = 4,
        Field = 8,
    }

    /// <summary>A statement of numbers is never the end of an answer.</summary>
    private static bool IsText(HeadingMutation mutation)
        => !(mutation.Change == HeadingChange.MovedAway && mutation.Heading.Any(char.IsDigit)
            && mutation.Heading.IndexOfAny(['件', '人', '名']) >= 0);

    /// <summary>The same opinions and answers with the same values, some under another role: a column under the name of another.</summary>
    private static bool HoldsTheSame(PublicCommentDocument original, PublicCommentDocument read)
        => Texts(read).SequenceEqual(Texts(original)) && Values(read).SequenceEqual(Values(original));

    /// <summary>
    /// Two columns of answers are told already: which of them is the response is what their headings and their order say.
    /// </summary>
    private static bool AnswersTwice(DocumentResult result)
        => result.Document!.Opinions.All(o => o.Other.Count > 0) && result.Diagnostics.Any(d => d.Code == "OPC1012");

    private static bool AnswersTheSame(PublicCommentDocument original, PublicCommentDocument read)
        => read.Opinions.Select(o => $"{o.Number?.Label} {o.Text}")
            .SequenceEqual(original.Opinions.Select(o => $"{o.Number?.Label} {o.Text}"))
            && Values(read).Concat(read.Responses.Select(r => Squeezed(r.Text ?? ""))).Order(StringComparer.Ordinal)
                .SequenceEqual(
                    Values(original).Concat(original.Responses.Select(r => Squeezed(r.Text ?? ""))).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Texts(PublicCommentDocument document)
        => [.. document.Opinions.Select(o => $"{o.Number?.Label} {o.Text}"),
            .. document.Responses.Select(r => $"{Answered(document, r)} {r.Text}")];

    private static string Answered(PublicCommentDocument document, Response response)
        => string.Join('+', response.Answers.Select(a => document.Opinions.ToList().FindIndex(o => o.Id == a.Opinion)).Distinct());

    private static IEnumerable<string> Values(PublicCommentDocument document)
        => document.Opinions.SelectMany(
            o =>
                (IEnumerable<string?>)[o.Area?.Text, PageApart(o), o.Subject, o.SubmitterKind,
                    o.Count?.ToString(CultureInfo.InvariantCulture), .. o.Other.Select(f => f.Text)])
            .Concat(
                document.Responses.SelectMany(
                    r =>
                        (IEnumerable<string?>)[.. r.Dispositions.Select(d => d.Code), .. r.Revisions.Select(v => v.Text),
                            .. r.Other.Select(f => f.Text)]))
            .Select(v => Squeezed(v ?? "")).Where(v => v.Length > 0).Order(StringComparer.Ordinal);

    // A page that was printed in a column of its own is no part of the place's words.
    private static string? PageApart(Opinion opinion)
        => opinion.Area is { Pages: { } pages, Text: var text } && pages.First.ToString(CultureInfo.InvariantCulture) is var page
            && !text.Contains(page, StringComparison.Ordinal) ? page : null;

    /// <summary>
    /// The same records with the same texts one after the other; the heading itself may have left them or become part of one, and one
    /// aspect is looked at apart.
    /// </summary>
    private static bool SaysTheSame(PublicCommentDocument original, PublicCommentDocument read, HeadingMutation mutation, Aspect apart)
        => Shape(read, mutation, apart).SequenceEqual(Shape(original, mutation, apart)) && Flow(read, mutation) == Flow(original, mutation);

    private static IEnumerable<string> Shape(PublicCommentDocument document, HeadingMutation mutation, Aspect apart) =>
    [
        .. document.Opinions.Select(o => string.Join('|',
            o.Number?.Label, apart.HasFlag(Aspect.Group) ? "" : string.Join('/', o.Group),
            apart.HasFlag(Aspect.Field) || (apart.HasFlag(Aspect.Group) && o.Subject == Bare(mutation.Heading)) ? null : o.Subject,
            apart.HasFlag(Aspect.Field) ? "" : o.Area?.Text, o.TextState,
            apart.HasFlag(Aspect.Count) ? null : o.Count, o.SubmitterCount, o.SubmitterKind)),
        .. document.Responses.Select(r => string.Join('|',
            Answered(document, r), r.TextState, apart.HasFlag(Aspect.Field) ? 0 : r.Revisions.Count,
            string.Join('+',
                r.Dispositions.Where(d => !(apart.HasFlag(Aspect.Group) && IsOfSection(document, d)))
                    .Select(d => apart.HasFlag(Aspect.Legend) ? d.Code : $"{d.Code}={d.Legend}")))),
    ];

    // The heading of a section may say what became of all its opinions; so that goes with the group.
    private static bool IsOfSection(PublicCommentDocument document, Disposition disposition)
        => disposition.Legend is { } words && document.Opinions.Any(o => o.Group.Any(g => g.Contains(words, StringComparison.Ordinal)));

    private static string Flow(PublicCommentDocument document, HeadingMutation mutation)
    {
        var flow = new StringBuilder();
        foreach (var opinion in document.Opinions)
        {
            flow.Append(opinion.Area?.Text).Append(opinion.Subject).Append(opinion.Text);
            foreach (var response in document.Responses.Where(r => r.Answers is [.., var last] && last.Opinion == opinion.Id))
            {
                flow.Append(response.Text).AppendJoin("", response.Revisions.Select(v => v.Text))
                    .AppendJoin("", response.Other.Select(f => f.Text));
            }
        }

        return Squeezed(flow.ToString()).Replace(Squeezed(mutation.Heading), "", StringComparison.Ordinal)
            .Replace(mutation.By.Length > 0 ? Squeezed(mutation.By) : "\n", "", StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool GroupsAre(PublicCommentDocument read, IEnumerable<string> groups)
        => read.Opinions.Select(o => string.Join('/', o.Group)).SequenceEqual(groups);

    private static string Bare(string heading) => heading.Trim('#', ' ');

    private static IEnumerable<string> Renamed(PublicCommentDocument original, HeadingMutation mutation)
        => original.Opinions.Select(
            o =>
                string.Join('/',
                    o.Group.Select(
                        g => g == Bare(mutation.Heading) ? Bare(mutation.By) : g == Bare(mutation.By) ? Bare(mutation.Heading) : g)));

    /// <summary>Opinions whose heading is gone stand under the heading before; with other marks it is a part of that one.</summary>
    private static List<string> Lost(PublicCommentDocument original, HeadingMutation mutation, string part)
    {
        var groups = new List<string>();
        foreach (var group in original.Opinions.Select(o => o.Group))
        {
            var before = groups.LastOrDefault() ?? "";
            groups.Add(
                !group.Contains(Bare(mutation.Heading)) ? string.Join('/', group)
                    : before.EndsWith(part, StringComparison.Ordinal) ? before : before + part);
        }

        return groups;
    }

    /// <summary>A heading that moved past one opinion: that one stands under the heading of its neighbour.</summary>
    private static bool IsPassed(PublicCommentDocument original, PublicCommentDocument read, HeadingMutation mutation)
    {
        var was = original.Opinions.Select(o => string.Join('/', o.Group)).ToList();
        var now = read.Opinions.Select(o => string.Join('/', o.Group)).ToList();
        var changed = Enumerable.Range(0, was.Count).Where(i => was[i] != now[i]).ToList();
        return mutation.Change == HeadingChange.MovedByLine && changed is [var only]
            && (now[only] == (only > 0 ? now[only - 1] : "") || (only + 1 < now.Count && now[only] == now[only + 1]));
    }

    private static bool LegendsAre(PublicCommentDocument original, PublicCommentDocument read, HeadingMutation mutation)
    {
        var was = original.Responses.SelectMany(r => r.Dispositions).ToList();
        var now = read.Responses.SelectMany(r => r.Dispositions).ToList();
        return was.Zip(now).All(p => p.First == p.Second
            || (p.First.Legend is { } words && mutation.Heading.Contains(words, StringComparison.Ordinal)
                && (p.Second.Legend is null || mutation.By.Contains(p.Second.Legend, StringComparison.Ordinal))));
    }

    private static bool CountsAre(PublicCommentDocument original, PublicCommentDocument read)
        => original.Opinions.Zip(read.Opinions).Count(p => p.First.Count != p.Second.Count) <= 1
            && original.Opinions.Zip(read.Opinions).All(p => p.First.Count == p.Second.Count || p.Second.Count is null);
}
