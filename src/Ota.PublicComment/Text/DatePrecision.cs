namespace Ota.PublicComment.Text;

/// <summary>How exactly a date is printed.</summary>
internal enum DatePrecision
{
    Day,
    Month,
    Year,

    /// <summary>年度: 1 April to 31 March.</summary>
    FiscalYear,
}
