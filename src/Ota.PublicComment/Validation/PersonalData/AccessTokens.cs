namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Query parameters of web addresses that open something to whoever has them: ?token=…, &amp;access_token=…</summary>
internal static class AccessTokens
{
    private const int Shortest = 8;

    private static readonly string[] Keys =
        ["token", "access_token", "auth_token", "id_token", "auth", "authkey", "key", "apikey", "api_key", "session", "sessionid",
            "session_id", "sid", "signature", "sig", "password", "passwd", "pwd", "secret", "otp", "invite"];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0;)
        {
            var end = at + 3;
            while (end < text.Length && IsUrl(text[end]))
            {
                end++;
            }

            Parameters(text, at, end, ref found);
            at = text.IndexOf("://", end, StringComparison.Ordinal);
        }
    }

    private static void Parameters(string text, int start, int end, ref List<PersonalDataSpan>? found)
    {
        var query = text.AsSpan(start, end - start).IndexOfAny('?', '#');
        for (var at = query < 0 ? end : start + query + 1; at < end;)
        {
            var stop = text.AsSpan(at, end - at).IndexOfAny('&', ';');
            var last = stop < 0 ? end : at + stop;
            var equal = text.AsSpan(at, last - at).IndexOf('=');
            var value = at + equal + 1;
            if (equal > 0 && last - value >= Shortest && IsKey(text.AsSpan(at, equal)))
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Token, TextSpan.FromBounds(value, last)));
            }

            at = last + 1;
        }
    }

    private static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (var known in Keys)
        {
            if (key.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUrl(char c) => c is > ' ' and < '\u007F' and not ('"' or '<' or '>' or '\'' or '|');
}
