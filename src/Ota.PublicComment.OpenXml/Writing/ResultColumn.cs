namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>A column of the table that is written.</summary>
/// <param name="Heading">What stands over it.</param>
/// <param name="Weight">Its share of the width.</param>
/// <param name="IsCentred">Whether it holds short signs.</param>
/// <param name="OfResponse">Whether it belongs to the response, not to the opinion.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record ResultColumn(string Heading, int Weight, bool IsCentred, bool OfResponse, Func<Opinion, Response?, string> Text);
