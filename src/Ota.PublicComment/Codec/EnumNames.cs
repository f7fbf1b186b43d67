using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ota.PublicComment.Codec;

/// <summary>The names of an enumeration as the format writes them: camelCase, by value.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly string[] Written = Array.ConvertAll(Enum.GetNames<T>(), n => char.ToLowerInvariant(n[0]) + n[1..]);

    /// <summary>The same names as the bytes of a file.</summary>
    public static readonly byte[][] Utf8 = Array.ConvertAll(Written, Encoding.UTF8.GetBytes);

    private static readonly JsonEncodedText[] Ready = Array.ConvertAll(Written, n => JsonEncodedText.Encode(n));

    public static bool IsDefined(T value) => (uint)Index(value) < (uint)Written.Length;

    public static string Of(T value) => Written[Index(value)];

    /// <summary>The name, encoded once.</summary>
    public static JsonEncodedText Encoded(T value) => Ready[Index(value)];

    // The model's enumerations count from 0 without a gap, so a value is its place among the names; a test holds this.
    public static T At(int index) => Unsafe.BitCast<int, T>(index);

    private static int Index(T value) => Unsafe.BitCast<T, int>(value);
}
