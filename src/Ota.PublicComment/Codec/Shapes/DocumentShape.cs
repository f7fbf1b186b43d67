using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>The JSON of a document, said once: writing, reading, what cannot be written and the test of the schema all follow from
/// it. A new field is a name here and a line in its node.</summary>
internal static class DocumentShape
{
    public static PublicCommentDocument Document<M>(ref M m, PublicCommentDocument? d)
        where M : IMembers<M>, allows ref struct
    {
        var head = Head(ref m, d, DocumentCodec.FormatName);
        head = head with
        {
            Opinions = m.Nodes(Names.Opinions, d?.Opinions, Opinion, isContent: true),
            Responses = m.Nodes(Names.Responses, d?.Responses, Response, isContent: true),
        };
        return Tail(ref m, d, head);
    }

    /// <summary>The members up to the opinions, which are the first of the two long lists.</summary>
    public static PublicCommentDocument Head<M>(ref M m, PublicCommentDocument? d, string format)
        where M : IMembers<M>, allows ref struct
    {
        m.OptionalText(Names.Format, format);
        return m.Made(d, new()
        {
            Id = m.Text(Names.Id, d?.Id),
            Title = m.OptionalText(Names.Title, d?.Title),
            Municipality = m.OptionalNode(Names.Municipality, d?.Municipality, Municipality),
            PlanTitles = m.Nodes(Names.PlanTitles, d?.PlanTitles, PlanTitle),
            Consultations = m.Nodes(Names.Consultations, d?.Consultations, Consultation),
            DispositionLegend = m.Nodes(Names.DispositionLegend, d?.DispositionLegend, Disposition),
        });
    }

    /// <summary>The members behind the responses.</summary>
    public static PublicCommentDocument Tail<M>(ref M m, PublicCommentDocument? d, PublicCommentDocument head)
        where M : IMembers<M>, allows ref struct
        => head with
        {
            Notes = m.Nodes(Names.Notes, d?.Notes, Note),
            Errata = m.Nodes(Names.Errata, d?.Errata, Note),
            Source = m.Node(Names.Source, d?.Source, SourcePlace.Unknown, Place),
        };

    // Making an opinion or a place is more than filling an object (they hold apart what most do not have, and what they share), so that
    // of one that is written none is made.
    public static Opinion Opinion<M>(ref M m, Opinion? o)
        where M : IMembers<M>, allows ref struct
    {
        var id = m.Text(Names.Id, o?.Id);
        var number = m.OptionalNode(Names.Number, o?.Number, OutlineNumber);
        var isNumberInferred = m.Flag(Names.IsNumberInferred, o?.IsNumberInferred);
        var group = m.Texts(Names.Group, o?.Group);
        var consultationId = m.OptionalText(Names.ConsultationId, o?.ConsultationId);
        var subject = m.OptionalText(Names.Subject, o?.Subject);
        var area = m.OptionalNode(Names.Area, o?.Area, Area);
        var text = m.OptionalText(Names.Text, o?.Text);
        var textState = m.Choice(Names.TextState, o?.TextState);
        var points = m.Nodes(Names.Points, o?.Points, OpinionPoint);
        var count = m.OptionalNumber(Names.Count, o?.Count);
        var submitterCount = m.OptionalNumber(Names.SubmitterCount, o?.SubmitterCount);
        var submitterKind = m.OptionalText(Names.SubmitterKind, o?.SubmitterKind);
        var other = m.Nodes(Names.Other, o?.Other, OtherField);
        var source = m.Node(Names.Source, o?.Source, SourcePlace.Unknown, Place);
        return m.Made(o, o ?? new()
        {
            Id = id, Number = number, IsNumberInferred = isNumberInferred, Group = group, ConsultationId = consultationId,
            Subject = subject, Area = area, Text = text, TextState = textState, Points = points, Count = count,
            SubmitterCount = submitterCount, SubmitterKind = submitterKind, Other = other, Source = source,
        });
    }

