using System.Collections.Frozen;
using static Ota.PublicComment.Html.Markup.ElementTraits;

namespace Ota.PublicComment.Html.Markup;

/// <summary>A name of an element and what it means. An unknown name has no traits: browsers show its text in the line.</summary>
internal sealed class ElementKind
{
    private static readonly FrozenDictionary<string, ElementKind> Known = Table();
    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> ByName
        = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private ElementKind(string name, ElementTraits traits) => (Name, Traits) = (name, traits);

    public string Name { get; }

    public ElementTraits Traits { get; }

    /// <summary>1 for h1, 6 for h6; 0 for anything else.</summary>
    public int HeadingLevel => Has(Heading) ? Name[1] - '0' : 0;

    public bool IsKnown => Known.ContainsKey(Name);

    public static ElementKind Of(ReadOnlySpan<char> name)
        => ByName.TryGetValue(name, out var kind) ? kind : new ElementKind(name.ToString(), None);

    public bool Has(ElementTraits trait) => (Traits & trait) != 0;

    public bool Is(string name) => string.Equals(Name, name, StringComparison.Ordinal);

    public override string ToString() => Name;

    private static FrozenDictionary<string, ElementKind> Table()
    {
        (ElementTraits Traits, string Names)[] rows =
        [
            (Empty, "br wbr img link meta base area col embed param source track frame bgsound basefont command"),
            (Empty | Control, "input keygen"),
            (Empty | Block | ClosesParagraph, "hr"),
            (Control | Silent | Raw, "textarea"),
            (Control | Silent, "select option optgroup datalist meter progress"),
            (Control, "button"),
            (Block | ClosesParagraph, "address article aside blockquote center details dialog dir div dl dd dt"),
            (Block | ClosesParagraph, "figcaption figure footer header hgroup"),
            (Block | ClosesParagraph, "main menu nav ol ul li p pre listing search section summary form fieldset legend body frameset"),
            (Block | ClosesParagraph | Raw, "xmp"),
            (Block | ClosesParagraph | Heading, "h1 h2 h3 h4 h5 h6"),
            (Block | ClosesParagraph | Scope, "table"),
            (Block | TablePart, "tbody thead tfoot tr colgroup"),
            (Block | Scope, "td th caption"),
            (Formatting, "a b big code em font i nobr s small strike strong tt u"),
            (Plain, "span sup sub q cite abbr acronym dfn kbd samp var mark time bdo bdi data label output"),
            (None, "ruby rb rtc rt rp del ins"),
            (Scope, "marquee applet"),
            (Silent | Raw, "script style title iframe noembed noframes plaintext"),
            (Silent | Scope, "template object"),
            (Silent, "noscript svg math canvas audio video map head"),
        ];
        var kinds = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        foreach (var (traits, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                kinds.Add(name, new ElementKind(name, traits));
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
