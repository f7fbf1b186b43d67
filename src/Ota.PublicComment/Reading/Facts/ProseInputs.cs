using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads a sentence that counts several inputs: 説明会では15件、パブリックコメントでは31件のご意見をいただきました.</summary>
internal static class ProseInputs
{
    /// <summary>Whether a sentence speaks of the public comment and of another input.</summary>
    public static bool AreIn(string sentence) => Main(sentence) && Other(sentence) is not null;

    /// <summary>The numbers of each input, by its word and kind. A number whose words name both inputs, or none, belongs to nobody.</summary>
    public static List<(string Word, ConsultationKind Kind, Counts Counts)> Read(string sentence)
    {
        var inputs = new List<(string Word, ConsultationKind Kind, Counts Counts)>();
        if (!ProseCounts.IsAboutSubmission(sentence))
        {
            return inputs;
        }

        (string Word, ConsultationKind Kind)? current = null;
        foreach (var group in CountScanner.Read(sentence, 0))
        {
            var label = sentence.Substring(group.Label.Start, group.Label.Length);
            var (main, other) = (Main(label), Other(label));
            current = main && other is not null ? null : main ? ("", ConsultationKind.PublicComment) : other ?? current;
            if (current is not { } input || group.Unit == CountUnit.None || group.Value is null || ProseCounts.IsPart(label))
            {
                continue;
            }

            var at = inputs.FindIndex(i => i.Word == input.Word);
            var known = at < 0 ? default : inputs[at].Counts;
            if (known.Of(group.Unit) is null)
            {
                inputs.Add((input.Word, input.Kind, known.With(group.Unit, group.Value)));
                inputs.RemoveRange(Math.Max(at, 0), at < 0 ? 0 : 1);
            }
        }

        return inputs;
    }

    private static bool Main(string text) => InputName.Mains.Any(w => text.Contains(w, StringComparison.Ordinal));

    private static (string Word, ConsultationKind Kind)? Other(string text)
    {
        foreach (var (word, kind) in InputName.Others)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return (word, kind);
            }
        }

        return null;
    }
}
