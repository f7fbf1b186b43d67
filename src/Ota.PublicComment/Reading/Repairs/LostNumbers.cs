using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Gives rows their lost numbers back where the numbers around them leave exactly one possibility.</summary>
internal sealed class LostNumbers : IDraftRepair
{
    public DiagnosticDescriptor Descriptor => Catalogue.LostNumber;

    public void Apply(DraftDocument draft)
    {
        foreach (var gap in NumberGap.Find(draft.Records).ToList())
        {
            for (var i = 0; i < gap.Count; i++)
            {
                if (gap.NumberAt(i) is { } number)
                {
                    var record = draft.Records[gap.Start + i];
                    record.Number = number;
                    record.IsNumberInferred = true;
                    draft.Report(Descriptor, record, ColumnRole.Number, number.Label);
                }
            }
        }
    }
}
