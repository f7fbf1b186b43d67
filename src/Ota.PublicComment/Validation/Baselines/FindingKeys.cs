using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Baselines;

/// <summary>Names findings so that they are known again when the document is read anew.</summary>
internal sealed class FindingKeys(PublicCommentDocument document)
{
    private const int HashBytes = 8;

    private readonly DocumentIndex _index = new(document);

    public BaselineEntry Of(Diagnostic finding)
    {
        var text = finding.Place is { } place ? _index.FieldText(place) : null;
        return new BaselineEntry
        {
            Code = finding.Code,
            Place = Place(finding),
            Hash = Hash(text ?? _index.FindOpinion(finding.Node ?? string.Empty)?.Text ?? string.Empty, finding.Arguments),
        };
    }

    private string Place(Diagnostic finding)
    {
        if ((finding.Place?.Node ?? finding.Node) is not { } node || node == _index.Document.Id)
        {
            return string.Empty;
        }

        var name = _index.FindOpinion(node) is { } opinion ? Name(opinion)
            : _index.FindResponse(node) is { } response ? string.Join("+", response.Answers.Select(a => Answered(a, node))) + "/answer"
            : node;
        var field = finding.Place is { } place ? $"/{place.Field}" : string.Empty;
        var paragraph = finding.Place?.Paragraph is { } p ? string.Create(CultureInfo.InvariantCulture, $"/{p}") : string.Empty;
        return name + field + paragraph;
    }

    private string Answered(AnswerTarget target, string node) => _index.FindOpinion(target.Opinion) is { } opinion ? Name(opinion) : node;

    private static string Name(Opinion opinion)
        => opinion.Number is { } number ? string.Join("/", [.. opinion.Group, number.Label]) : opinion.Id;

    private static string Hash(string text, ValueList<string> arguments)
    {
        var whole = string.Join('\u001F', [text, .. arguments]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, HashBytes));
    }
}
