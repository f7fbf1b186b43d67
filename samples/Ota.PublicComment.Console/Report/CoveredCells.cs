using Ota.PublicComment.Validation;

namespace Ota.PublicComment.Samples.Report;

/// <summary>The source cells that hold personal data, with the data covered.</summary>
internal static class CoveredCells
{
    private const char Blot = '■';

    /// <summary>The texts to show instead, by the position of the cell.</summary>
    /// <param name="places">Where personal data stands.</param>
    /// <param name="map">Where the document came from.</param>
    public static IReadOnlyDictionary<int, string> Of(IEnumerable<PersonalDataPlace> places, SourceMap? map)
    {
        var covered = new Dictionary<int, char[]>();
        foreach (var span in map is null ? [] : places.SelectMany(p => map.Locate(p.Place)))
        {
            if (!covered.TryGetValue(span.Cell, out var text))
            {
                covered.Add(span.Cell, text = map!.Cells[span.Cell].Text.ToCharArray());
            }

            foreach (ref var unit in text.AsSpan(span.Span.Start, span.Span.Length))
            {
                unit = char.IsWhiteSpace(unit) ? unit : Blot;
            }
        }

        return covered.ToDictionary(static c => c.Key, static c => new string(c.Value));
    }
}
