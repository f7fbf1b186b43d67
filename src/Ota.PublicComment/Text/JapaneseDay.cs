using System.Globalization;

namespace Ota.PublicComment.Text;

/// <summary>A day as a message names it: 2021年9月30日.</summary>
internal static class JapaneseDay
{
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
