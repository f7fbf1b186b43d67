using System.Buffers;
using System.Collections.Frozen;

namespace Ota.PublicComment;

/// <summary>Finds names of governments in running text: leftmost, the longest there, each consumed before the next is looked for,
/// so that 東京都府中市 gives 東京都 and 府中市 and never 京都府.</summary>
internal sealed class GovernmentNameMatcher
{
    // 木津市 is no 津市 and 臨港区域 no 港区: a short name counts only where a word can begin.
    private const string WordMayBeginAfter = "次期版年度都道府県新定称訂";

    // 上福岡市, 北大阪府…: with these before it a name is the tail of another one, 旧 and 元 make it a body that is no more.
    private const string MakesAnotherName = "東西南北上下大小奥旧元";

    // What makes the last character of a name the first of another word: 市場, 市街, 市町村, 区域, 町内, 都市 …
    private static readonly FrozenDictionary<char, string[]> GoesOnAsAnotherWord = new Dictionary<char, string[]>
    {
        ['市'] = ["場", "街", "町村", "区町村"],
        ['区'] = ["域", "画", "間", "分"],
        ['町'] = ["内会", "会", "丁目", "並", "家", "村会", "一丁", "二丁", "三丁", "四丁", "五丁", "1丁", "2丁", "１丁", "２丁"],
        ['村'] = ["落"],
        ['都'] = ["市", "心"],
    }.ToFrozenDictionary();

    // The same names are printed with either (鎌ケ谷市, 鎌ヶ谷市); no two official names become one by it.
    private const string Variants = "ヶ釜桧梼竜鯵";
    private const string Standards = "ケ竈檜檮龍鰺";

    private static readonly SearchValues<char> AnyVariant = SearchValues.Create(Variants);

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly FrozenDictionary<char, int[]> _lengths;
    private readonly SearchValues<char> _firsts;

    public GovernmentNameMatcher(IEnumerable<string> names)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            // One character is no name that running text could be searched for.
            if (name.Length > 1)
            {
                all.TryAdd(Fold(name), name);
            }
        }

        _names = all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = all.Keys.GroupBy(static n => n[0]).ToFrozenDictionary(
            static g => g.Key,
            static g => g.Select(static n => n.Length).Distinct().OrderDescending().ToArray());
        _firsts = SearchValues.Create(_lengths.Keys.AsSpan());
    }

    /// <summary>
    /// The names in the text, in order, not overlapping. Linear: at each place one try per length of the names that begin with its
    /// character.
    /// </summary>
    public IEnumerable<GovernmentName> Find(string text)
    {
        var folded = Fold(text);
        var previousEnd = -1;
        var position = 0;
        while (position < folded.Length)
        {
            var step = folded.AsSpan(position).IndexOfAny(_firsts);
            if (step < 0)
            {
                yield break;
            }

            position += step;
            if (Match(folded, position, position == previousEnd) is { } name)
            {
                yield return new GovernmentName(name, position);
                previousEnd = position += name.Length;
            }
            else
            {
                position++;
            }
        }
    }

    private static string Fold(string text) => !text.AsSpan().ContainsAny(AnyVariant)
        ? text
        : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var variant = Variants.IndexOf(source[i], StringComparison.Ordinal);
                span[i] = variant < 0 ? source[i] : Standards[variant];
            }
        });

    private string? Match(string text, int start, bool followsName)
    {
        foreach (var length in _lengths[text[start]])
        {
            if (start + length <= text.Length
                && _names.TryGetValue(text.AsSpan(start, length), out var name)
                && (followsName || MayBegin(text, start, name))
                && MayEnd(text, start + length, name))
            {
                return name;
            }
        }

        return null;
    }

    private static bool MayBegin(string text, int start, string name)
    {
        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        return name.Length <= 2 || name.EndsWith("都市", StringComparison.Ordinal) || name.StartsWith("中央", StringComparison.Ordinal)
            ? !IsKanji(before) || WordMayBeginAfter.Contains(before)
            : !MakesAnotherName.Contains(before);
    }

    private static bool MayEnd(string text, int end, string name)
    {
        if (GoesOnAsAnotherWord.TryGetValue(name[^1], out var words))
        {
            foreach (var word in words)
            {
                if (text.AsSpan(end).StartsWith(word, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        // 中央市民病院 is a hospital of many cities.
        return name != "中央市" || end == text.Length || text[end] != '民';
    }

    private static bool IsKanji(char c)
        => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '々' or '〆' or >= '\uF900' and <= '\uFAFF';
}
