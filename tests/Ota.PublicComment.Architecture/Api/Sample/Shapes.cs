using Ota.PublicComment.Reading;

namespace Ota.PublicComment.Architecture.Api.Sample;

// Types that no public surface should hold, each for one reason.
public class OpenClass;

public abstract record OpenAbstractRecord;

public struct MutableStruct
{
    public int Value { get; init; }
}

public sealed record PositionalClass(int Value);

public readonly record struct PositionalText(int Value, string Text);

public readonly record struct PositionalFour(int A, int B, int C, int D);

public sealed class ListedFormat : ISourceFormat
{
    public string Name => "listed";

    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => false;

    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context) => [];
}

public sealed class ForgottenFormat : ISourceFormat
{
    public string Name => "forgotten";

    public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => false;

    public IEnumerable<SourceBlock> Read(Stream source, FormatContext context) => [];
}
