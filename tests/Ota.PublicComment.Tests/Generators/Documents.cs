using CsCheck;

namespace Ota.PublicComment.Tests.Generators;

/// <summary>Documents with every property of the model set and unset. A test fails when the model grows and this does not.</summary>
internal static class Documents
{
    private static readonly Gen<int> Count = Gen.OneOf(Gen.Int[0, 500], Gen.Int);

    private static readonly Gen<DateOnly> Date = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<NumberRange> Lines = Gen.Select(Count, Count, (a, b) => new NumberRange(a, b));

    private static readonly Gen<NumberRange> Pages = Gen.Select(Count, Count, (a, b) => new NumberRange(a, b));

    private static readonly Gen<TextSpan> Span = Gen.Select(Count, Count, (a, b) => new TextSpan(a, b));

    private static readonly Gen<SourcePlace> Source = new Drawn<SourcePlace>(d => new SourcePlace
    {
        File = d.Maybe(Texts.Any), Page = d.MaybeValue(Count), Sheet = d.Maybe(Texts.Any), Table = d.MaybeValue(Count),
        Row = d.MaybeValue(Count), Lines = d.MaybeValue(Lines), Cell = d.Maybe(Texts.Any),
    });

    private static readonly Gen<OutlineNumber> Number = new Drawn<OutlineNumber>(d => new OutlineNumber
    {
        Label = d.Of(Texts.Any), Parts = d.List(Count),
    });

    private static readonly Gen<PlanHeading> Heading = new Drawn<PlanHeading>(d => new PlanHeading
    {
        Unit = d.Maybe(Texts.Any), Number = d.Maybe(Number), Title = d.Maybe(Texts.Any),
    });

    private static readonly Gen<Area> Area = new Drawn<Area>(d => new Area
    {
        Text = d.Of(Texts.Any), Scope = d.Enum<AreaScope>(), Chapter = d.Maybe(Heading), Section = d.Maybe(Heading),
        Pages = d.MaybeValue(Pages), Volume = d.Maybe(Texts.Any), CompletedFrom = d.Maybe(Texts.Any),
    });

    private static readonly Gen<OtherField> Other = new Drawn<OtherField>(d => new OtherField
    {
        Heading = d.Maybe(Texts.Any), Text = d.Of(Texts.Any),
    });

    private static readonly Gen<OpinionPoint> Point = new Drawn<OpinionPoint>(d => new OpinionPoint
    {
        Id = d.Of(Texts.Id), Label = d.Of(Texts.Any), Span = d.Of(Span),
    });

    private static readonly Gen<Opinion> Opinion = new Drawn<Opinion>(d => new Opinion
    {
        Id = d.Of(Texts.Id), Number = d.Maybe(Number), IsNumberInferred = d.Of(Gen.Bool), Group = d.List(Texts.Any),
        ConsultationId = d.Maybe(Texts.Id), Subject = d.Maybe(Texts.Any), Area = d.Maybe(Area), Text = d.Maybe(Texts.Any),
        TextState = d.Enum<TextState>(), Points = d.List(Point), Count = d.MaybeValue(Count), SubmitterCount = d.MaybeValue(Count),
        SubmitterKind = d.Maybe(Texts.Any), Other = d.List(Other), Source = d.Of(Source),
    });

    private static readonly Gen<AnswerTarget> Answer = new Drawn<AnswerTarget>(d => new AnswerTarget
    {
        Opinion = d.Of(Texts.Id), Point = d.Maybe(Texts.Id),
    });

    private static readonly Gen<Paragraph> Paragraph = new Drawn<Paragraph>(d => new Paragraph
    {
        Text = d.Of(Texts.Any), Kind = d.Enum<ParagraphKind>(),
    });

    private static readonly Gen<Disposition> Disposition = new Drawn<Disposition>(d => new Disposition
    {
        Code = d.Of(Texts.Any), Legend = d.Maybe(Texts.Any),
        Kinds = d.List(new Drawn<DispositionKind>(k => k.Enum<DispositionKind>())),
    });

