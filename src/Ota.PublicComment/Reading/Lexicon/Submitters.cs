using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>Tells headings that say who wrote: 個人・団体等; and columns that each stand for one kind of them.</summary>
internal static class Submitters
{
    /// <summary>Persons and bodies that write, as one word; the longer of two that begin alike first.</summary>
    public static readonly string[] Kinds = ["個人", "団体等", "団体", "法人", "事業者", "企業"];

    /// <summary>Those who live where the plan is made, as one word: 市民, 住民.</summary>
    public static readonly string[] Residents = ["市民", "区民", "町民", "村民", "県民", "都民", "道民", "府民", "住民"];

    private static readonly int LongestWho = Kinds.Concat(Residents).Max(w => w.Length);

    private static readonly string[] Between = ["・", "/", "又は", "または", "及び", "、", "と", "|", "or"];

    /// <summary>Whether a folded heading lists kinds of submitters and nothing else.</summary>
    public static bool AreListed(string heading)
        => heading.Length > 0 && Array.IndexOf(Kinds, heading) < 0 && EndOfList(heading, 0) == heading.Length;

    /// <summary>Where a list of kinds of submitters ends that begins at a place; the place itself where none does.</summary>
    public static int EndOfList(string text, int start)
    {
        var end = start;
        for (var at = start; Array.Find(Kinds, k => text.AsSpan(at).StartsWith(k, StringComparison.Ordinal)) is { } kind;)
        {
            end = at + kind.Length;
            at = end + (Array.Find(Between, b => text.AsSpan(end).StartsWith(b, StringComparison.Ordinal))?.Length ?? text.Length - end);
        }

        return end;
    }

    /// <summary>Whether a word is one kind.</summary>
    public static bool IsKind(ReadOnlySpan<char> word)
    {
        foreach (var kind in Kinds)
        {
            if (word.SequenceEqual(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text says who wrote and nothing else: 団体, 市民, 匿名.</summary>
    public static bool IsWho(string text)
        => text.Length <= LongestWho && (Array.IndexOf(Kinds, text) >= 0 || Array.IndexOf(Residents, text) >= 0 || text is "匿名");

    /// <summary>Whether a column stands for one kind and a cell only says that it is that: ○ under 個人.</summary>
    public static bool IsMarked(string? heading, string cell)
        => heading is not null && cell.Length <= 2 && Array.IndexOf(Kinds, HeadingFold.Of(heading)) >= 0
            && cell.Trim() is { Length: 1 } mark && (DispositionCode.IsSign(mark[0]) || mark[0] is '✓' or '✔' or 'レ');
}
