using System.Collections;

namespace Ota.PublicComment.Codec;

/// <summary>A long list of records: each becomes a node of the model as soon as it is read.</summary>
/// <remarks>So there are never two copies of a large document. The serializer fills it through <see cref="Add"/>.</remarks>
internal abstract class WireNodes<TWire, T>(string member, Func<WireMapper, TWire, T> fromWire) : ICollection<TWire?>
    where TWire : WireNode
    where T : class
{
    private readonly List<T> _nodes = [];
    private readonly WireMapper _mapper = new(new CodecFindings(CodecFindings.MostKept), member);

    public int Count => _nodes.Count;

    public bool IsReadOnly => false;

    /// <summary>The nodes that were read.</summary>
    public ValueList<T> TakeNodes(CodecFindings findings)
    {
        findings.Adopt(_mapper.Findings);
        return _nodes.ToValueList();
    }

    /// <summary>Takes a node that needed no record.</summary>
    public void AddNode(T node) => _nodes.Add(node);

    public void Add(TWire? item) => _nodes.Add(_mapper.Element(_nodes.Count, item, fromWire)!);

    // The framework counts the elements when it names the place of a mistake.
    public IEnumerator<TWire?> GetEnumerator() => Enumerable.Empty<TWire?>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Clear() => _nodes.Clear();

    public bool Contains(TWire? item) => false;

    public void CopyTo(TWire?[] array, int arrayIndex) => throw new NotSupportedException();

    public bool Remove(TWire? item) => false;
}

internal sealed class WireOpinions() : WireNodes<WireOpinion, Opinion>("opinions", WireToDocument.Map);

internal sealed class WireResponses() : WireNodes<WireResponse, Response>("responses", WireToDocument.Map);
