using System.Diagnostics;
using System.Text;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>Hostile documents cost time in proportion to their length: what costs its square takes minutes here.</summary>
public class LinearTimeTests
{
    private const int Small = 20_000;
    private const int Factor = 16;

    private static readonly Dictionary<string, (string Head, Func<int, string> Piece, string Tail)> Documents = new()
    {
        ["wraps"] = ("1\t全体\t池\t", _ => "はい。 池を残 す", "\n2\t全体\t道\t広げます。\n"),
        ["references"] = ("1\t全体\t池\tはい。 参考: ", _ => "取組3 池の保全素案12ページ", "\n"),
        ["characters"] = ("1\t全体\t", _ => "⽔辺\u00AD尐子\u00A0", "\tはい。\n"),
        ["brackets"] = ("1\t全体\t", _ => "（「", "\tはい」。\n"),
        ["lines"] = ("1\t全体\t\"", _ => "池を\"\"残す\n", "\"\tはい。\n2\t全体\t\"a\nb\"\tはい。\n"),
        ["spaces"] = ("1\t全体\t池", _ => " ", "を\tはい。\n"),
        ["places"] = ("1\t", _ => "第2章 緑の現 状 ", "\t池\tはい。\n2\t第2章 緑の現状\t道\t広げます。\n"),
        ["points"] = ("1\t全体\t", i => $"（{i + 1}）池を残して。 ", "\tはい。\n"),
        ["rows"] = ("", i => $"{(i % 2 == 0 ? i + 1 : "")}\t第{(i % 9) + 1}章 緑の現 状\t池を残し てほしい。\t残しま す。\n", ""),
        ["continuations"] = ("1\t全体\t池\t残します。\n", i => $"\tその{i}\t\t続きます{i}\n", "2\t全体\t道\t広げます。\n"),
        ["lone lines"] = ("1\t全体\t池\t残します。\n", i => $"池を残してほしいと思います{i}\n", "2\t全体\t道\t池を残してほしいと思います。\n"),
        ["headings"] = ("", i => $"{i + 1}\t全体\t池\t残します。\n２ 緑{i}\n{Read.Headings}\n", ""),
    };

    public static TheoryData<string> Names => new(Documents.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Sixteen_times_the_text_takes_no_more_than_some_sixteen_times_the_time(string name)
    {
        Time(name, 1000);
        var small = Math.Max(Time(name, Small).TotalSeconds, 0.05);
        var large = Math.Min(Time(name, Small * Factor).TotalSeconds, Time(name, Small * Factor).TotalSeconds);
        large.Should().BeLessThan(small * Factor * 5, "a square would be {0} times", Factor * Factor);
    }

    private static TimeSpan Time(string name, int length)
    {
        var (head, piece, tail) = Documents[name];
        var text = new StringBuilder(Read.Title).Append("\n\n").Append(Read.Headings).Append('\n').Append(head);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(piece(i));
        }

        var bytes = Encoding.UTF8.GetBytes(text.Append(tail).ToString());
        var watch = Stopwatch.StartNew();
        PublicCommentPipelineTestAccess.Read(bytes).Document.Should().NotBeNull();
        return watch.Elapsed;
    }
}
