using System.Buffers;
using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Tells where the cells of a column speak against its heading, and which columns nothing explains. It changes no reading.
/// </summary>
internal sealed class ColumnDoubts(DraftDocument draft, TableRows rows, int headingRow, ColumnLayout layout)
{
    private static readonly SearchValues<char> PlaceSigns = SearchValues.Create("頁ペ章節項箇所位置PpＰｐ");

    // The column of texts that the table lacks and a finding asks for; what else a column may be would contradict it.
    private ColumnRole? _missing;

    private readonly ColumnProfile[] _profiles = [.. layout.Columns.Select(c => new ColumnProfile(c.Role))];

    /// <summary>The rows under the headings.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>How many records the draft had before them.</summary>
    public int FirstRecord { get; } = draft.Records.Count;

    /// <summary>Takes a row; -1 for one that prints the headings again.</summary>
    public void Add(int row)
    {
        if (row < 0)
        {
            return;
        }

        if (IsShifted(row))
        {
            return;
        }

        var isApart = Rows.Count > 0 && row != Rows[^1] + 1;
        Rows.Add(row);
        for (var i = 0; i < _profiles.Length && i < rows.Width(row); i++)
        {
            _profiles[i].Add(rows.Cell(row, i).Text, isApart);
        }
    }

    // A row that lost its merged first cells stands too far left; it is told where it is moved back.
    private bool IsShifted(int row)
    {
        var number = Array.FindIndex(layout.Columns, c => c.Role == ColumnRole.Number);
        return number > 0 && number < rows.Width(row) && rows.Cell(row, rows.Width(row) - 1).Length == 0
            && OutlineNumberReader.Read(rows.Cell(row, number).Text) is null or { PartCount: 0 }
            && OutlineNumberReader.Read(rows.Cell(row, number - 1).Text) is { PartCount: 1 };
    }

    public void Tell()
    {
        TellMissingRoles();
        TellRawComments();
        for (var i = 0; i < _profiles.Length; i++)
        {
            var (role, heading, _) = layout.Columns[i];
            if (_profiles[i].Filled == 0)
            {
                TellUnknown(i);
            }
            else if (role == ColumnRole.Other)
            {
                TellUnfilledRole(i);
            }
            else if (Against(i) is { } reason)
            {
                draft.Report(Catalogue.ColumnDoubtful, At(i), heading ?? "", RoleNames.Of(role), reason);
            }
            else if (role == ColumnRole.Disposition && _profiles[i].Outcomes == 0)
            {
                // Words that only a legend can explain; whether there is one is known once all is read.
                draft.WordDispositions.Add((At(i), heading ?? "", Shortened.Of(_profiles[i].First)));
            }
        }
    }

    /// <summary>What the table is if it holds no result: a list of links, a survey. Null where it may be one.</summary>
    public (DiagnosticDescriptor Descriptor, string Argument)? NoResult()
    {
        if (layout.Has(ColumnRole.Opinion) && layout.Has(ColumnRole.Response))
        {
            return null;
        }

        if (PlanEntry() is { } entry)
        {
            return (Catalogue.LooksLikePlan, Shortened.Of(entry));
        }

        if (Array.Find(_profiles, p => p.Links * 2 > p.Filled) is { } links)
        {
            return (Catalogue.LooksLikeFeed, Number(links.Filled));
        }

        return Array.Exists(_profiles, p => p.Filled > 1 && p.Shares * 2 > p.Filled)
            ? (Catalogue.LooksLikeSurvey, Shortened.Of(string.Join(" | ", layout.Columns.Select(c => c.Heading))))
            : null;
    }

    // 取組3 | 公園の整備 | 内容 | 28: numbers that name parts of a plan, or names of them beside their pages, and nobody's opinion.
    private string? PlanEntry()
    {
        if (Array.Exists(layout.Columns, c => c.Role == ColumnRole.Opinion && c.Heading?.Contains("意見", StringComparison.Ordinal) == true))
        {
            return null;
        }

        var named = Array.FindIndex(layout.Columns, c => c.Heading is { } heading && PlanListHeadings.IsName(HeadingFold.Of(heading)));
        var paged = Array.Exists(layout.Columns, c => c.Heading is { } heading && PlanListHeadings.IsPage(HeadingFold.Of(heading)));
        var listed = Array.FindIndex(_profiles, p => p.Filled > 1 && p.IsMostly(p.Items));
        return listed >= 0 ? _profiles[listed].First : named >= 0 && paged && _profiles[named].Filled > 1 ? _profiles[named].First : null;
    }

