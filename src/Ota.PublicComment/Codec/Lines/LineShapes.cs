using Ota.PublicComment.Codec.Shapes;
using Names = Ota.PublicComment.Codec.Shapes.DocumentShape.Names;

namespace Ota.PublicComment.Codec.Lines;

/// <summary>The JSON of the lines: each says what it is, and then has the members of its node.</summary>
internal static class LineShapes
{
    /// <summary>The document without its opinions and responses.</summary>
    public static PublicCommentDocument Head<M>(ref M m, PublicCommentDocument? d)
        where M : IMembers<M>, allows ref struct
    {
        m.OptionalText(Names.Type, LineTypes.Document);
        var head = DocumentShape.Head(ref m, d, LineTypes.FormatName);
        return DocumentShape.Tail(ref m, d, head);
    }

    public static Opinion Opinion<M>(ref M m, Opinion? o)
        where M : IMembers<M>, allows ref struct
    {
        m.OptionalText(Names.Type, LineTypes.Opinion);
        return DocumentShape.Opinion(ref m, o);
    }

    public static Response Response<M>(ref M m, Response? r)
        where M : IMembers<M>, allows ref struct
    {
        m.OptionalText(Names.Type, LineTypes.Response);
        return DocumentShape.Response(ref m, r);
    }

    public static LineCounts End<M>(ref M m, LineCounts? c)
        where M : IMembers<M>, allows ref struct
    {
        m.OptionalText(Names.Type, LineTypes.End);
        return new(m.Number(Names.Opinions, c?.Opinions), m.Number(Names.Responses, c?.Responses));
    }
}

/// <summary>The last line: how many lines there are.</summary>
internal sealed record LineCounts(int Opinions, int Responses);
