namespace Ota.PublicComment.Reading.Lexicon;

/// <summary>With what the lines begin that say whom to ask.</summary>
internal static class ContactWords
{
    public static readonly string[] Heads = ["問い合わせ", "問合せ", "問合わせ", "問い合せ", "連絡先", "担当課", "担当部署", "照会先"];
}