    public static Response Response<M>(ref M m, Response? r)
        where M : IMembers<M>, allows ref struct
        => m.Made(r, new()
        {
            Id = m.Text(Names.Id, r?.Id),
            Answers = m.Nodes(Names.Answers, r?.Answers, AnswerTarget),
            SharingIsInferred = m.Flag(Names.SharingIsInferred, r?.SharingIsInferred),
            Paragraphs = m.Nodes(Names.Paragraphs, r?.Paragraphs, Paragraph),
            TextState = m.Choice(Names.TextState, r?.TextState),
            Dispositions = m.Nodes(Names.Dispositions, r?.Dispositions, Disposition),
            Revisions = m.Nodes(Names.Revisions, r?.Revisions, PlanRevision),
            Other = m.Nodes(Names.Other, r?.Other, OtherField),
            Source = m.Node(Names.Source, r?.Source, SourcePlace.Unknown, Place),
        });

    /// <summary>Also of plans.</summary>
    public static OutlineNumber OutlineNumber<M>(ref M m, OutlineNumber? n)
        where M : IMembers<M>, allows ref struct
        => m.Made(n, new() { Label = m.Text(Names.Label, n?.Label), Parts = m.Numbers(Names.Parts, n?.Parts) });

    /// <summary>Also of plans.</summary>
    public static NumberRange NumberRange<M>(ref M m, NumberRange p)
        where M : IMembers<M>, allows ref struct
        => new(m.Number(Names.First, p.First), m.Number(Names.Last, p.Last));

    private static Municipality Municipality<M>(ref M m, Municipality? b)
        where M : IMembers<M>, allows ref struct
        => m.Made(b, new()
        {
            Code = m.OptionalText(Names.Code, b?.Code),
            Name = m.Text(Names.Name, b?.Name),
            Prefecture = m.OptionalText(Names.Prefecture, b?.Prefecture),
        });

    private static PlanTitle PlanTitle<M>(ref M m, PlanTitle? t)
        where M : IMembers<M>, allows ref struct
        => m.Made(t, new()
        {
            Text = m.Text(Names.Text, t?.Text),
            IsProvisional = m.Flag(Names.IsProvisional, t?.IsProvisional),
            Stage = m.OptionalText(Names.Stage, t?.Stage),
            Volumes = m.Texts(Names.Volumes, t?.Volumes),
        });

    private static Consultation Consultation<M>(ref M m, Consultation? c)
        where M : IMembers<M>, allows ref struct
        => m.Made(c, new()
        {
            Id = m.Text(Names.Id, c?.Id),
            Kind = m.Choice(Names.Kind, c?.Kind),
            Label = m.OptionalText(Names.Label, c?.Label),
            Period = m.OptionalNode(Names.Period, c?.Period, Period),
            PublishedOn = m.OptionalDate(Names.PublishedOn, c?.PublishedOn),
            Department = m.OptionalText(Names.Department, c?.Department),
            SubmitterCount = m.OptionalNumber(Names.SubmitterCount, c?.SubmitterCount),
            SubmissionCount = m.OptionalNumber(Names.SubmissionCount, c?.SubmissionCount),
            OpinionCount = m.OptionalNumber(Names.OpinionCount, c?.OpinionCount),
            Tallies = m.Nodes(Names.Tallies, c?.Tallies, Tally),
            Listing = m.Node(Names.Listing, c?.Listing, Listing.None, ListingOf),
        });

    private static Period Period<M>(ref M m, Period? p)
        where M : IMembers<M>, allows ref struct
        => m.Made(p, new()
        {
            Text = m.Text(Names.Text, p?.Text),
            Opens = m.OptionalDate(Names.Opens, p?.Opens),
            Closes = m.OptionalDate(Names.Closes, p?.Closes),
        });

