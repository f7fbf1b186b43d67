using System.Buffers;
using System.Text;
using Ota.PublicComment.Html.Markup;
using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Html.Blocks;

/// <summary>
/// Puts the text of a cell or a line together as a browser shows it: white space is folded, references are read, and for each character it
/// is kept where it stands in the source.
/// </summary>
internal sealed class FlowText(MarkupTree tree, Findings findings)
{
    private const int MostBreaks = 2;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\f\r&");

    private readonly ReadOnlyMemory<char> _source = tree.Source.AsMemory();
    private readonly StringBuilder _text = new();
    private readonly List<SourceGap> _gaps = [];
    private int _first = -1;

    // Where in the source the next character would stand if nothing were read over.
    private int _expected = -1;
    private int _length;
    private int _space = -1;
    private bool _spaceHasFeed;
    private int _breaks;
    private int _breakAt;
    private string? _marker;
    private int _markedAt;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether the next character begins a line.</summary>
    public bool IsAtLineStart => _text.Length == 0 || _breaks > 0;

    /// <summary>Adds a stretch of the source.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isPreformatted">Whether its white space is meant (pre).</param>
    public void Add(int start, int end, bool isPreformatted = false)
    {
        var span = _source.Span;
        for (var i = start; i < end;)
        {
            var c = span[i];
            if (c == '\n' && isPreformatted)
            {
                Break(i, isLine: true);
                i++;
            }
            else if (c is ' ' or '\t' or '\n' or '\f' or '\r' && !isPreformatted)
            {
                Space(i++, c);
            }
            else if (c == '&' && CharacterReferences.At(_source[..end], i) is { } reference)
            {
                Put(reference.Text, i);
                i += reference.Length;
            }
            else
            {
                var stretch = span[(i + 1)..end].IndexOfAny(Ends) is >= 0 and var at ? at + 1 : end - i;

                Put(span.Slice(i, stretch), i);
                i += stretch;
            }
        }
    }

    /// <summary>Adds text that stands for something else: the alternative text of a picture.</summary>
    public void AddMade(string text, int at) => Put(text, at);

    /// <summary>What the next characters begin with: the number of an item.</summary>
    public void Mark(string marker, int at) => (_marker, _markedAt) = (marker, at);

    /// <summary>Adds what keeps two things in one line apart.</summary>
    public void Separate(string text, int at)
    {
        if (!IsAtLineStart)
        {
            Put(text, at);
        }
    }

    /// <summary>Ends the line.</summary>
    /// <param name="at">Where the tag stands that ends it.</param>
    /// <param name="isLine">Whether it is a br: two of them make an empty line, the ends of two blocks do not.</param>
    public void Break(int at, bool isLine)
    {
        if (_breaks == 0)
        {
            _breakAt = at;
        }

        _breaks = isLine ? Math.Min(_breaks + 1, MostBreaks) : Math.Max(_breaks, 1);
        _space = -1;
    }

    /// <summary>A break that is only a place to wrap: br in a heading.</summary>
    public void Wrap(int at) => Space(at, '\n');

    /// <summary>The text so far as a cell, and a fresh start.</summary>
    public SourceCell Take()
    {
        if (_length > findings.MaxCellLength)
        {
            findings.CellTooLong(_first, _length);
        }

        var (line, column) = _first < 0 ? (0, 0) : tree.Lines.At(_first);
        var cell = new SourceCell { Text = _text.ToString(), Line = line, Column = column, Gaps = _gaps.ToValueList() };
        _text.Clear();
        _gaps.Clear();
        (_first, _expected, _space, _breaks, _length) = (-1, -1, -1, 0, 0);
        return cell;
    }

    private void Space(int at, char c)
    {
        if (_space < 0)
        {
            (_space, _spaceHasFeed) = (at, false);
        }

        _spaceHasFeed |= c == '\n';
    }

    private void Put(ReadOnlySpan<char> text, int at)
    {
        if (_text.Length > 0 && _breaks > 0)
        {
            Append(_breaks == 1 ? "\n" : "\n\n", _breakAt);
            _expected = -1;
        }
        else if (_text.Length > 0 && _space >= 0 && !(_spaceHasFeed && IsWide(_text[^1]) && IsWide(text[0])))
        {
            Append(" ", _space);
        }

        (_breaks, _space) = (0, -1);
        if (_marker is { } marker)
        {
            _marker = null;
            Append(marker, _markedAt);
        }

        Append(text, at);
    }

    private void Append(ReadOnlySpan<char> text, int at)
    {
        _length += text.Length;
        var room = findings.MaxCellLength - _text.Length;
        text = text.Length <= room ? text : text[..(room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : Math.Max(0, room))];
        if (text.IsEmpty)
        {
            return;
        }

        if (_first < 0)
        {
            _first = at;
        }
        else if (at != _expected)
        {
            _gaps.Add(GapTo(at));
        }

        _expected = at + text.Length;
        // A space that does not fold is a space: what it keeps apart stays apart.
        var start = _text.Length;
        _text.Append(text);
        if (text.Contains('\u00A0'))
        {
            _text.Replace('\u00A0', ' ', start, text.Length);
        }
    }

    private SourceGap GapTo(int at)
    {
        if (_expected >= 0 && at > _expected && !_source.Span[_expected..at].Contains('\n'))
        {
            return new SourceGap(_text.Length, at - _expected);
        }

        var (line, column) = tree.Lines.At(at);
        return new SourceGap(_text.Length, 0) { Line = line, Column = column };
    }

    // Between two of these a line feed of the source is no space (browsers since 2023); between words it is one.
    private static bool IsWide(char c)
        => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') or (>= '\u2460' and <= '\u24FF')
            or (>= '\u25A0' and <= '\u26FF')
            or '※' or '…' or '―' or '‥' || char.IsSurrogate(c);
}
