using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Codec;

/// <summary>What a value means that is not written as its member wants it: 3.0 and "3" are 3, "True" is yes.</summary>
internal static class FittedValues
{
    /// <summary>How messages say that a value was read as none.</summary>
    public const string Nothing = "—";

    private const string DayForm = "yyyy-MM-dd";
    private static readonly string[] MomentForms = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>A plain value of another kind; false where no meaning of it is certain.</summary>
    /// <param name="token">Of which kind it is.</param>
    /// <param name="written">The text, or the value as it stands in the file.</param>
    /// <param name="value">What it means.</param>
    /// <param name="read">The same as messages say it.</param>
    internal delegate bool TryFit<T>(JsonTokenType token, string written, [MaybeNullWhen(false)] out T value, out string read);

    /// <summary>A number or a mark where a text should stand: the label 1, or 1.0.</summary>
    public static bool TryText(JsonTokenType token, string written, out string value, out string read)
    {
        value = ExporterWords.TryWhole(written, out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : written;
        read = $"\"{value}\"";
        return token != JsonTokenType.String;
    }

    public static bool TryNumber(JsonTokenType token, string written, out int value, out string read)
    {
        value = 0;
        var isWhole = token is JsonTokenType.Number or JsonTokenType.String && ExporterWords.TryWhole(written, out value);
        read = value.ToString(CultureInfo.InvariantCulture);
        return isWhole;
    }

    public static bool TryFlag(JsonTokenType token, string written, out bool value, out string read)
    {
        value = written.Equals("true", StringComparison.OrdinalIgnoreCase) || written is "1" or "1.0";
        read = value ? "true" : "false";
        return value || written.Equals("false", StringComparison.OrdinalIgnoreCase) || written is "0" or "0.0";
    }

    /// <summary>2026-01-02T00:00:00: a day as a moment of it.</summary>
    public static bool TryDay(JsonTokenType token, string written, out DateOnly value, out string read)
    {
        var isDay =
            DateTime.TryParseExact(written, MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
            && token == JsonTokenType.String && moment.TimeOfDay == TimeSpan.Zero;
        value = DateOnly.FromDateTime(moment);
        read = value.ToString(DayForm, CultureInfo.InvariantCulture);
        return isDay;
    }
}
