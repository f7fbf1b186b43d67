namespace Ota.PublicComment.Html.Content;

/// <summary>What the names of a part of a page suggest that it is.</summary>
[Flags]
internal enum SiteNames
{
    None = 0,
    Breadcrumbs = 1,
    Navigation = 1 << 1,
    Margins = 1 << 2,
    Forms = 1 << 3,
}
