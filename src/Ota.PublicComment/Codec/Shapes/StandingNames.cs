namespace Ota.PublicComment.Codec.Shapes;

internal static class StandingNames
{
    public static Standing Of(bool isInferred) => isInferred ? Standing.Inferred : Standing.Given;
}
