namespace Ota.PublicComment.References.Linking;

/// <summary>What is inferred of one number of the plan, or of one title where no number is printed.</summary>
internal sealed class InferredGroup
{
    // Citations that all contradict each other are no skeleton; the rest is measured against these.
    private const int MostVariants = 8;

    /// <summary>The word before the number (取組) or the unit (章).</summary>
    public required string Term { get; init; }

    public OutlineNumber? Number { get; set; }

    /// <summary>The parts below it, in the order in which they were met.</summary>
    public List<InferredGroup> Children { get; } = [];

    /// <summary>What is said of it, most citations first once <see cref="Settle"/> ran.</summary>
    public List<InferredVariant> Variants { get; } = [];

    /// <summary>Whether the two most supported variants have as many citations.</summary>
    public bool IsTied => Variants.Count > 1 && Variants[0].Support == Variants[1].Support;

    public void Add(string? title, bool isQuoted, NumberRange? pages)
    {
        foreach (var variant in Variants)
        {
            if (variant.Fits(title, isQuoted, pages))
            {
                variant.Add(title, pages);
                return;
            }
        }

        if (Variants.Count < MostVariants)
        {
            var first = new InferredVariant();
            first.Add(title, pages);
            Variants.Add(first);
        }
    }

    public void Settle()
    {
        var order =
            Variants.Select(static (v, i) => (v, i)).OrderByDescending(static x => x.v.Support).ThenBy(static x => x.i)
                .Select(static x => x.v).ToList();
        Variants.Clear();
        Variants.AddRange(order);
    }
}
