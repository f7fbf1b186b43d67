using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Serialization;

/// <summary>A shape as a type, so that one converter serves every node and the compiler still sees which shape it calls.</summary>
internal interface INodeShape<T>
    where T : class
{
    /// <summary>What the node is called where it cannot be written.</summary>
    static abstract string Name { get; }

    static abstract T Shape<M>(ref M members, T? node)
        where M : IMembers<M>, allows ref struct;
}
