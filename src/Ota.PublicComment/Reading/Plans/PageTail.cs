namespace Ota.PublicComment.Reading.Plans;

/// <summary>How the page of an entry stands behind its title.</summary>
internal enum PageForm
{
    /// <summary>No page.</summary>
    None,

    /// <summary>Digits that touch the title: はじめに1.</summary>
    Glued,

    /// <summary>Digits in brackets that touch the title: はじめに(1).</summary>
    Bracketed,

    /// <summary>Digits behind a space.</summary>
    Spaced,

    /// <summary>Behind a leader or a tab, or with its own mark: p.12, 12ページ.</summary>
    Certain,
}

/// <summary>The page behind a title.</summary>
/// <param name="Form">How it stands there.</param>
/// <param name="TitleEnd">Where the title ends.</param>
/// <param name="Pages">The pages; null where none is printed, or one that is no number (資-3, ⅱ).</param>
/// <param name="Printed">The page as printed, on the line; empty without one.</param>
/// <param name="HasLeader">Whether a leader stands behind the title.</param>
/// <param name="End">Where the tail ends.</param>
internal readonly record struct PageTail(PageForm Form, int TitleEnd, NumberRange? Pages, TextSpan Printed, bool HasLeader, int End);
