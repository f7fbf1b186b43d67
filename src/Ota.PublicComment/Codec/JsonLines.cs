using System.Text;

namespace Ota.PublicComment.Codec;

/// <summary>Turns byte positions of a UTF-8 file into lines and character columns, walking forward once.</summary>
internal ref struct JsonLines(ReadOnlySpan<byte> utf8, string? fileName)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _position;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of a byte. Positions that ascend cost one walk over the file in all.</summary>
    public SourceLocation At(int position)
    {
        position = Math.Clamp(position, 0, _utf8.Length);
        if (position < _position)
        {
            (_position, _line, _column) = (0, 1, 1);
        }

        var passed = _utf8[_position..position];
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
        }

        _column += Encoding.UTF8.GetCharCount(passed[(lastBreak + 1)..]);
        _position = position;
        return new SourceLocation { File = fileName, Line = _line, Column = _column };
    }

    /// <summary>The byte position of a 0-based line and a byte in it, as the framework's JSON exceptions name places.</summary>
    public readonly int PositionOf(long line, long byteInLine)
    {
        var start = 0;
        for (long i = 0; i < line; i++)
        {
            var next = _utf8[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return (int)Math.Min(_utf8.Length, start + Math.Max(0, byteInLine));
    }
}
