using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ota.PublicComment.Validation.Baselines;

/// <summary>Names findings so that they are known again when the document is read anew.</summary>
/// <param name="document">The document the findings are about.</param>
/// <param name="salt">What keys the hashes: without it a hash of a short value could be found by trying all of them.</param>
internal sealed class FindingKeys(PublicCommentDocument document, string salt)
{
    private const int HashBytes = 8;

    private readonly DocumentIndex _index = new(document);

    public BaselineEntry Of(Diagnostic finding)
    {
        return new BaselineEntry { Code = finding.Code, Place = Place(finding), Hash = Hash(Text(finding), finding.Arguments) };
    }

    /// <summary>Whether there is a text by which the finding is known wherever its row stands.</summary>
    public bool HasText(Diagnostic finding) => Text(finding).Length > 0;

    // Of an answer that is not written the opinion is what it is known by.
    private string Text(Diagnostic finding)
    {
        if (finding.Place is { } place && _index.FieldText(place) is { Length: > 0 } text)
        {
            return text;
        }

        var node = finding.Place?.Node ?? finding.Node ?? string.Empty;
        var opinion =
            _index.FindOpinion(node)
                ?? (_index.FindResponse(node) is { Answers.Count: > 0 } response ? _index.FindOpinion(response.Answers[0].Opinion) : null);
        return opinion?.Text ?? string.Empty;
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

    private string Hash(string text, ValueList<string> arguments)
    {
        var whole = string.Join('\u001F', [text, .. arguments]);
        return Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(salt), Encoding.UTF8.GetBytes(whole)).AsSpan(0, HashBytes));
    }
}
