using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ota.PublicComment.Pdf.Pages;

/// <summary>Follows references between the objects of a file, never deeper than a few steps.</summary>
internal sealed class PdfObjects(PdfDocument document)
{
    private const int MostSteps = 16;

    public PdfDocument Document => document;

    public IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < MostSteps && token is IndirectReferenceToken reference; i++)
        {
            token = Find(reference.Data);
        }

        return token is IndirectReferenceToken ? null : token;
    }

    // A damaged file refers to what is not there: the parser throws, and there is nothing to read.
    private IToken? Find(IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
        catch (Exception e) when (e is not (OperationCanceledException or PageLimitException))
        {
            return null;
        }
    }

    public DictionaryToken? Dictionary(IToken? token) => Resolve(token) switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    public IToken? Get(DictionaryToken? dictionary, string key)
        => dictionary is not null && dictionary.Data.TryGetValue(key, out var token) ? Resolve(token) : null;

    public DictionaryToken? GetDictionary(DictionaryToken? dictionary, string key) => Dictionary(Get(dictionary, key));

    public string? GetName(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    /// <summary>What a page inherits from the nodes above it.</summary>
    public DictionaryToken? Inherited(DictionaryToken page, string key)
    {
        var node = page;
        for (var i = 0; i < MostSteps && node is not null; i++)
        {
            if (GetDictionary(node, key) is { } found)
            {
                return found;
            }

            node = GetDictionary(node, "Parent");
        }

        return null;
    }
}
