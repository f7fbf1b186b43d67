namespace Ota.PublicComment.Codec.Direct;

/// <summary>There is something about which there may be a finding. It never leaves the codec.</summary>
internal sealed class IrregularJsonException : Exception
{
    /// <summary>Stands where a value is wanted that is not there.</summary>
    public static T GiveUp<T>() => throw new IrregularJsonException();
}
