namespace Ota.PublicComment.References;

/// <summary>From where the place of an announced revision is taken.</summary>
internal enum RevisionPlaceOrigin
{
    /// <summary>No place is known.</summary>
    None,

    /// <summary>The response that announces it.</summary>
    Response,

    /// <summary>The place column of the opinion (<see cref="Opinion.Area"/>).</summary>
    Area,

    /// <summary>A citation in the opinion's text.</summary>
    Opinion,
}