    private static Tally Tally<M>(ref M m, Tally? t)
        where M : IMembers<M>, allows ref struct
        => m.Made(t, new()
        {
            Dimension = m.Text(Names.Dimension, t?.Dimension),
            Label = m.Text(Names.Label, t?.Label),
            Submitters = m.OptionalNumber(Names.Submitters, t?.Submitters),
            Submissions = m.OptionalNumber(Names.Submissions, t?.Submissions),
            Opinions = m.OptionalNumber(Names.Opinions, t?.Opinions),
            Parent = m.OptionalText(Names.Parent, t?.Parent),
            IsTotal = m.Flag(Names.IsTotal, t?.IsTotal),
        });

    private static Listing ListingOf<M>(ref M m, Listing? l)
        where M : IMembers<M>, allows ref struct
        => m.Made(l, new() { Flags = m.Choices(Names.Flags, l?.Flags), Texts = m.Texts(Names.Texts, l?.Texts) });

    private static Area Area<M>(ref M m, Area? a)
        where M : IMembers<M>, allows ref struct
        => m.Made(a, new()
        {
            Text = m.Text(Names.Text, a?.Text),
            Scope = m.Choice(Names.Scope, a?.Scope),
            Chapter = m.OptionalNode(Names.Chapter, a?.Chapter, PlanHeading),
            Section = m.OptionalNode(Names.Section, a?.Section, PlanHeading),
            Pages = m.OptionalValue(Names.Pages, a?.Pages, NumberRange),
            Volume = m.OptionalText(Names.Volume, a?.Volume),
            CompletedFrom = m.OptionalText(Names.CompletedFrom, a?.CompletedFrom),
        });

    private static PlanHeading PlanHeading<M>(ref M m, PlanHeading? h)
        where M : IMembers<M>, allows ref struct
        => m.Made(h, new()
        {
            Unit = m.OptionalText(Names.Unit, h?.Unit),
            Number = m.OptionalNode(Names.Number, h?.Number, OutlineNumber),
            Title = m.OptionalText(Names.Title, h?.Title),
        });

    private static OpinionPoint OpinionPoint<M>(ref M m, OpinionPoint? p)
        where M : IMembers<M>, allows ref struct
        => m.Made(p, new()
        {
            Id = m.Text(Names.Id, p?.Id),
            Label = m.Text(Names.Label, p?.Label),
            Span = m.Value(Names.Span, p?.Span, TextSpan),
        });

    private static TextSpan TextSpan<M>(ref M m, TextSpan s)
        where M : IMembers<M>, allows ref struct
        => new(m.Number(Names.Start, s.Start), m.Number(Names.Length, s.Length));

    private static OtherField OtherField<M>(ref M m, OtherField? f)
        where M : IMembers<M>, allows ref struct
        => m.Made(f, new() { Heading = m.OptionalText(Names.Heading, f?.Heading), Text = m.Text(Names.Text, f?.Text) });

    private static AnswerTarget AnswerTarget<M>(ref M m, AnswerTarget? a)
        where M : IMembers<M>, allows ref struct
        => m.Made(a, new() { Opinion = m.Text(Names.Opinion, a?.Opinion), Point = m.OptionalText(Names.Point, a?.Point) });

    private static Paragraph Paragraph<M>(ref M m, Paragraph? p)
        where M : IMembers<M>, allows ref struct
        => m.Made(p, new() { Text = m.Text(Names.Text, p?.Text), Kind = m.Choice(Names.Kind, p?.Kind) });

    private static Disposition Disposition<M>(ref M m, Disposition? d)
        where M : IMembers<M>, allows ref struct
        => m.Made(d, new()
        {
            Code = m.Text(Names.Code, d?.Code),
            Legend = m.OptionalText(Names.Legend, d?.Legend),
            Kinds = m.Choices(Names.Kinds, d?.Kinds),
        });

    private static PlanRevision PlanRevision<M>(ref M m, PlanRevision? v)
        where M : IMembers<M>, allows ref struct
        => m.Made(v, new()
        {
            Text = m.Text(Names.Text, v?.Text),
            Action = m.Choice(Names.Action, v?.Action),
            Before = m.OptionalText(Names.Before, v?.Before),
            After = m.OptionalText(Names.After, v?.After),
        });

