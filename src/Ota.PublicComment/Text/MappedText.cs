using System.Buffers;

namespace Ota.PublicComment.Text;

/// <summary>A text after repairs, with the way back to the text it was made from.</summary>
internal sealed class MappedText
{
    private readonly MappedRun[] _runs;

    private MappedText(string text, MappedRun[] runs)
    {
        Text = text;
        _runs = runs;
    }

    /// <summary>The text as it stands now.</summary>
    public string Text { get; }

    /// <summary>
    /// The runs that come from the source, in order. What lies between two runs was put in; a source unit in no run was taken out.
    /// The line feed of a paragraph border and the space of <see cref="TextEditKind.OneSpace"/> come from the first unit of the run they
    /// replace.
    /// </summary>
    public IReadOnlyList<MappedRun> Runs => _runs;

    /// <summary>A text without any repair.</summary>
    public static MappedText Of(string source) => new(source, source.Length == 0 ? [] : [new MappedRun(0, 0, source.Length)]);

    /// <summary>This text with edits applied.</summary>
    /// <param name="edits">The edits, in order and apart, with offsets into <see cref="Text"/>.</param>
    public MappedText Apply(IReadOnlyList<TextEdit> edits)
    {
        if (!HasChange(edits))
        {
            return this;
        }

        using var writer = new Writer(this, edits.Count);
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Kind != TextEditKind.Keep)
            {
                writer.Write(edits[i]);
            }
        }

        return writer.Finish();
    }

    /// <summary>The same runs, to be walked without a copy.</summary>
    public ReadOnlySpan<MappedRun> RunsAsSpan() => _runs;

    /// <summary>Where a position of <see cref="Text"/> stands in the source; -1 if it was put in.</summary>
    public int SourceOf(int position)
    {
        int low = 0, high = _runs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = _runs[middle];
            if (position < run.Start)
            {
                high = middle - 1;
            }
            else if (position >= run.Start + run.Length)
            {
                low = middle + 1;
            }
            else
            {
                return run.SourceStart + position - run.Start;
            }
        }

        return -1;
    }

    private bool HasChange(IReadOnlyList<TextEdit> edits)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Changes(Text))
            {
                return true;
            }
        }

        return false;
    }

    // Rents what it writes into, since one text after the other is written: most are a few units shorter than their source.
    private ref struct Writer(MappedText from, int edits) : IDisposable
    {
        private readonly char[] _text = ArrayPool<char>.Shared.Rent(from.Text.Length + edits);

        // Each edit adds one run at most, and parts one.
        private readonly MappedRun[] _runs = ArrayPool<MappedRun>.Shared.Rent(from._runs.Length + (2 * edits) + 1);
        private int _length;
        private int _count;
        private int _at;
        private int _run;

        public void Write(TextEdit edit)
        {
            Copy(edit.Start);
            switch (edit.Kind)
            {
                case TextEditKind.ParagraphBreak:
                    Put('\n', edit.Start, edit.Length);
                    break;
                case TextEditKind.OneSpace:
                    Put(' ', edit.Start, edit.Length);
                    break;
                case TextEditKind.Replace:
                    Put(edit.Replacement, edit.Start, edit.Length);
                    break;
                case TextEditKind.InsertSpace:
                    _text[_length++] = ' ';
                    break;
            }

            _at = Math.Max(_at, edit.End);
        }

        public MappedText Finish()
        {
            Copy(from.Text.Length);
            return new MappedText(new string(_text, 0, _length), _runs.AsSpan(0, _count).ToArray());
        }

        public readonly void Dispose()
        {
            ArrayPool<char>.Shared.Return(_text);
            ArrayPool<MappedRun>.Shared.Return(_runs);
        }

        // A replaced unit keeps the place of the first unit of what it replaces.
        private void Put(char unit, int at, int length)
        {
            var start = _length;
            _text[_length++] = unit;
            var source = length == 0 ? -1 : from.SourceOf(at);
            if (source >= 0)
            {
                Add(start, source, 1);
            }
        }

        private void Copy(int end)
        {
            if (end <= _at)
            {
                return;
            }

            var shift = _length - _at;
            from.Text.CopyTo(_at, _text, _length, end - _at);
            _length += end - _at;
            while (_run < from._runs.Length && from._runs[_run].Start + from._runs[_run].Length <= _at)
            {
                _run++;
            }

            for (var i = _run; i < from._runs.Length && from._runs[i].Start < end; i++)
            {
                var run = from._runs[i];
                var first = Math.Max(run.Start, _at);
                var last = Math.Min(run.Start + run.Length, end);
                Add(first + shift, run.SourceStart + first - run.Start, last - first);
            }
        }

        private void Add(int start, int source, int length)
        {
            if (_count > 0 && _runs[_count - 1] is var last && last.Start + last.Length == start
                && last.SourceStart + last.Length == source)
            {
                _runs[_count - 1] = last with { Length = last.Length + length };
                return;
            }

            _runs[_count++] = new MappedRun(start, source, length);
        }
    }
}
