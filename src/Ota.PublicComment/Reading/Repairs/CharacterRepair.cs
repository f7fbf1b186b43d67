using System.Globalization;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Puts single characters right that extraction made of others: radicals, 尐, invisible marks, odd spaces.</summary>
internal sealed class CharacterRepair(DiagnosticDescriptor descriptor, RepairKinds kinds) : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => descriptor;

    public void Apply(DraftDocument draft)
    {
        var shown = kinds.HasFlag(RepairKinds.MiddleDot) && !MiddleDots.AreShown(draft) ? kinds & ~RepairKinds.MiddleDot : kinds;
        foreach (var text in DraftText.All(draft))
        {
            if (!RepairFold.Finds(text.Value.Text) || RepairFold.Apply(text.Value.Text, shown) is not { IsChanged: true } repaired)
            {
                continue;
            }

            var edits = repaired.Edits.Select(e => new TextEdit(
                e.Offset, 1, e.After is null ? TextEditKind.RemoveText : TextEditKind.Replace, TextEditReason.LostByte, e.After ?? '\0'))
                    .ToList();
            var first = edits[0].Start;
            TextChange.Apply(
                draft, text, text.Value.Edited(edits), Descriptor, first,
                edits.Count.ToString(CultureInfo.InvariantCulture), Named(repaired.Edits[0].Before),
                repaired.Edits[0].After is { } after ? Named(after) : "");
        }

        // A text of nothing but marks that cannot be seen is none.
        foreach (var record in draft.Records)
        {
            record.Opinion.RemoveEmpty();
            record.Response.RemoveEmpty();
            record.RemoveEmptyFurther();
        }
    }

    // A character that cannot be seen is named by its code.
    private static string Named(char c)
        => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format
            ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}")
            : c.ToString();
}
