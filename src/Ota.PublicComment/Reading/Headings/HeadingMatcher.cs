using System.Buffers;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>Reads a column heading: the host's words first, then known words, forms, and ambiguous words. Built once per run.</summary>
internal sealed class HeadingMatcher
{
    // Every row is tried as headings in several ways, and most cells of one are short and like others. More than this is no table of short
    // cells.
    private const int MostKept = 4096;
    private const int ShortestLatin = 4;
    private const int MostGlued = 4;
    private const string Partings = "/／\n \u3000|｜";
    private static readonly SearchValues<char> PartingSigns = SearchValues.Create(Partings);

    private readonly Dictionary<string, ColumnRole> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadingReading> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]?> _glued = new(StringComparer.Ordinal);

    public HeadingMatcher(params ReadOnlySpan<Vocabulary> vocabularies)
    {
        foreach (var vocabulary in vocabularies)
        {
            foreach (var heading in vocabulary.Headings)
            {
                _given[HeadingFold.Of(heading.Word)] = heading.Role;
            }
        }
    }

    public HeadingReading Read(string text)
    {
        if (text.Length > 4 * HeadingFold.LongestHeading || HeadingFold.IsTooLong(text))
        {
            return HeadingReading.None;
        }

        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_known.Count == MostKept)
        {
            _known.Clear();
        }

        var reading = ReadNew(text);
        _known.Add(text, reading);
        return reading;
    }

    /// <summary>
    /// The headings that run together in a word, at most so many as a line has; null where it is none or cannot be told apart in one way.
    /// </summary>
    public string[]? Glued(string word)
    {
        if (_glued.TryGetValue(word, out var known))
        {
            return known;
        }

        if (_glued.Count == MostKept)
        {
            _glued.Clear();
        }

        var parts = HeadingSplitter.SplitUpTo(word, MostGlued, Read);
        _glued.Add(word, parts);
        return parts;
    }

    private HeadingReading ReadNew(string text)
    {
        // ｺﾒﾝﾄ, ﾍﾟｰｼﾞ: as old programs print them.
        var folded = HeadingFold.Of(text.AsSpan().ContainsAnyInRange('ｦ', 'ﾟ') ? CompareKey.Of(text) : text);
        if (folded.Length is 0 or > HeadingFold.LongestHeading)
        {
            // The sign of Markdown headings is the whole heading of a column only where it means the number.
            return folded.Length == 0 && text.AsSpan().Trim() is "#"
                ? new HeadingReading(ColumnRole.Number, HeadingStrength.Word) : HeadingReading.None;
        }

        var bare = HeadingFold.WithoutBrackets(folded);
        var inside = folded.Replace("(", "").Replace(")", "");
        foreach (var form in (ReadOnlySpan<string>)[folded, bare, inside])
        {
            if (_given.TryGetValue(form, out var given))
            {
                return new HeadingReading(given, HeadingStrength.Given);
            }
        }

        foreach (var form in (ReadOnlySpan<string>)[folded, bare, inside])
        {
            if (HeadingWords.Certain.TryGetValue(form, out var role))
            {
                return new HeadingReading(role, HeadingStrength.Word);
            }
        }

        // 電話番号 ends like a number and is none.
        var isOrdinary = OrdinaryHeadings.Are(folded);
        foreach (var form in isOrdinary ? [] : bare.Length == inside.Length ? [bare] : (ReadOnlySpan<string>)[bare, inside])
        {
            if (HeadingPatterns.Match(form) is not ColumnRole.Other and var role)
            {
                return new HeadingReading(role, HeadingStrength.Pattern);
            }
        }

        return HeadingWords.Ambiguous.TryGetValue(bare, out var roles)
            ? new HeadingReading(roles.Usual, HeadingStrength.Ambiguous, roles.Other)
            : InTwoLanguages(text);
    }

    // 意見 / Comment: the Japanese word, where the Latin one says nothing else.
    private HeadingReading InTwoLanguages(string text)
    {
        var at = text.AsSpan().IndexOfAny(PartingSigns);
        var (first, second) =
            at > 0 ? (text.AsSpan(0, at).Trim(Partings).ToString(), text.AsSpan(at + 1).Trim(Partings).ToString()) : ("", "");
        if (first.Length == 0 || IsLatin(first) == IsLatin(second))
        {
            return HeadingReading.None;
        }

        var (japanese, latin) = IsLatin(first) ? (second, first) : (first, second);
        var (meant, said) = (Read(japanese), Read(latin));
        return !said.IsKnown || said.Role == meant.Role ? meant : HeadingReading.None;
    }

    private static bool IsLatin(string text) => text.Length >= ShortestLatin && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;
}
