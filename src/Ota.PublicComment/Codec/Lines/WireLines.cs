namespace Ota.PublicComment.Codec.Lines;

/// <summary>The first line: the document without its opinions and responses.</summary>
internal sealed class WireHeadLine : WireHead
{
    public string? Type { get; set; }
}

/// <summary>A line with an opinion.</summary>
internal sealed class WireOpinionLine : WireOpinion
{
    public string? Type { get; set; }
}

/// <summary>A line with a response.</summary>
internal sealed class WireResponseLine : WireResponse
{
    public string? Type { get; set; }
}

/// <summary>The last line: how many lines there should have been.</summary>
internal sealed class WireEndLine : WireNode
{
    public string? Type { get; set; }

    public int? Opinions { get; set; }

    public int? Responses { get; set; }
}
