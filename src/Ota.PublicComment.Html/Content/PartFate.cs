namespace Ota.PublicComment.Html.Content;

/// <summary>What becomes of a part of a page.</summary>
internal enum PartFate
{
    /// <summary>It is read.</summary>
    Read,

    /// <summary>Nobody sees it as text: script, style, template.</summary>
    Silent,

    /// <summary>The page hides it.</summary>
    Hidden,

    /// <summary>Menus, breadcrumbs, lists of links.</summary>
    Navigation,

    /// <summary>The head and foot that all pages of the site have.</summary>
    Margin,

    /// <summary>Something to fill in: the survey at the foot, the search.</summary>
    Form,

    /// <summary>A text that the page holds twice, for wide and narrow screens.</summary>
    Repeated,

    /// <summary>Text that is marked as taken back (del).</summary>
    Deleted,

    /// <summary>The reading over a word (ruby).</summary>
    Ruby,
}
