namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Finds personal data in a text. Linear; a text without a sign of any is not looked at again.</summary>
internal static class PersonalDataScanner
{
    private const TextTrait Numbered = TextTrait.LeadingZero | TextTrait.NumberGroup | TextTrait.TwelveDigits;

    // といいます is built of the most frequent characters: none of them could stand for it.
    private const string Called = "といいます";

    /// <summary>What was found in a text of which nothing is known yet.</summary>
    public static List<PersonalDataSpan>? Find(string? text) => text is null ? null : Find(text, TextTraits.Of(text));

    /// <summary>What was found, in order and apart; null when nothing was.</summary>
    public static List<PersonalDataSpan>? Find(string? text, in TextTraits traits)
    {
        if (text is null)
        {
            return null;
        }

        List<PersonalDataSpan>? found = null;
        if (traits.Has(TextTrait.Label | TextTrait.NumberGroup | TextTrait.HouseNumber | TextTrait.AddressCue))
        {
            PostalAddresses.Find(text, ref found);
        }

        if (traits.Has(Numbered | TextTrait.AddressCue))
        {
            NumberChains.Find(text, ref found);
        }

        if (traits.Has(TextTrait.Label | TextTrait.NameCue) || text.Contains(Called, StringComparison.Ordinal))
        {
            LabelledNames.Find(text, ref found);
            SelfIntroductions.Find(text, ref found);
        }

        Networks(text, traits, ref found);
        if (traits.Has(TextTrait.IdentifierCue))
        {
            Identifiers.Find(text, ref found);
        }

        if (traits.Has(TextTrait.BirthCue | TextTrait.BirthEnd))
        {
            BirthDates.Find(text, ref found);
        }

        if (traits.Has(TextTrait.CarNumber))
        {
            CarNumbers.Find(text, ref found);
        }

        return Apart(found);
    }

    private static void Networks(string text, in TextTraits traits, ref List<PersonalDataSpan>? found)
    {
        if (traits.Has(TextTrait.At))
        {
            MailAddresses.Find(text, ref found);
        }

        if (traits.Has(TextTrait.At | TextTrait.HiddenAt))
        {
            HiddenMailAddresses.Find(text, ref found);
        }

        if (traits.Has(TextTrait.AccountCue))
        {
            Accounts.Find(text, ref found);
        }

        if (traits.Has(TextTrait.Equal))
        {
            AccessTokens.Find(text, ref found);
        }
    }

    // A number inside an address is part of the address; what overlaps is covered as one.
    private static List<PersonalDataSpan>? Apart(List<PersonalDataSpan>? found)
    {
        if (found is null || found.Count == 1)
        {
            return found;
        }

        found.Sort(
            static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var apart = new List<PersonalDataSpan>(found.Count);
        foreach (var span in found)
        {
            if (apart.Count == 0 || span.Span.Start >= apart[^1].Span.End)
            {
                apart.Add(span);
            }
            else if (span.Span.End > apart[^1].Span.End)
            {
                apart[^1] = apart[^1] with { Span = TextSpan.FromBounds(apart[^1].Span.Start, span.Span.End) };
            }
        }

        return apart;
    }
}
