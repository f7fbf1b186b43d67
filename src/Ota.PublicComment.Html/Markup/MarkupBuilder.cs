using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Ota.PublicComment.Html.Markup;

/// <summary>
/// Builds the tree of a page from AngleSharp's tokens by the rules of HTML for tags that are left open, closed twice or nested wrongly.
/// AngleSharp's own tree costs the square of the open tags, and its texts do not know where they stand; this one is linear and does.
/// </summary>
internal sealed class MarkupBuilder : IDisposable
{
    private readonly string _source;
    private readonly HtmlTokenizer _tokens;
    private readonly OpenElements _open = new();
    private readonly AttributeValues _values = new();
    private bool _hasBody;

    private MarkupBuilder(string source)
    {
        _source = source;
        _tokens = new HtmlTokenizer(new TextSource(source), HtmlEntityProvider.Resolver)
        {
            // References are read here, where their length is known.
            IsNotConsumingCharacterReferences = true,
            SkipComments = true,
        };
    }

    /// <summary>Builds the tree of a text whose line breaks are line feeds.</summary>
    public static MarkupTree Build(string source, CancellationToken cancellationToken)
    {
        using var builder = new MarkupBuilder(source);
        while (builder.Take())
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        builder._open.CloseAll();
        return new MarkupTree(source, [.. builder._open.Nodes], builder._open.TooDeepAt);
    }

    public void Dispose() => _tokens.Dispose();

    private bool Take()
    {
        ref var token = ref _tokens.GetStructToken();
        switch (token.Type)
        {
            case HtmlTokenType.EndOfFile:
                return false;
            case HtmlTokenType.StartTag:
                Start(ref token);
                break;
            case HtmlTokenType.EndTag:
                End(ElementKind.Of(token.Name), token.Position.Index);
                break;
            case HtmlTokenType.Character:
                Text(token.Position.Index, token.Data.Length);
                break;
        }

        _tokens.IsAcceptingCharacterData = _open.IsForeign;
        return true;
    }

    private void Text(int start, int length)
    {
        var end = Math.Min(start + length, _source.Length);
        if (start >= end)
        {
            return;
        }

        if (_open.Top.Is("head") && !_source.AsSpan(start, end - start).IsWhiteSpace())
        {
            _open.Pop();
        }

        _open.AddText(start, end);
    }

    private void Start(ref StructHtmlToken token)
    {
        var kind = ElementKind.Of(token.Name);
        if (kind.Name is "html" or "frameset" || (kind.Is("body") && !EnterBody()))
        {
            return;
        }

        if (_open.IsForeign && kind.IsKnown && kind.Name is not ("a" or "script" or "style" or "title" or "svg" or "math"))
        {
            _open.CloseForeign();
        }

        if (_open.Top.Is("head") && !kind.Has(ElementTraits.Silent | ElementTraits.Empty) && !kind.Is("head"))
        {
            _open.Pop();
        }

        if (!_open.Prepare(kind))
        {
            return;
        }

        var isClosed = kind.Has(ElementTraits.Empty) || (_open.IsForeign && token.IsSelfClosing);
        var attributes = token.Attributes.Count == 0 ? MarkupAttributes.None : MarkupAttributes.Of(ref token, _values);
        _open.Add(kind, token.Position.Index, attributes, !isClosed);
        if (!isClosed && !_open.IsForeign && kind.Has(ElementTraits.Raw))
        {
            _tokens.State = ContentOf(kind.Name);
        }
    }

    private bool EnterBody()
    {
        var isFirst = !_hasBody;
        _hasBody = true;
        return isFirst;
    }

    private void End(ElementKind kind, int at)
    {
        if (kind.Is("br"))
        {
            _open.Add(kind, at, MarkupAttributes.None, staysOpen: false);
        }
        else if (kind.Name is not ("html" or "body"))
        {
            _open.Close(kind);
        }
    }

    private static HtmlParseMode ContentOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.Plaintext,
    };
}
