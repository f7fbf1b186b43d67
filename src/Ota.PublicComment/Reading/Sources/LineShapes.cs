using System.Buffers;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>What the lines of a text look like: one pass over the bytes.</summary>
internal sealed class LineShapes
{
    private static readonly SearchValues<byte> RuleSigns = SearchValues.Create("|-:=+ \t"u8);
    private static readonly SearchValues<byte> Signs = SearchValues.Create("\n\t,;|"u8);

    /// <summary>Lines with a tab between other characters.</summary>
    public int TabRows { get; private set; }

    /// <summary>The most tabs of one line.</summary>
    public int MostTabs { get; private set; }

    /// <summary>Lines with a comma, and the most of one line.</summary>
    public (int Rows, int Most) Commas { get; private set; }

    /// <summary>Lines with a semicolon, and the most of one line.</summary>
    public (int Rows, int Most) Semicolons { get; private set; }

    /// <summary>Lines with a bar.</summary>
    public int BarRows { get; private set; }

    /// <summary>Lines with a bar at both ends.</summary>
    public int EnclosedRows { get; private set; }

    /// <summary>Lines of nothing but bars, dashes and colons: the rule under the headings of a Markdown table.</summary>
    public int Rules { get; private set; }

    /// <summary>Whether a quotation mark stands at the start of a line or behind a tab.</summary>
    public bool HasQuoteAtCellStart { get; private set; }

    public static LineShapes Of(ReadOnlySpan<byte> utf8)
    {
        var shapes = new LineShapes();
        int start = 0, tabs = 0, commas = 0, semicolons = 0, bars = 0;
        for (var at = 0; at <= utf8.Length;)
        {
            var next = at < utf8.Length ? utf8[at..].IndexOfAny(Signs) : -1;
            var sign = next < 0 ? utf8.Length : at + next;
            at = sign + 1;
            switch (sign < utf8.Length ? utf8[sign] : (byte)'\n')
            {
                case (byte)'\t': tabs++; break;
                case (byte)',': commas++; break;
                case (byte)';': semicolons++; break;
                case (byte)'|': bars++; break;
                default:
                    if (tabs + commas + semicolons + bars > 0)
                    {
                        shapes.Add(utf8[start..sign], tabs, commas, semicolons, bars);
                        tabs = commas = semicolons = bars = 0;
                    }

                    start = at;
                    break;
            }
        }

        shapes.HasQuoteAtCellStart =
            utf8.Contains((byte)'"') && (utf8[0] == (byte)'"' || utf8.IndexOf("\t\""u8) >= 0 || utf8.IndexOf("\n\""u8) >= 0);
        return shapes;
    }

    private void Add(ReadOnlySpan<byte> line, int tabs, int commas, int semicolons, int bars)
    {
        TabRows += tabs > 0 && line.Trim("\t \r"u8).Length > 0 ? 1 : 0;
        MostTabs = Math.Max(MostTabs, tabs);
        Commas = (Commas.Rows + (commas > 0 ? 1 : 0), Math.Max(Commas.Most, commas));
        Semicolons = (Semicolons.Rows + (semicolons > 0 ? 1 : 0), Math.Max(Semicolons.Most, semicolons));
        if (bars > 0)
        {
            var text = line.Trim(" \t\r"u8);
            BarRows++;
            EnclosedRows += text.Length > 1 && text[0] == (byte)'|' && text[^1] == (byte)'|' ? 1 : 0;
            Rules += text.Contains((byte)'-') && !text.ContainsAnyExcept(RuleSigns) ? 1 : 0;
        }
    }
}
