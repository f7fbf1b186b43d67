namespace Ota.PublicComment.Validation;

/// <summary>Which checks a rule has, so that the walk calls no empty ones.</summary>
[Flags]
internal enum RuleScope
{
    None = 0,

    /// <summary><see cref="DocumentRule.CheckDocument"/>.</summary>
    Document = 1,

    /// <summary><see cref="DocumentRule.CheckOpinion"/>.</summary>
    Opinion = 2,

    /// <summary><see cref="DocumentRule.CheckResponse"/>.</summary>
    Response = 4,

    /// <summary><see cref="DocumentRule.CheckEnd"/>.</summary>
    End = 8,
}
