namespace Ota.PublicComment.Codec.Direct;

/// <summary>The parts that opinions and responses share, straight from JSON.</summary>
internal static class DirectValues
{
    public static readonly ReadNode<SourcePlace> Source = ReadSource;
    public static readonly ReadNode<OutlineNumber> Number = ReadNumber;
    public static readonly ReadNode<OtherField> Other = ReadOther;
    public static readonly ReadNode<string> Text = DirectReader.Text;
    public static readonly ReadNode<int> Integer = DirectReader.Number;
    public static readonly ReadNode<TextState> TextStates = DirectReader.Choice<TextState>;
    private static readonly ReadNode<LineRange> Lines = ReadLines;

    /// <summary>The two ends of a range.</summary>
    public static (int First, int Last) Range(ref DirectReader json)
    {
        int? first = null, last = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Number("first"u8, ref first) || json.Number("last"u8, ref last) || IrregularJsonException.GiveUp<bool>();
        }

        return (first ?? IrregularJsonException.GiveUp<int>(), last ?? IrregularJsonException.GiveUp<int>());
    }

    private static LineRange ReadLines(ref DirectReader json)
    {
        var (first, last) = Range(ref json);
        return new LineRange(first, last);
    }

    private static SourcePlace ReadSource(ref DirectReader json)
    {
        string? file = null, sheet = null, cell = null;
        int? page = null, table = null, row = null;
        LineRange? lines = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("file"u8, ref file)
                || json.Number("page"u8, ref page)
                || json.Text("sheet"u8, ref sheet)
                || json.Number("table"u8, ref table)
                || json.Number("row"u8, ref row)
                || json.Value("lines"u8, ref lines, Lines)
                || json.Text("cell"u8, ref cell)
                || IrregularJsonException.GiveUp<bool>();
        }

        return json.Place(
            new SourcePlace { File = file, Page = page, Sheet = sheet, Table = table, Row = row, Lines = lines, Cell = cell });
    }

    private static OutlineNumber ReadNumber(ref DirectReader json)
    {
        string? label = null;
        int[]? parts = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("label"u8, ref label) || json.List("parts"u8, ref parts, Integer) || IrregularJsonException.GiveUp<bool>();
        }

        return new OutlineNumber { Label = label ?? IrregularJsonException.GiveUp<string>(), Parts = new ValueList<int>(parts ?? []) };
    }

    private static OtherField ReadOther(ref DirectReader json)
    {
        string? heading = null, text = null;
        json.Enter();
        while (json.NextMember())
        {
            _ = json.Text("heading"u8, ref heading) || json.Text("text"u8, ref text) || IrregularJsonException.GiveUp<bool>();
        }

        return new OtherField { Heading = heading, Text = text ?? IrregularJsonException.GiveUp<string>() };
    }
}
