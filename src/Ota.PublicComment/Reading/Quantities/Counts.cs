namespace Ota.PublicComment.Reading.Quantities;

/// <summary>Numbers of one statement, each by its unit; null where none is printed.</summary>
internal readonly record struct Counts(int? Submitters, int? Submissions, int? Opinions)
{
    public bool IsEmpty => this == default;

    /// <summary>The unit, where there is one number only.</summary>
    public CountUnit OnlyUnit => this switch
    {
        { Submitters: not null, Submissions: null, Opinions: null } => CountUnit.Submitters,
        { Submitters: null, Submissions: not null, Opinions: null } => CountUnit.Submissions,
        { Submitters: null, Submissions: null, Opinions: not null } => CountUnit.Opinions,
        _ => CountUnit.None,
    };

    public int? Of(CountUnit unit) => unit switch
    {
        CountUnit.Submitters => Submitters,
        CountUnit.Submissions => Submissions,
        CountUnit.Opinions => Opinions,
        _ => null,
    };

    public Counts With(CountUnit unit, int? value) => unit switch
    {
        CountUnit.Submitters => this with { Submitters = value },
        CountUnit.Submissions => this with { Submissions = value },
        CountUnit.Opinions => this with { Opinions = value },
        _ => this,
    };

    /// <summary>These numbers, and of the units they do not count those of another statement.</summary>
    public Counts Or(Counts other) => new(Submitters ?? other.Submitters, Submissions ?? other.Submissions, Opinions ?? other.Opinions);
}
