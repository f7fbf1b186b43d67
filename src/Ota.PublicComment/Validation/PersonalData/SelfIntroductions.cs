using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Names people introduce themselves with (…と申します): a frequent family name, and at most a given name, right before it.</summary>
internal static class SelfIntroductions
{
    private const int Reach = 10;
    private const string Verb = "と申";

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.IndexOf(Verb, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Verb, at + Verb.Length, StringComparison.Ordinal))
        {
            var isVerb = at + Verb.Length < text.Length && text[at + Verb.Length] is 'し' or 'す';
            for (var start = Math.Max(0, at - Reach); isVerb && start < at; start++)
            {
                if ((start == 0 || !CharacterClasses.IsKanji(text[start - 1])) && NameShape.IsFullName(text.AsSpan(start, at - start)))
                {
                    (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Name, TextSpan.FromBounds(start, at)));
                    break;
                }
            }
        }
    }
}
