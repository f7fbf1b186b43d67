namespace Ota.PublicComment.Text;

/// <summary>What the text of a column is, as far as spaces and damage care.</summary>
internal enum TextRole
{
    /// <summary>Anything else: remarks, titles, notes.</summary>
    Other,

    /// <summary>An opinion or its summary (要旨).</summary>
    Summary,

    /// <summary>A response (考え方).</summary>
    Response,

    /// <summary>The place in the plan (分野, 該当箇所).</summary>
    Area,
}
