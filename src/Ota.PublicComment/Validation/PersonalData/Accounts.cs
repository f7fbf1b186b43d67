using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// What somebody is called by in a messenger or network, behind its name: LINE ID: midori_123, インスタは @midori.taro, Discord：midori#1234.
/// </summary>
internal static class Accounts
{
    private const int Reach = 18;
    private const int Shortest = 3;

    private static readonly string[] Services =
    [
        "LINE", "ＬＩＮＥ", "ライン", "Twitter", "ツイッター", "旧Twitter", "Instagram", "インスタ", "Facebook", "フェイスブック", "TikTok", "ティックトック", "Threads",
        "スレッズ", "Discord", "ディスコード", "Skype", "スカイプ", "カカオ", "KakaoTalk", "WhatsApp", "Telegram", "WeChat", "Bluesky", "ブルースカイ", "mixi",
        "ミクシィ", "アカウント", "ハンドル", "ユーザー名", "ユーザーID", "ユーザＩＤ", "Ｘ（", "X（", "X(", "Xの", "Ｘの", "X：", "Ｘ：", "X:", "X）", "X)", "Ｘ）", "SNS", "ＳＮＳ",
        ];

    private static readonly SearchValues<string> Heads = SearchValues.Create(Services, StringComparison.OrdinalIgnoreCase);

    // What may stand between a service and the handle.
    private static readonly string[] Links =
        ["アカウント", "ユーザー名", "ハンドル名", "ハンドルネーム", "ネーム", "グラム", "旧Twitter", "旧ツイッター", "ユーザー", "ＩＤ", "ID", "id", "Id", "名", "での", "は", "の", "が",
            "を", "：", ":", "→", "⇒", "＝", "=", "・", "（", "(", "）", ")", "「", "【", "】", "/", "／", " ", "\u3000", "、", "-", "－"];

    private static readonly string[] Strong = ["ID", "ＩＤ", "id", "Id", "アカウント", "ユーザー", "ハンドル", "：", ":", "→", "⇒", "＝", "="];

    // Only an @ says that a name stands behind these.
    private static readonly string[] Vague = ["X）", "X)", "Ｘ）", "SNS", "ＳＮＳ"];

    private static readonly string[] NoHandles =
        ["http", "https", "www", "pay", "works", "official", "bot", "sns", "id", "line", "twitter", "facebook", "instagram", "youtube",
            "tiktok", "discord", "app", "web", "qr", "pc", "it", "ict", "dx", "news", "live", "open", "vs", "and", "or", "x"];

    public static void Find(string text, ref List<PersonalDataSpan>? found)
    {
        for (var at = text.AsSpan().IndexOfAny(Heads); at >= 0;)
        {
            var service = Words.At(text, at, Services, StringComparison.OrdinalIgnoreCase)!;
            var next = at + service.Length;
            if (Handle(text, at, next) is { } handle)
            {
                (found ??= []).Add(new PersonalDataSpan(PersonalDataKind.Account, handle));
                next = handle.End;
            }

            var step = text.AsSpan(next).IndexOfAny(Heads);
            at = step < 0 ? -1 : next + step;
        }
    }

    private static TextSpan? Handle(string text, int start, int behind)
    {
        // online and Airline are no messengers.
        if (start > 0 && char.IsAsciiLetter(CompareFold.Of(text[start - 1])) && char.IsAsciiLetter(CompareFold.Of(text[start])))
        {
            return null;
        }

        var service = text.AsSpan(start, behind - start);
        var at = behind;
        var isStrong =
            service.ContainsAny(":：") || service.Contains("アカウント", StringComparison.Ordinal)
                || service.Contains("ユーザ", StringComparison.Ordinal) || service.Contains("ハンドル", StringComparison.Ordinal);
        while (at < text.Length && at - behind < Reach && Words.At(text, at, Links) is { } link && !IsHandle(text, at))
        {
            isStrong |= Array.IndexOf(Strong, link) >= 0;
            at += link.Length;
        }

        var name = at + (at < text.Length && text[at] is '@' or '＠' ? 1 : 0);
        var end = Handles.End(text, name);
        end += end + 5 <= text.Length && text[end] is '#' or '＃' && Numerals.Length(text, end + 1) == 4 ? 5 : 0;
        var handle = text.AsSpan(name, end - name);
        if (at == behind && name == at || handle.Length < Shortest || IsUrl(text, end)
            || Array.IndexOf(NoHandles, CompareFold.Apply(handle.ToString()).ToLowerInvariant()) >= 0)
        {
            return null;
        }

        var isVague = Words.At(service, 0, Vague, StringComparison.OrdinalIgnoreCase) is not null;
        var isTold =
            name > at
                || (!isVague
                    && ((isStrong && (Handles.HoldsLetter(handle) || IsLong(handle, text, end)))
                        || (Handles.HoldsLetter(handle) && Handles.HoldsMark(handle))));
        return isTold ? TextSpan.FromBounds(at, end) : null;
    }

    // ID-midori begins with a link that is none.
    private static bool IsHandle(string text, int at) => text[at] is '-' or '－' && at + 1 < text.Length && !Handles.IsUnit(text[at + 1]);

    private static bool IsLong(ReadOnlySpan<char> handle, string text, int end)
        => handle.Length >= 6 && !(end < text.Length && "年月日人件円".Contains(text[end], StringComparison.Ordinal));

    private static bool IsUrl(string text, int end)
        => text.AsSpan(end).StartsWith("://", StringComparison.Ordinal) || (end < text.Length && text[end] is '@' or '＠' or '/');
}
