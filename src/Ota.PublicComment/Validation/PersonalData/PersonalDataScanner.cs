namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Finds personal data in a text. Linear; a text without a sign of any is not looked at again.</summary>
internal static class PersonalDataScanner
{
    private const TextTrait Signs = TextTrait.At | TextTrait.Label | TextTrait.Equal | TextTrait.LeadingZero | TextTrait.NumberGroup
        | TextTrait.TwelveDigits | TextTrait.HouseNumber;

    /// <summary>What was found in a text of which nothing is known yet.</summary>
    public static List<PersonalDataSpan>? Find(string? text) => text is null ? null : Find(text, TextTraits.Of(text));

    /// <summary>What was found, in order and apart; null when nothing was.</summary>
    public static List<PersonalDataSpan>? Find(string? text, in TextTraits traits)
    {
        if (text is null || !traits.Has(Signs))
        {
            return null;
        }

        List<PersonalDataSpan>? found = null;
        if (traits.Has(TextTrait.Label | TextTrait.NumberGroup | TextTrait.HouseNumber))
        {
            PostalAddresses.Find(text, ref found);
        }

        if (traits.Has(TextTrait.LeadingZero | TextTrait.NumberGroup | TextTrait.TwelveDigits))
        {
            NumberChains.Find(text, ref found);
        }

        if (traits.Has(TextTrait.At))
        {
            MailAddresses.Find(text, ref found);
        }

        if (traits.Has(TextTrait.Label))
        {
            LabelledNames.Find(text, ref found);
            SelfIntroductions.Find(text, ref found);
        }

        if (traits.Has(TextTrait.Equal))
        {
            AccessTokens.Find(text, ref found);
        }

        return Apart(found);
    }

    // A number inside an address is part of the address.
    private static List<PersonalDataSpan>? Apart(List<PersonalDataSpan>? found)
    {
        if (found is null || found.Count == 1)
        {
            return found;
        }

        found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var apart = new List<PersonalDataSpan>(found.Count);
        foreach (var span in found)
        {
            if (apart.Count == 0 || span.Span.Start >= apart[^1].Span.End)
            {
                apart.Add(span);
            }
        }

        return apart;
    }
}