    private void TellRawComments()
    {
        var opinions = Array.FindIndex(layout.Columns, c => c.Role == ColumnRole.Opinion);
        var isTold =
            Array.Exists(layout.Columns, c => c is { Role: ColumnRole.Other, Heading: not null, IsKnown: false })
                && !RawComments.Are(layout);
        if (opinions >= 0 && !layout.Has(ColumnRole.Response) && !isTold && _profiles[opinions].Filled > 0)
        {
            draft.Report(Catalogue.RawComments, At(opinions), Number(_profiles[opinions].Filled), layout.Columns[opinions].Heading ?? "");
        }
    }

    public TracedText At(int column) => rows.Cell(headingRow, column) is { Length: > 0 } cell ? cell : rows.Line(headingRow);

    // A table that is a result by one column only has probably other words for the other: nothing else would tell that all its texts are
    // elsewhere.
    private void TellMissingRoles()
    {
        var unknown = Array.FindAll(layout.Columns, c => c is { Role: ColumnRole.Other, Heading: not null });
        var hasOpinions = layout.Has(ColumnRole.Opinion);
        if ((hasOpinions && layout.Has(ColumnRole.Response)) || (hasOpinions && (unknown.Length == 0 || RawComments.Are(layout))))
        {
            return;
        }

        _missing = hasOpinions ? ColumnRole.Response : ColumnRole.Opinion;
        var descriptor = hasOpinions ? Catalogue.NoResponseColumn : Catalogue.NoOpinionColumn;
        draft.Report(descriptor, At(0), unknown.Length == 0 ? "–" : string.Join(", ", unknown.Select(c => $"「{c.Heading}」")));
    }

    private void TellUnknown(int column)
    {
        if (layout.Columns[column] is { Role: ColumnRole.Other, IsKnown: false, Heading: { } heading })
        {
            draft.Report(Catalogue.UnknownColumn, At(column), heading);
        }
    }

    private void TellUnfilledRole(int column)
    {
        var profile = _profiles[column];
        if (layout.Columns[column].IsKnown)
        {
            return;
        }

        if (layout.Columns[column].Heading is not { } heading)
        {
            draft.Report(Catalogue.UnnamedColumn, At(column), Number(column + 1), Number(profile.Filled), Shortened.Of(profile.First));
            return;
        }

        if (!RawComments.Are(layout) && !OrdinaryHeadings.Are(HeadingFold.Of(heading)) && Fits(profile) is { } role
            && (_missing is null || _missing == role))
        {
            draft.Report(Catalogue.UnknownColumnFits, At(column), heading, RoleNames.Of(role));
        }
        else
        {
            draft.Report(Catalogue.UnknownColumn, At(column), heading);
        }
    }

    // What a column may be; sentences are somebody's text whatever else the table has, anything else only what no other column is.
    private ColumnRole? Fits(ColumnProfile profile)
    {
        if (profile.HoldsSentences)
        {
            return layout.Has(ColumnRole.Opinion) ? ColumnRole.Response : ColumnRole.Opinion;
        }

        ColumnRole[] fitting = profile.IsMostly(profile.Submitters) ? [ColumnRole.SubmitterKind]
            : profile.IsMostly(profile.Outlines) ? [ColumnRole.Number, ColumnRole.Page, ColumnRole.Count]
            : profile.IsMostly(profile.Changes) ? [ColumnRole.Revision]
            : profile.IsMostly(profile.Codes) && !profile.IsMostly(profile.Numbers)
            ? [ColumnRole.Disposition, ColumnRole.Area] : [ColumnRole.Area];
        return Array.Exists(fitting, f => !layout.Has(f)) ? Array.Find(fitting, f => !layout.Has(f)) : null;
    }

