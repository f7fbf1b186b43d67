namespace Ota.PublicComment.Validation;

/// <summary>What kind of personal data (個人情報) was found.</summary>
public enum PersonalDataKind
{
    /// <summary>電話番号.</summary>
    Telephone,

    /// <summary>メールアドレス.</summary>
    Mail,

    /// <summary>郵便番号, 住所.</summary>
    Address,

    /// <summary>氏名, with its label or as somebody introduces themselves.</summary>
    Name,

    /// <summary>個人番号.</summary>
    IndividualNumber,

    /// <summary>A token in an address of the web.</summary>
    Token,

    /// <summary>What somebody is called by in a messenger or network (LINE ID, @…).</summary>
    Account,

    /// <summary>The number of an account, a card, an insurance, a licence (口座, カード, 保険証, 免許証).</summary>
    Identifier,

    /// <summary>生年月日.</summary>
    BirthDate,

    /// <summary>自動車の登録番号.</summary>
    CarNumber,
}
