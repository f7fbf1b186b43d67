namespace Ota.PublicComment.Reading.Headings;

/// <summary>What a heading may mean.</summary>
/// <param name="Role">The role it most likely names.</param>
/// <param name="Alternative">The other role an ambiguous heading may name; <see cref="ColumnRole.Other"/> when it is not ambiguous.</param>
/// <param name="Strength">How sure the reading is.</param>
internal readonly record struct HeadingReading(ColumnRole Role, HeadingStrength Strength, ColumnRole Alternative = ColumnRole.Other)
{
    public static HeadingReading None => default;

    public bool IsKnown => Strength != HeadingStrength.None;

    /// <summary>Whether it surely heads opinions or answers.</summary>
    public bool IsOfText => Role is ColumnRole.Opinion or ColumnRole.Response && Strength > HeadingStrength.Ambiguous;
}
