using System.Text.Json;
using Names = Ota.PublicComment.Codec.Shapes.DocumentShape.Names;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>The JSON of a plan, said once. As deep as a plan may be nested, which is asked before.</summary>
internal static class PlanShape
{
    private static readonly JsonEncodedText Chapters = Names.Of("chapters"), Children = Names.Of("children"),
        Initiatives = Names.Of("initiatives"), Standing = Names.Of("standing"), Term = Names.Of("term");

    public static Plan Plan<M>(ref M m, Plan? p)
        where M : IMembers<M>, allows ref struct
    {
        m.OptionalText(Names.Format, PlanCodec.FormatName);
        return m.Made(p, new()
        {
            Title = m.OptionalText(Names.Title, p?.Title),
            Stage = m.OptionalText(Names.Stage, p?.Stage),
            Volumes = m.Texts(Names.Volumes, p?.Volumes),
            Chapters = m.Nodes(Chapters, p?.Chapters, Chapter),
            Initiatives = m.Nodes(Initiatives, p?.Initiatives, Initiative),
        });
    }

    private static Chapter Chapter<M>(ref M m, Chapter? c)
        where M : IMembers<M>, allows ref struct
        => m.Made(c, new()
        {
            Id = m.Text(Names.Id, c?.Id),
            Unit = m.Text(Names.Unit, c?.Unit),
            Number = m.OptionalNode(Names.Number, c?.Number, DocumentShape.OutlineNumber),
            Title = m.OptionalText(Names.Title, c?.Title),
            Pages = m.OptionalValue(Names.Pages, c?.Pages, DocumentShape.NumberRange),
            IsInferred = IsInferred(ref m, c?.IsInferred),
            Children = m.Nodes(Children, c?.Children, Chapter),
            Initiatives = m.Nodes(Initiatives, c?.Initiatives, Initiative),
        });

    private static Initiative Initiative<M>(ref M m, Initiative? i)
        where M : IMembers<M>, allows ref struct
        => m.Made(i, new()
        {
            Id = m.Text(Names.Id, i?.Id),
            Term = m.Text(Term, i?.Term),
            Number = m.OptionalNode(Names.Number, i?.Number, DocumentShape.OutlineNumber),
            Title = m.OptionalText(Names.Title, i?.Title),
            Pages = m.OptionalValue(Names.Pages, i?.Pages, DocumentShape.NumberRange),
            IsInferred = IsInferred(ref m, i?.IsInferred),
            Children = m.Nodes(Children, i?.Children, Initiative),
        });

    private static bool IsInferred<M>(ref M m, bool? isInferred)
        where M : IMembers<M>, allows ref struct
        => m.Choice(Standing, isInferred is { } known ? StandingNames.Of(known) : (Standing?)null) == Shapes.Standing.Inferred;
}
