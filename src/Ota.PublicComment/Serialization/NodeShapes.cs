using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Serialization;

/// <summary>The nodes that have a converter of their own beside the document.</summary>
internal static class NodeShapes
{
    internal readonly struct OfOpinion : INodeShape<Opinion>
    {
        public static string Name => "opinion";

        public static Opinion Shape<M>(ref M members, Opinion? node)
            where M : IMembers<M>, allows ref struct
            => DocumentShape.Opinion(ref members, node);
    }

    internal readonly struct OfResponse : INodeShape<Response>
    {
        public static string Name => "response";

        public static Response Shape<M>(ref M members, Response? node)
            where M : IMembers<M>, allows ref struct
            => DocumentShape.Response(ref members, node);
    }
}