    private string? Against(int column)
    {
        var profile = _profiles[column];
        if (layout.Columns[column].Role == ColumnRole.Number && profile.IsMostly(profile.Numbers))
        {
            return Math.Max(profile.Steps, profile.OutlineSteps) + 1 < profile.Filled && Counting(column) is { } other
                ? $"「{other}」 1, 2, 3 …" : null;
        }

        var speaks = layout.Columns[column].Role switch
        {
            ColumnRole.Number => !profile.AreLostCircled,
            ColumnRole.Opinion or ColumnRole.Response => IsNoText(profile),
            ColumnRole.Area => profile.IsMostly(profile.Submitters) || IsBareNumber(column) || profile.HoldsSentences,
            ColumnRole.Page => profile.HoldsSentences || (!profile.IsMostly(profile.Numbers) && !IsNothing(profile.First)),
            ColumnRole.Subject or ColumnRole.SubmitterKind => profile.HoldsSentences,
            ColumnRole.Department
                => profile.HoldsSentences || profile.IsMostly(profile.Signs) || profile.IsMostly(profile.Places)
                    || profile.IsMostly(profile.Submitters) || CountsRows(profile),
            ColumnRole.Disposition
                => (profile.HoldsSentences && TextsAreNone()) || profile.IsMostly(profile.Places) || profile.IsMostly(profile.Quotes)
                    || profile.IsMostly(profile.Submitters) || CountsRows(profile),
            ColumnRole.Revision => profile.Statements == 0 || (profile.HoldsSentences && profile.SpokenChanges == 0) || CountsRows(profile),
            ColumnRole.Count or ColumnRole.SubmitterCount
                => (!profile.IsMostly(profile.Tallies) && !IsNothing(profile.First)) || profile.IsMostly(profile.Places)
                    || CountsRows(profile),
            _ => false,
        };
        return speaks ? $"「{Shortened.Of(profile.First)}」" : null;
    }

    private bool IsNoText(ColumnProfile profile)
        => profile.IsMostly(profile.Signs) || (profile.IsMostly(profile.Codes) && OthersAreTexts())
            || (profile.IsMostly(profile.Changes) && RevisionsAreNone());

    // What counts the rows is their number, where no other column is.
    private bool CountsRows(ColumnProfile profile) => profile.Counts && !HasNumbers();

    // Opinions or responses that are no sentences, while another column holds some.
    private bool TextsAreNone() => layout.Columns.Select((c, i) => (c.Role, Profile: _profiles[i]))
        .Any(c => c.Role is ColumnRole.Opinion or ColumnRole.Response && c.Profile.Filled > 0 && !c.Profile.HoldsSentences);

    // Sentences under a heading that names none.
    private bool OthersAreTexts() => layout.Columns.Select((c, i) => (c.Role, Profile: _profiles[i]))
        .Any(c => c.Role is not (ColumnRole.Opinion or ColumnRole.Response or ColumnRole.Revision) && c.Profile.HoldsSentences);

    private bool RevisionsAreNone() => layout.Columns.Select((c, i) => (c.Role, Profile: _profiles[i]))
        .Any(c => c.Role == ColumnRole.Revision && c.Profile.Filled > 0 && !c.Profile.IsMostly(c.Profile.Changes));

    // A place is a word. Bare numbers are pages or sections where the heading says so.
    private bool IsBareNumber(int column)
    {
        var profile = _profiles[column];
        var heading = layout.Columns[column].Heading ?? "";
        return profile.Signs * 5 >= profile.Filled * 4
            && (CountsRows(profile) || !heading.AsSpan().ContainsAny(PlaceSigns));
    }

    private bool HasNumbers()
        => layout.Columns.Select((c, i) => (c.Role, Profile: _profiles[i]))
            .Any(c => c.Role == ColumnRole.Number && c.Profile.IsMostly(c.Profile.Numbers));

    private string? Counting(int column)
    {
        for (var i = 0; i < _profiles.Length; i++)
        {
            if (i != column && _profiles[i].Filled > 2 && _profiles[i].Counts && _profiles[i].Steps + 1 == _profiles[i].Filled)
            {
                return layout.Columns[i].Heading ?? Number(i + 1);
            }
        }

        return null;
    }

    private static bool IsNothing(string text) => text is "-" or "－" or "―" or "ー" or "なし" or "全般" or "全体";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
