namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>What kind of personal data was found.</summary>
internal enum PersonalDataKind
{
    /// <summary>電話番号.</summary>
    Telephone,

    /// <summary>メールアドレス.</summary>
    Mail,

    /// <summary>郵便番号, 住所.</summary>
    Address,

    /// <summary>氏名, with its label.</summary>
    Name,

    /// <summary>個人番号.</summary>
    IndividualNumber,

    /// <summary>A token in an address of the web.</summary>
    Token,
}
