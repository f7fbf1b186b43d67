using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Books what a row prints beside a further response to an opinion that stands in a row above.</summary>
internal static class FurtherAnswers
{
    public static Opinion Add(DraftDocument draft, RecordDraft record, Opinion opinion)
    {
        var other = new List<OtherField>(opinion.Other);
        if (opinion.Number is { } number && AreaKey.Of(number.Label) == AreaKey.Of(record.NumberCell.Text))
        {
            draft.Ledger.Structure(record.NumberCell, opinion.Id);
        }
        else
        {
            Keep(null, record.NumberCell);
        }

        if (opinion.Area is { } area && AreaKey.Of(area.Text) == AreaKey.Of(record.Area.Text))
        {
            draft.Ledger.Structure(record.Area, opinion.Id);
        }
        else
        {
            Keep(null, record.Area);
        }

        Keep(null, record.PageCell);
        foreach (var text in record.Opinion)
        {
            Keep(null, text);
        }

        foreach (var (role, text) in record.Fields.OrderBy(f => f.Key))
        {
            if (role is not (ColumnRole.Disposition or ColumnRole.Revision))
            {
                Keep(null, text);
            }
        }

        foreach (var (heading, text) in record.Other)
        {
            Keep(heading, text);
        }

        return opinion with { Other = other.ToValueList() };

        void Keep(string? heading, TracedText text)
        {
            if (text.Runs.Length > 0)
            {
                draft.Ledger.Text(text, opinion.Id, TextField.Other, other.Count);
                other.Add(new OtherField { Heading = heading, Text = text.Text });
            }
        }
    }
}