    private static readonly Gen<PlanRevision> Revision = new Drawn<PlanRevision>(d => new PlanRevision
    {
        Text = d.Of(Texts.Any), Action = d.Enum<RevisionAction>(), Before = d.Maybe(Texts.Any), After = d.Maybe(Texts.Any),
    });

    private static readonly Gen<Response> Response = new Drawn<Response>(d => new Response
    {
        Id = d.Of(Texts.Id), Answers = d.List(Answer), SharingIsInferred = d.Of(Gen.Bool), Paragraphs = d.List(Paragraph),
        TextState = d.Enum<TextState>(), Dispositions = d.List(Disposition), Revisions = d.List(Revision), Other = d.List(Other),
        Source = d.Of(Source),
    });

    private static readonly Gen<Note> Note = new Drawn<Note>(d => new Note
    {
        Id = d.Of(Texts.Id), Text = d.Of(Texts.Any), Source = d.Of(Source),
    });

    private static readonly Gen<Period> Period = new Drawn<Period>(d => new Period
    {
        Text = d.Of(Texts.Any), Opens = d.MaybeValue(Date), Closes = d.MaybeValue(Date),
    });

    private static readonly Gen<Tally> Tally = new Drawn<Tally>(d => new Tally
    {
        Dimension = d.Of(Texts.Any), Label = d.Of(Texts.Any), Submitters = d.MaybeValue(Count), Submissions = d.MaybeValue(Count),
        Opinions = d.MaybeValue(Count), Parent = d.Maybe(Texts.Any), IsTotal = d.Of(Gen.Bool),
    });

    private static readonly Gen<Listing> Listing = new Drawn<Listing>(d => new Listing
    {
        Flags = d.List(new Drawn<ListingFlag>(f => f.Enum<ListingFlag>())), Texts = d.List(Texts.Any),
    });

    private static readonly Gen<Consultation> Consultation = new Drawn<Consultation>(d => new Consultation
    {
        Id = d.Of(Texts.Id), Kind = d.Enum<ConsultationKind>(), Label = d.Maybe(Texts.Any), Period = d.Maybe(Period),
        PublishedOn = d.MaybeValue(Date), Department = d.Maybe(Texts.Any), SubmitterCount = d.MaybeValue(Count),
        SubmissionCount = d.MaybeValue(Count), OpinionCount = d.MaybeValue(Count), Tallies = d.List(Tally), Listing = d.Of(Listing),
    });

    private static readonly Gen<Municipality> Municipality = new Drawn<Municipality>(d => new Municipality
    {
        Code = d.Maybe(Texts.Any), Name = d.Of(Texts.Any), Prefecture = d.Maybe(Texts.Any),
    });

    private static readonly Gen<PlanTitle> PlanTitle = new Drawn<PlanTitle>(d => new PlanTitle
    {
        Text = d.Of(Texts.Any), IsProvisional = d.Of(Gen.Bool), Stage = d.Maybe(Texts.Any), Volumes = d.List(Texts.Any),
    });

    /// <summary>Any document of well-formed text: ids may stand twice, answers may lead nowhere.</summary>
    public static readonly Gen<PublicCommentDocument> Any = new Drawn<PublicCommentDocument>(d => new PublicCommentDocument
    {
        Id = d.Of(Texts.Id), Title = d.Maybe(Texts.Any), Municipality = d.Maybe(Municipality), PlanTitles = d.List(PlanTitle),
        Consultations = d.List(Consultation), DispositionLegend = d.List(Disposition), Opinions = d.List(Opinion, 5),
        Responses = d.List(Response, 5), Notes = d.List(Note), Errata = d.List(Note), Source = d.Of(Source),
    });

    /// <summary>Documents as reading makes them: ordinal ids, and every answer leads to an opinion or a point of it.</summary>
    public static readonly Gen<PublicCommentDocument> Coherent = Any.Select(CoherentDocuments.From);
}
