namespace Ota.PublicComment.Html.Markup;

/// <summary>What the standard and the browsers say of an element, as far as reading needs it.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>It has no content and no end tag: br.</summary>
    Empty = 1,

    /// <summary>Its text stands in lines of its own.</summary>
    Block = 1 << 1,

    /// <summary>It ends an open paragraph.</summary>
    ClosesParagraph = 1 << 2,

    /// <summary>End tags inside it close nothing outside: td.</summary>
    Scope = 1 << 3,

    /// <summary>It only changes how its text looks: font. Its end tag reaches over blocks.</summary>
    Formatting = 1 << 4,

    /// <summary>Its text is never shown as text of the page: script.</summary>
    Silent = 1 << 5,

    /// <summary>Something to fill in or press.</summary>
    Control = 1 << 6,

    /// <summary>A part of a table between the table and its cells: tr.</summary>
    TablePart = 1 << 7,

    /// <summary>A heading of a level.</summary>
    Heading = 1 << 8,

    /// <summary>A stretch of a line that means nothing by itself: span.</summary>
    Plain = 1 << 9,

    /// <summary>What stands in it is no markup: its own end tag ends it.</summary>
    Raw = 1 << 10,
}
