using System.Globalization;
using Ota.PublicComment.Codec.Shapes;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec.Lines;

/// <summary>Reads one line after the other and knows what may come next. A line that cannot be read costs only itself, but nothing is read
/// of a file whose first line is not that of a document.</summary>
internal sealed class LineSequence(string? fileName)
{
    private readonly string? _fileName = fileName;
    private int _opinions;
    private int _responses;
    private int _lastLine;

    /// <summary>Whether the first line makes the rest worth reading.</summary>
    public bool IsRefused { get; private set; }

    private bool HasHead { get; set; }

    private bool IsEnded { get; set; }

    /// <param name="line">The line without its end.</param>
    /// <param name="number">Its 1-based number.</param>
    /// <param name="isWhole">False for a last line without a line break, which may be cut off.</param>
    /// <param name="isTooLong">Whether only the head of the line could be held.</param>
    public LineContent Next(ReadOnlySpan<byte> line, int number, bool isWhole, bool isTooLong)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
        {
            return default;
        }

        _lastLine = number;
        FormatMember.Find(line, "type"u8, isWhole, out var type, out _);
        if (!HasHead)
        {
            return First(line, number, type, isTooLong);
        }

        if (isTooLong)
        {
            return Told(Catalogue.LineTooLong, number, Number(number));
        }

        if (IsEnded || type is not (LineTypes.Opinion or LineTypes.Response or LineTypes.End))
        {
            return type.Length == 0
                ? Unreadable(line, number, isWhole)
                : Told(Catalogue.LineOutOfPlace, number, Number(number), JsonExcerpt.Of(type));
        }

        return type switch
        {
            LineTypes.Opinion => Read<Opinion>(line, number, isWhole, LineShapes.Opinion, LineShapes.Opinion) is var (o, found)
                ? Kept(new LineContent { Opinion = o, Findings = found }) : default,
            LineTypes.Response => Read<Response>(line, number, isWhole, LineShapes.Response, LineShapes.Response) is var (r, found)
                ? Kept(new LineContent { Response = r, Findings = found }) : default,
            _ => End(line, number, isWhole),
        };
    }

    /// <summary>What is wrong with the file as a whole, known at its end; null when it is whole.</summary>
    public Diagnostic? AtEnd()
        => IsRefused || IsEnded ? null
            : !HasHead ? Finding(Catalogue.UnknownJsonFormat, 1, "(none)", LineTypes.FormatName)
            : Finding(Catalogue.LinesCutOff, _lastLine, Number(_lastLine), Number(_opinions), Number(_responses));

    private LineContent First(ReadOnlySpan<byte> line, int number, string type, bool isTooLong)
    {
        var search = FormatMember.Find(line, isWhole: true, out var format, out _);
        if (isTooLong || type != LineTypes.Document || search != FormatMember.Search.Found
            || format is not (LineTypes.FormatName or LineTypes.EarlierName))
        {
            IsRefused = true;
            return Told(Catalogue.UnknownJsonFormat, number, search == FormatMember.Search.Found ? JsonExcerpt.Of(format) : "(none)",
                LineTypes.FormatName);
        }

        var (head, findings) = Read<PublicCommentDocument>(line, number, isWhole: true, LineShapes.Head, LineShapes.Head);
        HasHead = head is not null;
        IsRefused = head is null;
        if (HasHead && format == LineTypes.EarlierName)
        {
            findings = [Finding(Catalogue.EarlierFormat, number, format, LineTypes.FormatName), .. findings];
        }

        return new LineContent { Head = head, Findings = findings };
    }

    private LineContent Kept(LineContent content)
    {
        _opinions += content.Opinion is null ? 0 : 1;
        _responses += content.Response is null ? 0 : 1;
        return content;
    }

    private LineContent End(ReadOnlySpan<byte> line, int number, bool isWhole)
    {
        var (counts, findings) = Read<LineCounts>(line, number, isWhole, LineShapes.End, LineShapes.End);
        if (counts is null)
        {
            return new LineContent { Findings = findings };
        }

        IsEnded = true;
        if (counts.Opinions != _opinions || counts.Responses != _responses)
        {
            findings =
            [
                .. findings,
                Finding(Catalogue.LinesMissing, number,
                    Number(counts.Opinions), Number(counts.Responses), Number(_opinions), Number(_responses)),
            ];
        }

        return new LineContent { IsEnd = true, Findings = findings };
    }

    private (T? Node, ValueList<Diagnostic> Findings) Read<T>(
        ReadOnlySpan<byte> line, int number, bool isWhole, Shape<QuickReader, T> quick, Shape<TellingReader, T> telling)
        where T : class
    {
        var read = NodeReader.Read(line, DocumentCodec.DefaultMaxDiagnosticsPerCode, quick, telling);
        return read.Malformed is null
            ? (read.Node, AtLine(read.Locate(line, _fileName), number))
            : (null, Unreadable(line, number, isWhole).Findings);
    }

    // A last line without an end is cut off with the file, and that is told once, at the end.
    private LineContent Unreadable(ReadOnlySpan<byte> line, int number, bool isWhole)
        => isWhole ? Told(Catalogue.MalformedJson, number, $"line {Number(number)}", JsonExcerpt.Of(line)) : default;

    private LineContent Told(DiagnosticDescriptor descriptor, int number, params ReadOnlySpan<string> arguments)
        => new() { Findings = [Finding(descriptor, number, arguments)] };

    private Diagnostic Finding(DiagnosticDescriptor descriptor, int number, params ReadOnlySpan<string> arguments) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        Location = new SourceLocation { File = _fileName, Line = number, Column = 1 },
        Arguments = ValueList.Create(arguments),
    };

    private static ValueList<Diagnostic> AtLine(ValueList<Diagnostic> findings, int number)
        => findings.Count == 0
            ? findings
            : findings.Select(f => f with { Location = f.Location with { Line = (f.Location.Line ?? 1) + number - 1 } }).ToValueList();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
