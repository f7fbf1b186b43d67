namespace Ota.PublicComment.Serialization;

/// <summary>The kinds of lines of an NDJSON file.</summary>
public enum NdjsonLineKind
{
    /// <summary>The first line: the document without its opinions and responses.</summary>
    Document,

    /// <summary>An opinion (意見).</summary>
    Opinion,

    /// <summary>A response (考え方).</summary>
    Response,

    /// <summary>The last line: the file is whole.</summary>
    End,

    /// <summary>No line, but what is wrong with one or with the file.</summary>
    Finding,
}
