using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment;

/// <summary>A kind of finding: its permanent code, its usual severity and its wording in both languages.</summary>
/// <remarks>Codes are never used again for another meaning: <c>OPC1xxx</c> input and recognition, <c>2xxx</c> repairs and text, <c>3xxx</c>
/// references, <c>4xxx</c> rules, <c>5xxx</c> serialization and publishing; <c>x900</c> means that a host's extension failed.</remarks>
public sealed class DiagnosticDescriptor
{
    private readonly string _english;
    private readonly string _japanese;

    /// <summary>Describes a kind of finding.</summary>
    /// <param name="code">The permanent code: letters, then digits (<c>CITY0001</c>). <c>OPC</c> is this library's own prefix.</param>
    /// <param name="severity">The usual severity.</param>
    /// <param name="en">
    /// The English message; <c>{0}</c>, <c>{1}</c> … stand for the arguments, <c>{0:place|places}</c> for the first word where the argument
    /// is 1 and for the second otherwise.
    /// </param>
    /// <param name="ja">The Japanese message, with the same arguments.</param>
    /// <param name="adviceEn">In English, why it matters and what to do; null when the message says it all.</param>
    /// <param name="adviceJa">The same in Japanese.</param>
    /// <exception cref="ArgumentException">The code is not letters followed by digits, or a message is blank.</exception>
    public DiagnosticDescriptor(
        string code, DiagnosticSeverity severity, string en, string ja, string? adviceEn = null, string? adviceJa = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        ArgumentException.ThrowIfNullOrWhiteSpace(ja);
        var digits = code.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits <= 0
            || code.AsSpan(0, digits).ContainsAnyExceptInRange('A', 'Z')
            || code.AsSpan(digits).ContainsAnyExceptInRange('0', '9'))
        {
            throw new ArgumentException("A code is capital letters followed by digits.", nameof(code));
        }

        Code = code;
        Severity = severity;
        _english = en;
        _japanese = ja;
        EnglishMessage = Placeholder.Plural(CountedPieces.Shown(en, static _ => true));
        JapaneseMessage = CountedPieces.Shown(ja, static _ => true);
        EnglishAdvice = adviceEn;
        JapaneseAdvice = adviceJa;
    }

    /// <summary>Every kind of finding this library makes, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => DiagnosticCatalogue.All;

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The usual severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The English message with its placeholders.</summary>
    public string EnglishMessage { get; }

    /// <summary>The Japanese message with its placeholders.</summary>
    public string JapaneseMessage { get; }

    /// <summary>In English, why it matters and what to do; null when the message says it all.</summary>
    public string? EnglishAdvice { get; }

    /// <summary>In Japanese, why it matters and what to do; null when the message says it all.</summary>
    public string? JapaneseAdvice { get; }

    /// <summary>The kind of finding of this library with a code, or null.</summary>
    /// <param name="code">The code: <c>OPC2003</c>.</param>
    public static DiagnosticDescriptor? Find(string code) => DiagnosticCatalogue.Find(code);

    /// <summary>The advice in a language, or null.</summary>
    /// <param name="language">The language.</param>
    public string? GetAdvice(MessageLanguage language)
        => language == MessageLanguage.Japanese ? JapaneseAdvice : EnglishAdvice;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The same message, graver or lighter, with other advice.</summary>
    internal DiagnosticDescriptor With(DiagnosticSeverity severity, string? adviceEn, string? adviceJa)
        => new(Code, severity, _english, _japanese, adviceEn, adviceJa);

    internal string Format(MessageLanguage language, ValueList<string> arguments)
    {
        var format =
            CountedPieces.Shown(language == MessageLanguage.Japanese ? _japanese : _english,
                n => n >= arguments.Count || arguments[n] != "0");
        // Not string.Format: a host's message may hold a brace or a number too many, and a finding never throws.
        var text = new System.Text.StringBuilder(format.Length + 16);
        for (var i = 0; i < format.Length; i++)
        {
            var close = format[i] == '{' ? format.IndexOf('}', i) : -1;
            if (close > i + 1 && Placeholder.Read(format.AsSpan(i + 1, close - i - 1)) is { } placeholder
                && placeholder.Argument < arguments.Count)
            {
                text.Append(placeholder.Shown(arguments[placeholder.Argument]));
                i = close;
            }
            else
            {
                text.Append(format[i]);
            }
        }

        return text.ToString();
    }
}
