using System.Net;
using System.Text;

namespace Ota.PublicComment.Codec;

/// <summary>
/// What this library writes for people and other programs and that does not hold the whole document, known by how it begins. Reports and
/// lists in a page say it themselves, in their head: <see cref="Generator"/>.
/// </summary>
internal static class OwnForms
{
    /// <summary>What the head of a page of this library gives as its generator, before the name of the form.</summary>
    public const string Generator = "Ota.PublicComment ";

    /// <summary>The member of the head that names the file a page was made from.</summary>
    public const string SourceName = "dcterms.source";

    // The head of a page without its style.
    private const int LongestHead = 2048;

    private static readonly Form[] Known =
    [
        new("pairs", "document_id,file,opinion_id,"),
        new("decidim-csv", "id;state;answer/"),
        new("decidim-json", "[{\"id\":", "\"state\":", "\"answer/"),
        // Without further columns it is the form in which comments are submitted, and told as that.
        new("kouchou-ai", "comment-id,comment-body,") { IsRead = true },
        // Pages of words: a text that is missing is told in words there, which would be read as the text.
        new("markdown", "# ", "\n## 件数\n\n- 掲載した意見: ", "\n件数は人数や賛否の数ではありません。\n") { IsRead = true },
        new("html-fragment", "<table lang=\"ja\">\n<caption>", "件数は人数や賛否の数ではありません。）</caption>") { IsRead = true },
        new("text", "", "\n掲載した意見 ", "\n件数は人数や賛否の数ではありません。\n") { IsRead = true },
        new("web-annotation", "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",", "\"urn:ota-public-comment:"),
        new("citations", "意見番号,種類,引用,状態,注意,引用元の文書,"),
        new("citations", "opinion,kind,citation,state,flags,document,"),
        new("citations", "[{\"id\":", "\"kind\":", "\"state\":", "\"node\":"),
        new("citations", "# ", "| 意見番号 | 種類 | 引用 | 状態 |"),
        new("citations", "# ", "| opinion | kind | citation | state |"),
        new("findings", "意見の番号,担当課,分野,位置,重さ,コード,"),
        new("findings", "Opinion,In charge,Place in the plan,Location,Severity,Code,"),
        new("findings", "[{\"opinion\":", "\"location\":", "\"severity\":", "\"code\":"),
        new("findings", "# ", "| 意見の番号 | 担当課 | 分野 | 位置 |"),
        new("findings", "# ", "| Opinion | In charge | Place in the plan | Location |"),
        new("sarif", "{\"$schema\":", "\"name\":\"Ota.PublicComment\""),
        new("baseline", "{\"salt\":", "\"accepted\":["),
        new("corrections", "{\"document\":", "\"corrections\":["),
    ];

    /// <summary>What a file of a form of this library is.</summary>
    /// <param name="Name">The name of the form.</param>
    /// <param name="Source">The file it was made from; empty where it does not say.</param>
    /// <param name="IsRead">Whether opinions are read from it all the same.</param>
    internal readonly record struct Sign(string Name, string Source, bool IsRead);

    /// <summary>The form; null where a file is none of them.</summary>
    /// <param name="head">The first bytes of the file.</param>
    public static Sign? Find(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith(Encoding.UTF8.Preamble) ? head[3..] : head;
        if (head.StartsWith("<!DOCTYPE html>"u8))
        {
            return OfPage(Encoding.UTF8.GetString(head[..Math.Min(head.Length, LongestHead)]));
        }

        var text = Encoding.UTF8.GetString(head);
        var json = text.AsSpan().TrimStart() is ['{' or '[', ..] ? WithoutBlanks(text) : null;
        foreach (var form in Known)
        {
            if (form.Fits(json ?? text))
            {
                return new Sign(form.Name, "", form.IsRead);
            }
        }

        return null;
    }

    private static Sign? OfPage(string head)
        => Meta(head, "generator") is { } generator && generator.Length > Generator.Length
            && generator.StartsWith(Generator, StringComparison.Ordinal)
            ? new Sign(generator[Generator.Length..], Meta(head, SourceName) ?? "", IsRead: false)
            : null;

    private static string? Meta(string head, string name)
    {
        var begin = $"<meta name=\"{name}\" content=\"";
        var at = head.IndexOf(begin, StringComparison.Ordinal);
        var end = at < 0 ? -1 : head.IndexOf('"', at + begin.Length);
        return end < 0 ? null : WebUtility.HtmlDecode(head[(at + begin.Length)..end]);
    }

    /// <summary>JSON however it is laid out: what is white between its tokens is left out.</summary>
    private static string WithoutBlanks(string json)
    {
        var text = new StringBuilder(json.Length);
        var isInText = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (isInText && json[i] == '\\' && i + 1 < json.Length)
            {
                text.Append(json[i++]).Append(json[i]);
                continue;
            }

            isInText ^= json[i] == '"';
            if (isInText || json[i] is not (' ' or '\t' or '\r' or '\n'))
            {
                text.Append(json[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>How a form begins.</summary>
    /// <param name="Name">Its name, by which it is written.</param>
    /// <param name="Opening">The first characters.</param>
    /// <param name="Then">What stands behind them in this order.</param>
    private sealed record Form(string Name, string Opening, params string[] Then)
    {
        public bool IsRead { get; init; }

        public bool Fits(string head)
        {
            if (!head.StartsWith(Opening, StringComparison.Ordinal))
            {
                return false;
            }

            var at = Opening.Length;
            foreach (var sign in Then)
            {
                var found = head.IndexOf(sign, at, StringComparison.Ordinal);
                if (found < 0)
                {
                    return false;
                }

                at = found + sign.Length;
            }

            return true;
        }
    }
}
