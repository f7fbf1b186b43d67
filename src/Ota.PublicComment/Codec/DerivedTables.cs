using System.Text;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Tables that this library writes for others and that do not hold the whole document, known by how their headings begin.
/// </summary>
internal static class DerivedTables
{
    private static readonly (string Name, byte[] Opening)[] Known =
    [
        ("pairs", "document_id,file,opinion_id,"u8.ToArray()),
        ("decidim-csv", "id;state;answer/"u8.ToArray()),
        // Without further columns it is the form in which comments are submitted, and told as that.
        ("kouchou-ai", "comment-id,comment-body,"u8.ToArray()),
    ];

    /// <summary>The name of the format; null where a file is none of them.</summary>
    /// <param name="head">The first bytes of the file.</param>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith(Encoding.UTF8.Preamble) ? head[3..] : head;
        foreach (var (name, opening) in Known)
        {
            if (head.StartsWith(opening))
            {
                return name;
            }
        }

        return null;
    }
}
