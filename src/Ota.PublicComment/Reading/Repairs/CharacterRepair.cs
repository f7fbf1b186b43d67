using System.Globalization;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Puts single characters right that extraction made of others: radicals, 尐, invisible marks, odd spaces.</summary>
internal sealed class CharacterRepair(DiagnosticDescriptor descriptor, RepairKinds kinds) : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => descriptor;

    public void Apply(DraftDocument draft) => Apply(draft, [this]);

    /// <summary>Makes several of them, one after the other in each text: the texts are looked at once.</summary>
    public static void Apply(DraftDocument draft, IReadOnlyList<CharacterRepair> repairs)
    {
        if (repairs.Count == 0)
        {
            return;
        }

        bool? areDots = null;
        foreach (var text in DraftText.All(draft))
        {
            if (!text.Value.MayHold(TextSigns.Odd))
            {
                continue;
            }

            // What the document shows of its dots is asked before the first of them changes.
            areDots ??= MiddleDots.StandIn(text.Value.Text) ? MiddleDots.AreShown(draft) : null;
            var repaired = text;
            foreach (var repair in repairs)
            {
                repaired = repair.Apply(draft, repaired, areDots == true);
            }
        }

        // A text of nothing but marks that cannot be seen is none.
        foreach (var record in draft.Records)
        {
            record.Opinion.RemoveEmpty();
            record.Response.RemoveEmpty();
            record.RemoveEmptyFurther();
        }
    }

    private DraftText Apply(DraftDocument draft, DraftText text, bool areDots)
    {
        var found = RepairFold.Apply(text.Value.Text, areDots ? kinds : kinds & ~RepairKinds.MiddleDot);
        if (!found.IsChanged)
        {
            return text;
        }

        var edits = found.Edits.Select(e => new TextEdit(
            e.Offset, 1, e.After is null ? TextEditKind.RemoveText : TextEditKind.Replace, TextEditReason.LostByte, e.After ?? '\0'))
                .ToList();
        var changed = text.Value.Edited(edits);
        TextChange.Apply(
            draft, text, changed, Descriptor, edits[0].Start,
            edits.Count.ToString(CultureInfo.InvariantCulture), Named(found.Edits[0].Before),
            found.Edits[0].After is { } after ? Named(after) : "");
        return text.With(changed);
    }

    // A character that cannot be seen is named by its code.
    private static string Named(char c)
        => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format
            ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}")
            : c.ToString();
}
