namespace Ota.PublicComment.Codec;

/// <summary>The document as wire records. Lists of nodes are mapped while they are written.</summary>
internal static class DocumentToWire
{
    private const int ShortList = 16;

    public static WireDocument Map(PublicCommentDocument document) => new()
    {
        Format = DocumentCodec.FormatName,
        Id = document.Id,
        Title = document.Title,
        Municipality = document.Municipality is { } m ? new() { Code = m.Code, Name = m.Name, Prefecture = m.Prefecture } : null,
        PlanTitles = Each(document.PlanTitles, static t => new WirePlanTitle
        {
            Text = t.Text, IsProvisional = t.IsProvisional, Stage = t.Stage, Volumes = Plain(t.Volumes),
        }),
        Consultations = Each(document.Consultations, Map),
        DispositionLegend = Each(document.DispositionLegend, Map),
        Opinions = new() { Written = Each(document.Opinions, Map) },
        Responses = new() { Written = Each(document.Responses, Map) },
        Notes = Each(document.Notes, Map),
        Errata = Each(document.Errata, Map),
        Source = Map(document.Source),
    };

    private static WireConsultation Map(Consultation c) => new()
    {
        Id = c.Id,
        Kind = c.Kind,
        Label = c.Label,
        Period = c.Period is { } p ? new() { Text = p.Text, Opens = p.Opens, Closes = p.Closes } : null,
        PublishedOn = c.PublishedOn,
        Department = c.Department,
        SubmitterCount = c.SubmitterCount,
        SubmissionCount = c.SubmissionCount,
        OpinionCount = c.OpinionCount,
        Tallies = Each(c.Tallies, static t => new WireTally
        {
            Dimension = t.Dimension, Label = t.Label, Submitters = t.Submitters, Submissions = t.Submissions,
            Opinions = t.Opinions, Parent = t.Parent, IsTotal = t.IsTotal,
        }),
        Listing = new() { Flags = c.Listing.Flags.AsSpan().ToArray(), Texts = Plain(c.Listing.Texts) },
    };

    private static WireOpinion Map(Opinion o) => new()
    {
        Id = o.Id,
        Number = Map(o.Number),
        IsNumberInferred = o.IsNumberInferred,
        Group = Plain(o.Group),
        ConsultationId = o.ConsultationId,
        Subject = o.Subject,
        Area = o.Area is { } a ? Map(a) : null,
        Text = o.Text,
        TextState = o.TextState,
        Points = Each(o.Points, static p => new WireOpinionPoint
        {
            Id = p.Id, Label = p.Label, Span = new() { Start = p.Span.Start, Length = p.Span.Length },
        }),
        Count = o.Count,
        SubmitterCount = o.SubmitterCount,
        SubmitterKind = o.SubmitterKind,
        Other = Each(o.Other, Map),
        Source = Map(o.Source),
    };

    private static WireResponse Map(Response r) => new()
    {
        Id = r.Id,
        Answers = Each(r.Answers, static a => new WireAnswerTarget { Opinion = a.Opinion, Point = a.Point }),
        SharingIsInferred = r.SharingIsInferred,
        Paragraphs = Each(r.Paragraphs, static p => new WireParagraph { Text = p.Text, Kind = p.Kind }),
        TextState = r.TextState,
        Dispositions = Each(r.Dispositions, Map),
        Revisions = Each(r.Revisions, static v => new WirePlanRevision
        {
            Text = v.Text, Action = v.Action, Before = v.Before, After = v.After,
        }),
        Other = Each(r.Other, Map),
        Source = Map(r.Source),
    };

    private static WireArea Map(Area a) => new()
    {
        Text = a.Text,
        Scope = a.Scope,
        Chapter = Map(a.Chapter),
        Section = Map(a.Section),
        Pages = a.Pages is { } p ? new() { First = p.First, Last = p.Last } : null,
        Volume = a.Volume,
        CompletedFrom = a.CompletedFrom,
    };

    private static WireDisposition Map(Disposition d)
        => new() { Code = d.Code, Legend = d.Legend, Kinds = d.Kinds.AsSpan().ToArray() };

    private static WireOtherField Map(OtherField f) => new() { Heading = f.Heading, Text = f.Text };

    private static WireNote Map(Note n) => new() { Id = n.Id, Text = n.Text, Source = Map(n.Source) };

    private static WirePlanHeading? Map(PlanHeading? h)
        => h is null ? null : new() { Unit = h.Unit, Number = Map(h.Number), Title = h.Title };

    private static WireOutlineNumber? Map(OutlineNumber? n)
        => n is null ? null : new() { Label = n.Label, Parts = n.Parts.AsSpan().ToArray() };

    private static WireSourcePlace Map(SourcePlace s) => new()
    {
        File = s.File,
        Page = s.Page,
        Sheet = s.Sheet,
        Table = s.Table,
        Row = s.Row,
        Lines = s.Lines is { } l ? new() { First = l.First, Last = l.Last } : null,
        Cell = s.Cell,
    };

    private static string?[] Plain(ValueList<string> list) => list.AsSpan().ToArray();

    private static IEnumerable<TWire?> Each<T, TWire>(ValueList<T> list, Func<T, TWire> map)
        where TWire : WireNode
    {
        // A long list is mapped while it is written; a short one is an array, which the serializer walks faster.
        if (list.Count > ShortList)
        {
            return list.Select(map);
        }

        var items = list.Count == 0 ? [] : new TWire[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = map(list[i]);
        }

        return items;
    }
}
