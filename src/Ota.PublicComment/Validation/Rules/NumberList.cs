namespace Ota.PublicComment.Validation.Rules;

/// <summary>Numbers of opinions as a message lists them: 2, 3, 5 …</summary>
internal static class NumberList
{
    private const int Most = 20;

    public static string Of(IEnumerable<string> labels)
    {
        var shown = labels.Take(Most + 1).ToList();
        return string.Join(", ", shown.Take(Most)) + (shown.Count > Most ? " …" : string.Empty);
    }
}