    private static Note Note<M>(ref M m, Note? n)
        where M : IMembers<M>, allows ref struct
        => m.Made(n, new()
        {
            Id = m.Text(Names.Id, n?.Id),
            Text = m.Text(Names.Text, n?.Text),
            Source = m.Node(Names.Source, n?.Source, SourcePlace.Unknown, Place),
        });

    private static SourcePlace Place<M>(ref M m, SourcePlace? s)
        where M : IMembers<M>, allows ref struct
    {
        var file = m.OptionalText(Names.File, s?.File);
        var page = m.OptionalNumber(Names.Page, s?.Page);
        var sheet = m.OptionalText(Names.Sheet, s?.Sheet);
        var table = m.OptionalNumber(Names.Table, s?.Table);
        var row = m.OptionalNumber(Names.Row, s?.Row);
        var lines = m.OptionalValue(Names.Lines, s?.Lines, NumberRange);
        var cell = m.OptionalText(Names.Cell, s?.Cell);
        return m.Made(s, s ?? new() { File = file, Page = page, Sheet = sheet, Table = table, Row = row, Lines = lines, Cell = cell });
    }

    /// <summary>The member names, encoded once.</summary>
    internal static class Names
    {
        public static readonly JsonEncodedText
            Action = Of("action"), After = Of("after"), Answers = Of("answers"), Area = Of("area"), Before = Of("before"),
            Cell = Of("cell"), Chapter = Of("chapter"), Closes = Of("closes"), Code = Of("code"), CompletedFrom = Of("completedFrom"),
            ConsultationId = Of("consultationId"), Consultations = Of("consultations"), Count = Of("count"),
            Department = Of("department"), Dimension = Of("dimension"), DispositionLegend = Of("dispositionLegend"),
            Dispositions = Of("dispositions"), Errata = Of("errata"), File = Of("file"), First = Of("first"), Flags = Of("flags"),
            Format = Of("format"), Group = Of("group"), Heading = Of("heading"), Id = Of("id"),
            IsNumberInferred = Of("isNumberInferred"), IsProvisional = Of("isProvisional"), IsTotal = Of("isTotal"), Kind = Of("kind"),
            Kinds = Of("kinds"), Label = Of("label"), Last = Of("last"), Legend = Of("legend"), Length = Of("length"),
            Lines = Of("lines"), Listing = Of("listing"), Municipality = Of("municipality"), Name = Of("name"), Notes = Of("notes"),
            Number = Of("number"), Opens = Of("opens"), Opinion = Of("opinion"), OpinionCount = Of("opinionCount"),
            Opinions = Of("opinions"), Other = Of("other"), Page = Of("page"), Pages = Of("pages"), Paragraphs = Of("paragraphs"),
            Parent = Of("parent"), Parts = Of("parts"), Period = Of("period"), PlanTitles = Of("planTitles"), Point = Of("point"),
            Points = Of("points"), Prefecture = Of("prefecture"), PublishedOn = Of("publishedOn"), Responses = Of("responses"),
            Revisions = Of("revisions"), Row = Of("row"), Scope = Of("scope"), Section = Of("section"),
            SharingIsInferred = Of("sharingIsInferred"), Sheet = Of("sheet"), Source = Of("source"), Span = Of("span"),
            Stage = Of("stage"), Start = Of("start"), Subject = Of("subject"), SubmissionCount = Of("submissionCount"),
            Submissions = Of("submissions"), SubmitterCount = Of("submitterCount"), SubmitterKind = Of("submitterKind"),
            Submitters = Of("submitters"), Table = Of("table"), Tallies = Of("tallies"), Text = Of("text"), TextState = Of("textState"),
            Texts = Of("texts"), Title = Of("title"), Type = Of("type"), Unit = Of("unit"), Volume = Of("volume"),
            Volumes = Of("volumes");

        public static JsonEncodedText Of(string name) => JsonEncodedText.Encode(name);
    }
}
