using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>A date as found.</summary>
internal readonly record struct FoundDate(int Field, DateReading Reading)
{
    public TextSpan Span => new(Reading.Start, Reading.Length);
}
