namespace Ota.PublicComment.Text;

/// <summary>How exactly a date is printed.</summary>
internal enum DatePrecision
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>年度: 1 April to 31 March.</summary>
    FiscalYear,
}
