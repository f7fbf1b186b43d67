using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>Which repairs may be made, by their codes. Immutable.</summary>
public sealed record RepairSelection
{
    private RepairSelection(ValueList<string> disabled, bool noneAtAll)
    {
        Disabled = disabled;
        NoneAtAll = noneAtAll;
    }

    /// <summary>Every repair.</summary>
    public static RepairSelection All { get; } = new([], false);

    /// <summary>No repair: the document as it stands in the source.</summary>
    public static RepairSelection None { get; } = new([], true);

    /// <summary>The codes of all repairs: <c>OPC2001</c>, <c>OPC2002</c> …</summary>
    public static ValueList<string> Codes => DiagnosticDescriptor.All.Select(static d => d.Code).Where(Catalogue.IsRepair).ToValueList();

    private ValueList<string> Disabled { get; }

    private bool NoneAtAll { get; }

    /// <summary>This selection without some repairs.</summary>
    /// <param name="codes">The codes of the repairs: <c>OPC2003</c>.</param>
    /// <exception cref="ArgumentException">A code is not the code of a repair.</exception>
    public RepairSelection Without(params ReadOnlySpan<string> codes)
    {
        var disabled = new SortedSet<string>(Disabled, StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!Catalogue.IsRepair(code))
            {
                throw new ArgumentException($"{code} is not the code of a repair.", nameof(codes));
            }

            disabled.Add(code);
        }

        return new RepairSelection(disabled.ToValueList(), NoneAtAll);
    }

    /// <summary>Whether a repair may be made.</summary>
    /// <param name="code">The code of the repair.</param>
    public bool Includes(string code) => !NoneAtAll && !Disabled.Contains(code, StringComparer.Ordinal);
}
