using System.Text.Json;

namespace Ota.PublicComment.Codec.Shapes;

/// <summary>
/// The shape of a node: asks for each member in the order of the file, by its name, and says of which kind it is. Whoever is asked writes
/// the member, reads it, looks whether it can be written, or describes it, and answers with its value.
/// </summary>
/// <param name="members">Who is asked.</param>
/// <param name="node">The node; null where it is being read.</param>
/// <returns>The node of the answers: equal to the one given, or the one that was read.</returns>
internal delegate T Shape<TMembers, T>(ref TMembers members, T? node)
    where TMembers : IMembers<TMembers>, allows ref struct;

/// <summary>What can be done with the members of a node: <see cref="MemberWriter"/>, <see cref="QuickReader"/>, <see cref="TellingReader"/>
/// and <see cref="FaultFinder"/>. A kind of member says what may be left out: what is required or a list is always written.</summary>
/// <remarks>Each value is null while the node is being read.</remarks>
internal interface IMembers<TSelf>
    where TSelf : IMembers<TSelf>, allows ref struct
{
    /// <summary>The answer of a shape: the node that was given, or where it is being read the one that was made of the members.</summary>
    T Made<T>(T? node, T made)
        where T : class;

    /// <summary>A text without which there is no node.</summary>
    string Text(JsonEncodedText name, string? value);

    string? OptionalText(JsonEncodedText name, string? value);

    /// <summary>A number without which there is no node.</summary>
    int Number(JsonEncodedText name, int? value);

    int? OptionalNumber(JsonEncodedText name, int? value);

    /// <summary>Yes or no; no where it is not in the file.</summary>
    bool Flag(JsonEncodedText name, bool? value);

    /// <summary>A day: <c>2031-03-01</c>.</summary>
    DateOnly? OptionalDate(JsonEncodedText name, DateOnly? value);

    /// <summary>One of the values of an enumeration; the first where it is not in the file.</summary>
    T Choice<T>(JsonEncodedText name, T? value)
        where T : struct, Enum;

    ValueList<T> Choices<T>(JsonEncodedText name, ValueList<T>? values)
        where T : struct, Enum;

    ValueList<string> Texts(JsonEncodedText name, ValueList<string>? values);

    ValueList<int> Numbers(JsonEncodedText name, ValueList<int>? values);

    /// <summary>A node that is always written; another stands for it where it is not in the file.</summary>
    T Node<T>(JsonEncodedText name, T? value, T whereAbsent, Shape<TSelf, T> shape)
        where T : class;

    T? OptionalNode<T>(JsonEncodedText name, T? value, Shape<TSelf, T> shape)
        where T : class;

    /// <summary>A value of several members, without which there is no node.</summary>
    T Value<T>(JsonEncodedText name, T? value, Shape<TSelf, T> shape)
        where T : struct;

    T? OptionalValue<T>(JsonEncodedText name, T? value, Shape<TSelf, T> shape)
        where T : struct;

    /// <param name="name">The name.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="shape">The shape of each.</param>
    /// <param name="isContent">Whether nothing may stand for the list: without it there would be nothing to read.</param>
    ValueList<T> Nodes<T>(JsonEncodedText name, ValueList<T>? nodes, Shape<TSelf, T> shape, bool isContent = false)
        where T : class;
}
