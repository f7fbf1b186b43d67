using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>Tells where the cells of a table without headings speak against what the map says of them.</summary>
internal sealed class MapDoubts(DraftDocument draft)
{
    private readonly SortedDictionary<ColumnRole, (ColumnProfile Profile, TracedText First)> _roles = [];

    /// <summary>Takes a row; no layout where its table has headings.</summary>
    public void Add(ColumnLayout? layout, TableRows rows, int row)
    {
        for (var i = 0; layout is not null && i < rows.Width(row); i++)
        {
            var role = layout.At(i).Role;
            var cell = rows.Cell(row, i);
            if (role != ColumnRole.Other && cell.Length > 0)
            {
                _roles.TryAdd(role, (new ColumnProfile(role), cell));
                _roles[role].Profile.Add(cell.Text);
            }
        }
    }

    public void Tell()
    {
        foreach (var (role, (profile, first)) in _roles)
        {
            if (SpeaksAgainst(role, profile))
            {
                draft.Report(Catalogue.ColumnDoubtful, first, "–", RoleNames.Of(role), $"「{Shortened.Of(profile.First)}」");
            }
        }
    }

    private static bool SpeaksAgainst(ColumnRole role, ColumnProfile profile) => role switch
    {
        ColumnRole.Number or ColumnRole.Page or ColumnRole.Count or ColumnRole.SubmitterCount => !profile.IsMostly(profile.Numbers),
        ColumnRole.Opinion or ColumnRole.Response => profile.IsMostly(profile.Signs) || profile.IsMostly(profile.Submitters),
        ColumnRole.Area or ColumnRole.SubmitterKind or ColumnRole.Disposition or ColumnRole.Department => profile.HoldsSentences,
        _ => false,
    };
}
