using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Gives statements and rows of counts to the consultations they belong to.</summary>
internal sealed class CountRecorder(DraftDocument draft, ConsultationScopes scopes)
{
    /// <summary>Records the number of the whole; false where the unit contradicts the label, so that nobody knows what it counts.</summary>
    public bool RecordHeadline(ConsultationDraft node, CountStatement statement, CountRole role, TracedText at,
        FactRank rank = FactRank.Labelled)
    {
        if (Contradicts(role, statement.Counts))
        {
            draft.Report(Catalogue.UnitContradictsLabel, at, Shortened.Of(statement.Label), Shortened.Of(at.Text));
            return false;
        }

        // 提出：7通 (延べ23件) says which is which.
        RecordFacts(node, statement.Counts, role == CountRole.Filed
            && statement.Counts.Submissions is not null ? CountRole.Opinions : role, rank, at);
        RecordMembers(node, statement, at);
        return true;
    }

    public static void RecordFacts(ConsultationDraft node, Counts counts, CountRole role, FactRank rank, TracedText at)
    {
        node.Touch(at);
        Add(CountUnit.Submitters, counts.Submitters);
        Add(CountUnit.Submissions, counts.Submissions);
        Add(CountUnit.Opinions, counts.Opinions);

        void Add(CountUnit unit, int? value)
        {
            if (value is { } number)
            {
                node.Facts.Add(new CountFact(unit, number, role, rank, at));
            }
        }
    }

    /// <summary>Records the whole where all came one way: 意見提出数：電子メール 3件.</summary>
    public static void RecordOnlyWay(ConsultationDraft node, CountList list)
    {
        if (list is { Caption: { } caption, Entries: [{ Statements: [{ Role: CountRole.Channel, IsPart: false } only] } entry] }
            && CountWords.RoleOf(caption) is var whole && CountWords.IsHeadline(whole))
        {
            RecordFacts(node, only.Counts, whole, FactRank.Labelled, entry.Line.Line);
        }
    }

    /// <summary>Whether a member of a statement counts the same in another unit: 合計：8通（意見数31件）.</summary>
    public static bool IsOtherUnit(CountStatement member) => !member.IsPart && CountWords.IsHeadline(member.Role);

    /// <summary>Gives a line of a list what its bracket counts in another unit; that of a total is said of the whole.</summary>
    public static void RecordOtherUnits(ConsultationDraft node, CountStatement statement, TracedText at)
    {
        foreach (var other in statement.Members.Where(IsOtherUnit))
        {
            var (own, more) = (statement.Counts, other.Counts);
            statement.Counts = new Counts(own.Submitters ?? more.Submitters, own.Submissions ?? more.Submissions,
                own.Opinions ?? more.Opinions);
            if (statement.Role == CountRole.Total)
            {
                RecordFacts(node, more, other.Role, FactRank.Labelled, at);
            }
        }
    }

    /// <summary>
    /// Records the rows of a list. Where its labels are the ways of taking opinions themselves, each is a consultation of its own.
    /// </summary>
    public void RecordList(ConsultationDraft node, string? dimension, IReadOnlyList<TallyRow> rows, string? parent, TracedText at)
    {
        if (AreConsultations(rows))
        {
            foreach (var row in rows.Where(r => r.Role != CountRole.Total))
            {
                RecordFacts(scopes.Named(InputName.OfLabel(row.Label)!.Value, row.Label, null), row.Counts, CountRole.Status,
                    FactRank.Labelled, at);
            }

            return;
        }

        var name = dimension ?? Dimensions.Inferred(rows.Where(r => r.Dimension is null).Select(r => r.Role));
        var above = parent;
        foreach (var row in rows)
        {
            node.Tallies.Add(Tally(row.Dimension ?? name, row, row.IsPart ? above : null));
            above = row.IsPart ? above : row.Label;
            if (row.Role == CountRole.Total && !row.IsPart)
            {
                RecordFacts(node, row.Counts, CountRole.Total, rows.Count == 1 ? FactRank.LoneTotal : FactRank.Total, at);
            }
        }

        node.Touch(at);
    }

    /// <summary>
    /// Whether all labels of a list name ways of taking opinions, of which the public comment is one: then it is no list of channels.
    /// </summary>
    public static bool AreConsultations(IReadOnlyList<TallyRow> rows)
    {
        var named = rows.Where(r => r.Role != CountRole.Total).Select(r => InputName.OfLabel(r.Label)).ToList();
        return named.Count > 0 && named.TrueForAll(n => n is not null) && rows.All(r => !r.IsPart);
    }

    private static bool Contradicts(CountRole role, Counts counts) => role switch
    {
        CountRole.Submitters => counts is { Submitters: null, Submissions: null, Opinions: not null },
        CountRole.Opinions => counts is { Submitters: not null, Opinions: null },
        _ => false,
    };

    // 17 (個人15 団体2): the bracket is the list, the number before it its total. うち市外5件 is a part.
    private void RecordMembers(ConsultationDraft node, CountStatement statement, TracedText at)
    {
        var areParts = AddUp(statement);
        foreach (var other in statement.Members.Where(m => !areParts && CountWords.IsHeadline(m.Role) && !m.IsPart))
        {
            RecordFacts(node, other.Counts, other.Role, FactRank.Labelled, at);
        }

        var members = statement.Members.Where(m => m.Label.Length > 0 && (areParts || m.IsPart || !CountWords.IsHeadline(m.Role))).ToList();
        if (members.Count == 0)
        {
            return;
        }

        if (members.Exists(m => m.Bare is not null))
        {
            draft.Report(Catalogue.UnitUnknown, at, Shortened.Of(at.Text));
        }

        // 3名（うち個人2名、団体1名）: the word is said of all that follows in the bracket.
        var dimension = Dimensions.Inferred(members.Select(m => m.Role));
        var areOfWhole = members[0].IsPart;
        foreach (var member in members)
        {
            var isPart = member.IsPart || areOfWhole;
            node.Tallies.Add(Tally(dimension, new TallyRow(member.Label, member.Role == CountRole.Total ? CountRole.Unknown
                : member.Role, isPart, member.Counts), isPart ? Name(statement) : null));
        }

        if (members.Count > 1 && members.TrueForAll(m => !m.IsPart))
        {
            node.Tallies.Add(Tally(dimension, new TallyRow(Name(statement), CountRole.Total, false, statement.Counts), null));
        }
    }

    // 意見提出件数6件(提案・意見:4件、賛同:2件): what adds up to the number before the bracket are its parts, whatever they are called.
    private static bool AddUp(CountStatement statement)
        => statement.Members is { Count: > 1 } members && statement.Counts.OnlyUnit is not CountUnit.None and var unit
            && members.TrueForAll(m => m.Label.Length > 0 && m.Counts.OnlyUnit == unit)
            && members.Sum(m => (long)m.Counts.Of(unit)!.Value) == statement.Counts.Of(unit);

    private static string Name(CountStatement statement) => statement.Label.Length > 0 ? statement.Label : "計";

    private static Tally Tally(string dimension, TallyRow row, string? parent) => new()
    {
        Dimension = dimension,
        Label = row.Label,
        Submitters = row.Counts.Submitters,
        Submissions = row.Counts.Submissions,
        Opinions = row.Counts.Opinions,
        Parent = parent,
        IsTotal = row.Role == CountRole.Total && !row.IsPart,
    };
}
