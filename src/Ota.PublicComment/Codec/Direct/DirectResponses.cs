namespace Ota.PublicComment.Codec.Direct;

/// <summary>Responses straight from JSON; the members are those of <see cref="WireResponse"/>.</summary>
internal static class DirectResponses
{
    private static readonly ReadNode<AnswerTarget> Answers = ReadAnswer;
    private static readonly ReadNode<Paragraph> Paragraphs = ReadParagraph;
    private static readonly ReadNode<ParagraphKind> ParagraphKinds = DirectReader.Choice<ParagraphKind>;
    private static readonly ReadNode<Disposition> Dispositions = ReadDisposition;
    private static readonly ReadNode<DispositionKind> DispositionKinds = DirectReader.Choice<DispositionKind>;
    private static readonly ReadNode<PlanRevision> Revisions = ReadRevision;
    private static readonly ReadNode<RevisionAction> Actions = DirectReader.Choice<RevisionAction>;

    public static Response Read(ref DirectReader json)
    {
        string? id = null;
        bool? isInferred = null;
        TextState? state = null;
        SourcePlace? source = null;
        AnswerTarget[]? answers = null;
        Paragraph[]? paragraphs = null;
        Disposition[]? dispositions = null;
        PlanRevision[]? revisions = null;
        OtherField[]? other = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("id"u8, ref id) || json.List("answers"u8, ref answers, Answers)
                || json.Flag("sharingIsInferred"u8, ref isInferred) || json.List("paragraphs"u8, ref paragraphs, Paragraphs)
                || json.Value("textState"u8, ref state, DirectValues.TextStates)
                || json.List("dispositions"u8, ref dispositions, Dispositions) || json.List("revisions"u8, ref revisions, Revisions)
                || json.List("other"u8, ref other, DirectValues.Other) || json.Node("source"u8, ref source, DirectValues.Source)
                || IrregularJsonException.GiveUp<bool>();
        }

        return new Response
        {
            Id = id ?? IrregularJsonException.GiveUp<string>(), Answers = new ValueList<AnswerTarget>(answers ?? []),
            SharingIsInferred = isInferred ?? false, Paragraphs = new ValueList<Paragraph>(paragraphs ?? []),
            TextState = state ?? default, Dispositions = new ValueList<Disposition>(dispositions ?? []),
            Revisions = new ValueList<PlanRevision>(revisions ?? []), Other = new ValueList<OtherField>(other ?? []),
            Source = source ?? SourcePlace.Unknown,
        };
    }

    private static AnswerTarget ReadAnswer(ref DirectReader json)
    {
        string? opinion = null, point = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("opinion"u8, ref opinion) || json.Text("point"u8, ref point) || IrregularJsonException.GiveUp<bool>();
        }

        return new AnswerTarget { Opinion = opinion ?? IrregularJsonException.GiveUp<string>(), Point = point };
    }

    private static Paragraph ReadParagraph(ref DirectReader json)
    {
        string? text = null;
        ParagraphKind? kind = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("text"u8, ref text) || json.Value("kind"u8, ref kind, ParagraphKinds) || IrregularJsonException.GiveUp<bool>();
        }

        return new Paragraph { Text = text ?? IrregularJsonException.GiveUp<string>(), Kind = kind ?? default };
    }

    private static Disposition ReadDisposition(ref DirectReader json)
    {
        string? code = null, legend = null;
        DispositionKind[]? kinds = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("code"u8, ref code) || json.Text("legend"u8, ref legend) || json.List("kinds"u8, ref kinds, DispositionKinds)
                || IrregularJsonException.GiveUp<bool>();
        }

        return new Disposition
        {
            Code = code ?? IrregularJsonException.GiveUp<string>(), Legend = legend, Kinds = new ValueList<DispositionKind>(kinds ?? []),
        };
    }

    private static PlanRevision ReadRevision(ref DirectReader json)
    {
        string? text = null, before = null, after = null;
        RevisionAction? action = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("text"u8, ref text) || json.Value("action"u8, ref action, Actions)
                || json.Text("before"u8, ref before) || json.Text("after"u8, ref after) || IrregularJsonException.GiveUp<bool>();
        }

        return new PlanRevision { Text = text ?? IrregularJsonException.GiveUp<string>(), Action = action ?? default, Before = before,
            After = after };
    }
}
