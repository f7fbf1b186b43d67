using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>Columns of a raw table that hold personal data by their heading: 氏名, 住所, 電話番号, メールアドレス.</summary>
internal static class PersonalColumns
{
    private static readonly (string Heading, PersonalDataKind Kind)[] Headings =
    [
        ("氏名", PersonalDataKind.Name), ("お名前", PersonalDataKind.Name), ("住所", PersonalDataKind.Address), ("郵便番号", PersonalDataKind.Address),
        ("電話", PersonalDataKind.Telephone), ("メールアドレス", PersonalDataKind.Mail), ("個人番号", PersonalDataKind.IndividualNumber),
    ];

    // Words of wider use: only a value that is one counts.
    private static readonly (string Heading, PersonalDataKind Kind)[] Contacts =
    [
        ("名前", PersonalDataKind.Name), ("ふりがな", PersonalDataKind.Name), ("フリガナ", PersonalDataKind.Name),
        ("携帯", PersonalDataKind.Telephone), ("tel", PersonalDataKind.Telephone), ("fax", PersonalDataKind.Telephone),
        ("ファックス", PersonalDataKind.Telephone), ("ファクス", PersonalDataKind.Telephone),
        ("mail", PersonalDataKind.Mail), ("メール", PersonalDataKind.Mail), ("連絡先", PersonalDataKind.Telephone),
        ("連絡先", PersonalDataKind.Mail),
    ];

    private const int FewestDigits = 9;

    private static readonly string[] Nothing =
        ["匿名", "非公開", "非公表", "なし", "無記名", "個人", "団体", "法人", "有", "無", "有り", "無し", "記載なし", "未記入", "不明", "市内", "市外", "区内", "区外", "町内", "町外"];

    /// <summary>The kind of data a cell holds; null when its heading names none or the cell says nothing.</summary>
    public static PersonalDataKind? KindOf(OtherField field)
    {
        if (field.Heading is not { } heading || !HoldsValue(field.Text))
        {
            return null;
        }

        foreach (var (word, kind) in Headings)
        {
            if (heading.Contains(word, StringComparison.Ordinal) && !heading.Contains("有無", StringComparison.Ordinal))
            {
                return kind;
            }
        }

        var key = CompareKey.Of(heading).ToLowerInvariant();
        foreach (var (word, kind) in Contacts)
        {
            if (key.Contains(word, StringComparison.Ordinal) && IsContact(field.Text, kind))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The name in a column that says who submitted: 個人（佐藤花子）; null where there is none.</summary>
    public static List<PersonalDataSpan>? Name(string submitter)
    {
        for (var start = 0; start < submitter.Length; start++)
        {
            if (start > 0 && NameShape.IsKanji(submitter[start - 1]))
            {
                continue;
            }

            var end = start;
            while (end < submitter.Length && !"（）()、,・/／：:".Contains(submitter[end], StringComparison.Ordinal))
            {
                end++;
            }

            var name = submitter.AsSpan(start, end - start).TrimEnd();
            name = name is [.., '様' or '氏'] ? name[..^1] : name;
            if (name.Length > 2 && NameShape.IsFullName(name))
            {
                return [new PersonalDataSpan(PersonalDataKind.Name, new TextSpan(start, name.Length))];
            }
        }

        return null;
    }

    private static bool IsContact(string text, PersonalDataKind kind)
    {
        var digits = 0;
        var hasAt = false;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(CompareFold.Of(c)) ? 1 : 0;
            hasAt |= CompareFold.Of(c) == '@';
        }

        return kind switch
        {
            PersonalDataKind.Telephone => digits >= FewestDigits,
            PersonalDataKind.Mail => hasAt,
            _ => digits == 0,
        };
    }

    private static bool HoldsValue(string text)
    {
        var value = text.AsSpan().Trim();
        foreach (var c in value)
        {
            if (CharacterClasses.IsKanji(c) || CharacterClasses.IsKatakana(c) || CharacterClasses.IsHiragana(c)
                || char.IsAsciiLetterOrDigit(CompareFold.Of(c)))
            {
                return !Array.Exists(Nothing, word => text.AsSpan().Trim().SequenceEqual(word));
            }
        }

        return false;
    }
}
