using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Reference blocks (参考:) inside a text, looked for only when a title depends on it.</content>
internal ref partial struct TextScan
{
    private bool IsInBlock(int at)
    {
        if (_context == ScanContext.References)
        {
            return true;
        }

        while (_blockEnd <= at && _blockEnd < _text.Length)
        {
            var (start, end) = ReferenceBlocks.FindLabel(_text.Source, _blockEnd);
            (_blockStart, _blockEnd) =
                start < 0 ? (_text.Length, _text.Length) : (end, Math.Max(end, ReferenceBlocks.BlockEnd(_text.Source, end)));
        }

        return _blockStart <= at && at < _blockEnd;
    }
}
