using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Numbers that only their neighbours prove: 1人口の動き before 2交通の現状, 資料編1.策定経過 before 2.つくった人, and 第l章, which OCR made of 第1章.
/// </summary>
internal static class GluedHeads
{
    private const int MostLookedAhead = 40;

    public static List<PlanEntry> Settle(List<PlanEntry> entries, DiagnosticBag findings)
    {
        var settled = new List<PlanEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Head.IsNumbered)
            {
                TellMisread(entry, findings);
                settled.Add(entry);
            }
            else if (EntryReader.ReadTrusting(entry) is { } numbered && IsProven(entries, settled, i, numbered))
            {
                settled.Add(numbered);
            }
            else if (Inside(entry) is var at and > 0 && IsCountedOn(entries, i))
            {
                Split(entry, at, settled);
            }
            else
            {
                settled.Add(entry);
            }
        }

        return settled;
    }

    // 第l章 stands for 第1章, and says so.
    private static void TellMisread(PlanEntry entry, DiagnosticBag findings)
    {
        if (entry.Head.IsMisread)
        {
            findings.Add(Catalogue.PlanNumberMisread, entry.Location,
                entry.Line.Text.Substring(entry.Head.Label.Start, entry.Head.Label.Length), entry.Label);
        }
    }

    // The number before it, or the next number of its form, counts with it.
    private static bool IsProven(List<PlanEntry> entries, List<PlanEntry> before, int at, PlanEntry entry)
    {
        var value = Value(entry);
        for (var i = at + 1; i < entries.Count && i - at < MostLookedAhead; i++)
        {
            var other = entries[i].Head.IsNumbered ? entries[i] : EntryReader.ReadTrusting(entries[i]);
            if (other?.Head.Style.Kind == HeadKind.Digits)
            {
                return Value(other) == value + 1 || Before(before, value);
            }

            if (other?.Head.Style.Kind == HeadKind.Unit)
            {
                break;
            }
        }

        return Before(before, value);
    }

    private static bool Before(List<PlanEntry> before, int value)
    {
        for (var i = before.Count - 1; i >= 0 && before.Count - i < MostLookedAhead && before[i].Head.Style.Kind != HeadKind.Unit; i--)
        {
            if (before[i].Head.Style.Kind == HeadKind.Digits)
            {
                return value > 1 && Value(before[i]) == value - 1;
            }
        }

        return false;
    }

    private static int Value(PlanEntry entry) => OutlineNumber.Parse(entry.Label).Parts is [var value] ? value : -1;

    /// <summary>Where 1. stands inside a title with text before it; -1 when it does not.</summary>
    private static int Inside(PlanEntry entry)
    {
        var text = entry.Line.Folded;
        for (var i = entry.Head.End + 1; i + 1 < entry.Tail.TitleEnd; i++)
        {
            if (text[i] == '1' && text[i + 1] is '.' or '、' && !char.IsAsciiDigit(text[i - 1])
                && !char.IsAsciiDigit(text[i + 2 < text.Length ? i + 2 : i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    // 2. and then 3. follow before any other number 1.
    private static bool IsCountedOn(List<PlanEntry> entries, int at)
    {
        var next = 2;
        for (var i = at + 1; i < entries.Count && i - at < MostLookedAhead && next <= 3; i++)
        {
            if (entries[i].Head.Style.Kind == HeadKind.Digits)
            {
                if (Value(entries[i]) != next)
                {
                    return false;
                }

                next++;
            }
        }

        return next > 3;
    }

    // What stands before the number is the part above: said again, or an entry of its own.
    private static void Split(PlanEntry entry, int at, List<PlanEntry> settled)
    {
        var part = EntryReader.Part(entry, at);
        if (settled.Count == 0 || !string.Equals(PlanTerms.KeyOf(settled[^1].Title), PlanTerms.KeyOf(part.Title), StringComparison.Ordinal))
        {
            settled.Add(part);
        }

        settled.Add(EntryReader.ReadAt(entry.Line, at));
    }
}
