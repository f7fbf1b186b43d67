namespace Ota.PublicComment.Text;

/// <summary>The era at the head of a date.</summary>
internal readonly record struct EraHead(JapaneseEra Era, EraHeadForm Form, int End)
{
    public static EraHead? Read(ReadOnlySpan<char> text, int index)
    {
        var c = DateTokens.At(text, index);
        foreach (var era in JapaneseEra.All)
        {
            var end = index;
            if (c == era.Ligature || (c == era.Name[0] && DateTokens.Word(text, ref end, era.Name)))
            {
                return new EraHead(era, EraHeadForm.Full, c == era.Ligature ? index + 1 : end);
            }

            if (c == era.Letter && !char.IsAsciiLetterOrDigit(DateTokens.At(text, index - 1)))
            {
                return new EraHead(era, EraHeadForm.Letter, DateTokens.At(text, index + 1) == '.' ? index + 2 : index + 1);
            }

            if (c == era.Name[0] && !IsKanji(DateTokens.At(text, index - 1)))
            {
                return new EraHead(era, EraHeadForm.OneKanji, index + 1);
            }
        }

        return c == '成' && !IsKanji(DateTokens.At(text, index - 1)) ? new EraHead(JapaneseEra.All[1], EraHeadForm.Lost, index + 1) : null;
    }

    private static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF' or '々';
}
