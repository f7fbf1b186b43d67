using System.Buffers;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Finds personal data in a text. Linear; a text without a sign of any is not looked at again.</summary>
internal static class PersonalDataScanner
{
    private const TextTrait Numbered = TextTrait.LeadingZero | TextTrait.NumberGroup | TextTrait.TwelveDigits;

    // What may hold personal data without a digit, an @ or a label that the traits know.
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["〇", "零", "丁目", "番地", "name", "ｎａｍｅ", "と申", "といいます", "と言います", "差出人", "署名", "なまえ"], StringComparison.OrdinalIgnoreCase);

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
        var hasCue = text.AsSpan().ContainsAny(Cues);
        var hasDigit = traits.Has(TextTrait.Digit);
        if (hasCue || traits.Has(TextTrait.Label | TextTrait.NumberGroup | TextTrait.HouseNumber))
        {
            PostalAddresses.Find(text, ref found);
        }

        if (hasCue || traits.Has(Numbered))
        {
            NumberChains.Find(text, ref found);
        }

        if (traits.Has(TextTrait.At))
        {
            MailAddresses.Find(text, ref found);
        }

        if (hasCue || traits.Has(TextTrait.Label))
        {
            LabelledNames.Find(text, ref found);
            SelfIntroductions.Find(text, ref found);
        }

        if (traits.Has(TextTrait.Equal))
        {
            AccessTokens.Find(text, ref found);
        }

        Rarer(text, hasDigit, ref found);
        return Apart(found);
    }

    private static void Rarer(string text, bool hasDigit, ref List<PersonalDataSpan>? found)
    {
        if (HiddenMailAddresses.MayBeIn(text))
        {
            HiddenMailAddresses.Find(text, ref found);
        }

        if (Accounts.MayBeIn(text))
        {
            Accounts.Find(text, ref found);
        }

        if (hasDigit && Identifiers.MayBeIn(text))
        {
            Identifiers.Find(text, ref found);
        }

        if (BirthDates.MayBeIn(text))
        {
            BirthDates.Find(text, ref found);
        }

        if (hasDigit)
        {
            CarNumbers.Find(text, ref found);
        }
    }

    // A number inside an address is part of the address; what overlaps is covered as one.
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
            else if (span.Span.End > apart[^1].Span.End)
            {
                apart[^1] = apart[^1] with { Span = TextSpan.FromBounds(apart[^1].Span.Start, span.Span.End) };
            }
        }

        return apart;
    }
}
