namespace Ota.PublicComment.Codec;

/// <summary>The wire records as a document.</summary>
internal static class WireToDocument
{
    public static PublicCommentDocument Map(WireMapper at, WireDocument w) => Head(at, w) with
    {
        Opinions = w.Opinions.TakeNodes(at.Findings),
        Responses = w.Responses.TakeNodes(at.Findings),
    };

    /// <summary>The document without its opinions and responses.</summary>
    public static PublicCommentDocument Head(WireMapper at, WireHead w) => new()
    {
        Id = at.Required("id", w.Id),
        Title = w.Title,
        Municipality = at.Optional("municipality", w.Municipality, static (at, m) => new Municipality
        {
            Code = m.Code, Name = at.Required("name", m.Name), Prefecture = m.Prefecture,
        }),
        PlanTitles = at.List("planTitles", w.PlanTitles, static (at, t) => new PlanTitle
        {
            Text = at.Required("text", t.Text), IsProvisional = t.IsProvisional, Stage = t.Stage, Volumes = at.Texts("volumes", t.Volumes),
        }),
        Consultations = at.List("consultations", w.Consultations, Map),
        DispositionLegend = at.List("dispositionLegend", w.DispositionLegend, Map),
        Notes = at.List("notes", w.Notes, Map),
        Errata = at.List("errata", w.Errata, Map),
        Source = Source(at, w.Source),
    };

    private static Consultation Map(WireMapper at, WireConsultation c) => new()
    {
        Id = at.Required("id", c.Id),
        Kind = c.Kind,
        Label = c.Label,
        Period = at.Optional("period", c.Period, static (at, p) => new Period
        {
            Text = at.Required("text", p.Text), Opens = p.Opens, Closes = p.Closes,
        }),
        PublishedOn = c.PublishedOn,
        Department = c.Department,
        SubmitterCount = c.SubmitterCount,
        SubmissionCount = c.SubmissionCount,
        OpinionCount = c.OpinionCount,
        Tallies = at.List("tallies", c.Tallies, static (at, t) => new Tally
        {
            Dimension = at.Required("dimension", t.Dimension), Label = at.Required("label", t.Label), Submitters = t.Submitters,
            Submissions = t.Submissions, Opinions = t.Opinions, Parent = t.Parent, IsTotal = t.IsTotal,
        }),
        Listing = at.Optional("listing", c.Listing, static (at, l) => new Listing
        {
            Flags = new ValueList<ListingFlag>(l.Flags), Texts = at.Texts("texts", l.Texts),
        }) ?? Listing.None,
    };

    public static Opinion Map(WireMapper at, WireOpinion o) => new()
    {
        Id = at.Required("id", o.Id),
        Number = Number(at, o.Number),
        IsNumberInferred = o.IsNumberInferred,
        Group = at.Texts("group", o.Group),
        ConsultationId = o.ConsultationId,
        Subject = o.Subject,
        Area = at.Optional("area", o.Area, Map),
        Text = o.Text,
        TextState = o.TextState,
        Points = at.List("points", o.Points, static (at, p) => new OpinionPoint
        {
            Id = at.Required("id", p.Id), Label = at.Required("label", p.Label), Span = Span(at, p.Span),
        }),
        Count = o.Count,
        SubmitterCount = o.SubmitterCount,
        SubmitterKind = o.SubmitterKind,
        Other = at.List("other", o.Other, Map),
        Source = Source(at, o.Source),
    };

    public static Response Map(WireMapper at, WireResponse r) => new()
    {
        Id = at.Required("id", r.Id),
        Answers = at.List("answers", r.Answers, static (at, a) => new AnswerTarget
        {
            Opinion = at.Required("opinion", a.Opinion), Point = a.Point,
        }),
        SharingIsInferred = r.SharingIsInferred,
        Paragraphs = at.List("paragraphs", r.Paragraphs, static (at, p) => new Paragraph
        {
            Text = at.Required("text", p.Text), Kind = p.Kind,
        }),
        TextState = r.TextState,
        Dispositions = at.List("dispositions", r.Dispositions, Map),
        Revisions = at.List("revisions", r.Revisions, static (at, v) => new PlanRevision
        {
            Text = at.Required("text", v.Text), Action = v.Action, Before = v.Before, After = v.After,
        }),
        Other = at.List("other", r.Other, Map),
        Source = Source(at, r.Source),
    };

    private static Area Map(WireMapper at, WireArea a) => new()
    {
        Text = at.Required("text", a.Text),
        Scope = a.Scope,
        Chapter = at.Optional("chapter", a.Chapter, Map),
        Section = at.Optional("section", a.Section, Map),
        Pages = at.OptionalValue("pages", a.Pages, static (at, p)
            => new PageRange(at.Required("first", p.First), at.Required("last", p.Last))),
        Volume = a.Volume,
        CompletedFrom = a.CompletedFrom,
    };

    private static Disposition Map(WireMapper at, WireDisposition d) => new()
    {
        Code = at.Required("code", d.Code), Legend = d.Legend, Kinds = new ValueList<DispositionKind>(d.Kinds),
    };

    private static PlanHeading Map(WireMapper at, WirePlanHeading h)
        => new() { Unit = h.Unit, Number = Number(at, h.Number), Title = h.Title };

    private static OtherField Map(WireMapper at, WireOtherField f)
        => new() { Heading = f.Heading, Text = at.Required("text", f.Text) };

    private static Note Map(WireMapper at, WireNote n)
        => new() { Id = at.Required("id", n.Id), Text = at.Required("text", n.Text), Source = Source(at, n.Source) };

    private static OutlineNumber? Number(WireMapper at, WireOutlineNumber? number)
        => at.Optional("number", number, static (at, n) => new OutlineNumber
        {
            Label = at.Required("label", n.Label), Parts = new ValueList<int>(n.Parts),
        });

    private static TextSpan Span(WireMapper at, WireTextSpan? span)
    {
        if (span is null)
        {
            at.Missing("span");
        }

        return at.OptionalValue("span", span, static (at, s)
            => new TextSpan(at.Required("start", s.Start), at.Required("length", s.Length))) ?? default;
    }

    private static SourcePlace Source(WireMapper at, WireSourcePlace? source)
        => at.Optional("source", source, static (at, s) => new SourcePlace
        {
            File = s.File,
            Page = s.Page,
            Sheet = s.Sheet,
            Table = s.Table,
            Row = s.Row,
            Lines = at.OptionalValue("lines", s.Lines, static (at, l)
                => new LineRange(at.Required("first", l.First), at.Required("last", l.Last))),
            Cell = s.Cell,
        }) ?? SourcePlace.Unknown;
}
