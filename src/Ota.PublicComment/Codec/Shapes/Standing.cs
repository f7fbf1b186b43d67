namespace Ota.PublicComment.Codec.Shapes;

/// <summary>How the JSON says whether a part of a plan is known from the plan itself or inferred from citations: a word, not yes or no, so
/// that a third way of knowing stays an addition.</summary>
internal enum Standing
{
    Given,
    Inferred,
}
