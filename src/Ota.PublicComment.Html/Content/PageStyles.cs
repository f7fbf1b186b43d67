using System.Buffers;
using Ota.PublicComment.Html.Markup;

namespace Ota.PublicComment.Html.Content;

/// <summary>What the style sheets within a page hide.
/// Linked ones are not followed; only rules on a name, a class, an id or two of them are understood.</summary>
internal sealed class PageStyles
{
    private const int DeepestBlock = 8;
    private const int MostKept = 1_000;

    private static readonly SearchValues<char> Combined = SearchValues.Create(" >+~:[]()*\t\n\"'");

    private readonly Dictionary<string, bool?> _inline = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _rules = new(StringComparer.OrdinalIgnoreCase);

    public static PageStyles Of(MarkupTree tree)
    {
        var styles = new PageStyles();
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Is("style") && i + 1 < tree.Nodes[i].Last)
            {
                styles.ReadSheet(WithoutComments(tree.TextOf(tree.Nodes[i + 1]).ToString()));
            }
        }

        return styles;
    }

    public bool Hides(MarkupNode node)
    {
        var attributes = node.Attributes;
        if (attributes.Style.Length > 0 && SaysInline(attributes.Style) is { } inline)
        {
            return inline;
        }

        if (_rules.Count == 0)
        {
            return false;
        }

        var name = node.Kind!.Name;
        var hides = _rules.GetValueOrDefault(name);
        foreach (var word in attributes.Class.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            hides = Rule($"{name}.{word}") ?? Rule($".{word}") ?? hides;
        }

        return attributes.Id.Length > 0 ? Rule($"{name}#{attributes.Id}") ?? Rule($"#{attributes.Id}") ?? hides : hides;
    }

    private bool? SaysInline(string style)
    {
        if (!_inline.TryGetValue(style, out var says))
        {
            says = MayHide(style) ? Says(style) : null;
            if (_inline.Count < MostKept)
            {
                _inline.Add(style, says);
            }
        }

        return says;
    }

    // Nearly every cell of an old page has a style, and hardly any says whether it is shown.
    private static bool MayHide(string style)
        => style.Contains("display", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility", StringComparison.OrdinalIgnoreCase)
            || style.Contains("mso-hide", StringComparison.OrdinalIgnoreCase);

    private bool? Rule(string selector) => _rules.TryGetValue(selector, out var hides) ? hides : null;

    /// <summary>Whether declarations hide (true), show (false), or say nothing of it (null).</summary>
    private static bool? Says(string declarations)
    {
        bool? hides = null;
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            switch (declaration[..colon].Trim().ToLowerInvariant())
            {
                case "display":
                    hides = value == "none";
                    break;
                case "visibility":
                    hides = value is "hidden" or "collapse" || hides == true;
                    break;
                case "mso-hide":
                    hides = value == "all" || hides == true;
                    break;
            }
        }

        return hides;
    }

    private void ReadSheet(string sheet)
    {
        var at = 0;
        var depth = 0;
        while (at < sheet.Length)
        {
            var open = sheet.AsSpan(at).IndexOfAny('{', '}', ';');
            if (open < 0)
            {
                return;
            }

            var head = sheet.AsSpan(at, open).Trim();
            var mark = sheet[at + open];
            at += open + 1;
            if (mark == '}')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (mark == '{' && head.StartsWith('@') && AppliesToScreens(head) && depth < DeepestBlock)
            {
                depth++;
            }
            else if (mark == '{' && head.StartsWith('@'))
            {
                at = EndOfBlock(sheet, at);
            }
            else if (mark == '{')
            {
                var end = sheet.IndexOf('}', at);
                end = end < 0 ? sheet.Length : end;
                AddRule(head, sheet[at..end]);
                at = Math.Min(end + 1, sheet.Length);
            }
        }
    }

    // A rule for print or for narrow screens says nothing of what a reader sees on a desk.
    private static bool AppliesToScreens(ReadOnlySpan<char> head)
        => head.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && head["@media".Length..].Trim()
            is "all" or "screen" or "all, screen" or "screen, print" or "screen,print";

    private static int EndOfBlock(string sheet, int at)
    {
        for (var depth = 1; at < sheet.Length && depth > 0; at++)
        {
            depth += sheet[at] == '{' ? 1 : sheet[at] == '}' ? -1 : 0;
        }

        return at;
    }

    private void AddRule(ReadOnlySpan<char> selectors, string declarations)
    {
        if (Says(declarations) is not { } hides)
        {
            return;
        }

        foreach (var selector in selectors.ToString().Split(','))
        {
            var simple = selector.Trim();
            if (simple.Length > 0 && simple[0] != '*' && !simple.AsSpan().ContainsAny(Combined))
            {
                _rules[simple] = hides;
            }
        }
    }

    private static string WithoutComments(string sheet)
    {
        var kept = new System.Text.StringBuilder(sheet.Length);
        for (var at = 0; at < sheet.Length;)
        {
            var open = sheet.IndexOf("/*", at, StringComparison.Ordinal);
            kept.Append(sheet, at, (open < 0 ? sheet.Length : open) - at);
            var close = open < 0 ? -1 : sheet.IndexOf("*/", open + 2, StringComparison.Ordinal);
            at = close < 0 ? sheet.Length : close + 2;
        }

        return kept.Replace("<!--", "").Replace("-->", "").ToString();
    }
}
