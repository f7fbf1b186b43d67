namespace Ota.PublicComment.Codec.Direct;

/// <summary>Opinions straight from JSON; the members are those of <see cref="WireOpinion"/>.</summary>
internal static class DirectOpinions
{
    private static readonly ReadNode<Area> Areas = ReadArea;
    private static readonly ReadNode<AreaScope> Scopes = DirectReader.Choice<AreaScope>;
    private static readonly ReadNode<PlanHeading> Headings = ReadHeading;
    private static readonly ReadNode<PageRange> Pages = ReadPages;
    private static readonly ReadNode<OpinionPoint> Points = ReadPoint;
    private static readonly ReadNode<TextSpan> Spans = ReadSpan;

    public static Opinion Read(ref DirectReader json)
    {
        string? id = null, consultation = null, subject = null, text = null, submitterKind = null;
        bool? isNumberInferred = null;
        int? count = null, submitters = null;
        TextState? state = null;
        OutlineNumber? number = null;
        Area? area = null;
        SourcePlace? source = null;
        string[]? group = null;
        OpinionPoint[]? points = null;
        OtherField[]? other = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("id"u8, ref id) || json.Node("number"u8, ref number, DirectValues.Number)
                || json.Flag("isNumberInferred"u8, ref isNumberInferred) || json.List("group"u8, ref group, DirectValues.Text)
                || json.Text("consultationId"u8, ref consultation) || json.Text("subject"u8, ref subject)
                || json.Node("area"u8, ref area, Areas) || json.Text("text"u8, ref text)
                || json.Value("textState"u8, ref state, DirectValues.TextStates) || json.List("points"u8, ref points, Points)
                || json.Number("count"u8, ref count) || json.Number("submitterCount"u8, ref submitters)
                || json.Text("submitterKind"u8, ref submitterKind) || json.List("other"u8, ref other, DirectValues.Other)
                || json.Node("source"u8, ref source, DirectValues.Source) || IrregularJsonException.GiveUp<bool>();
        }

        return new Opinion
        {
            Id = id ?? IrregularJsonException.GiveUp<string>(), Number = number, IsNumberInferred = isNumberInferred ?? false,
            Group = new ValueList<string>(group ?? []), ConsultationId = consultation, Subject = subject, Area = area,
            Text = text, TextState = state ?? default, Points = new ValueList<OpinionPoint>(points ?? []),
            Count = count, SubmitterCount = submitters, SubmitterKind = submitterKind,
            Other = new ValueList<OtherField>(other ?? []), Source = source ?? SourcePlace.Unknown,
        };
    }

    private static Area ReadArea(ref DirectReader json)
    {
        string? text = null, volume = null, completedFrom = null;
        AreaScope? scope = null;
        PlanHeading? chapter = null, section = null;
        PageRange? pages = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("text"u8, ref text) || json.Value("scope"u8, ref scope, Scopes)
                || json.Node("chapter"u8, ref chapter, Headings) || json.Node("section"u8, ref section, Headings)
                || json.Value("pages"u8, ref pages, Pages) || json.Text("volume"u8, ref volume)
                || json.Text("completedFrom"u8, ref completedFrom) || IrregularJsonException.GiveUp<bool>();
        }

        return new Area
        {
            Text = text ?? IrregularJsonException.GiveUp<string>(), Scope = scope ?? default, Chapter = chapter, Section = section,
            Pages = pages, Volume = volume, CompletedFrom = completedFrom,
        };
    }

    private static PlanHeading ReadHeading(ref DirectReader json)
    {
        string? unit = null, title = null;
        OutlineNumber? number = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("unit"u8, ref unit) || json.Node("number"u8, ref number, DirectValues.Number)
                || json.Text("title"u8, ref title) || IrregularJsonException.GiveUp<bool>();
        }

        return new PlanHeading { Unit = unit, Number = number, Title = title };
    }

    private static OpinionPoint ReadPoint(ref DirectReader json)
    {
        string? id = null, label = null;
        TextSpan? span = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("id"u8, ref id) || json.Text("label"u8, ref label) || json.Value("span"u8, ref span, Spans)
                || IrregularJsonException.GiveUp<bool>();
        }

        return new OpinionPoint
        {
            Id = id ?? IrregularJsonException.GiveUp<string>(), Label = label ?? IrregularJsonException.GiveUp<string>(),
            Span = span ?? IrregularJsonException.GiveUp<TextSpan>(),
        };
    }

    private static PageRange ReadPages(ref DirectReader json)
    {
        var (first, last) = DirectValues.Range(ref json);
        return new PageRange(first, last);
    }

    private static TextSpan ReadSpan(ref DirectReader json)
    {
        int? start = null, length = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Number("start"u8, ref start) || json.Number("length"u8, ref length) || IrregularJsonException.GiveUp<bool>();
        }

        return new TextSpan(start ?? IrregularJsonException.GiveUp<int>(), length ?? IrregularJsonException.GiveUp<int>());
    }
}
