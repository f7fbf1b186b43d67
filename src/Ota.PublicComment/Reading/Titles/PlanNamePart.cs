namespace Ota.PublicComment.Reading.Titles;

/// <summary>
/// A part of a title taken for the name of a plan, marks and stage set aside. Positions count in the <see cref="TitleText"/>.
/// </summary>
internal sealed record PlanNamePart
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Brackets inside the name that are no part of it: （仮称）.</summary>
    public required List<(int Start, int End)> Removed { get; init; }

    public required bool IsProvisional { get; init; }

    /// <summary>The stage as printed, its own bracket not included; empty where there is none.</summary>
    public required (int Start, int End) Stage { get; init; }

    public required ValueList<string> Volumes { get; init; }

    /// <summary>Where the last plan word ends, or -1.</summary>
    public required int PlanWordEnd { get; init; }

    /// <summary>Whether the name is more than a plan word: not 計画, 本計画, 市の方針.</summary>
    public required bool IsSpecific { get; init; }

    public bool HasStage => Stage.End > Stage.Start;

    public bool EndsInPlanWord => PlanWordEnd == End && PlanWordEnd >= 0;
}
