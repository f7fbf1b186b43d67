namespace Ota.PublicComment.Validation.PersonalData;

/// <summary>
/// Covers personal data in what the messages of findings quote: a repair or a bracket beside a name must not publish it in a log. What is
/// known of the finding's own text is covered even where the quotation cuts it; elsewhere what the quotation itself shows.
/// </summary>
internal sealed class MessageCover
{
    private readonly Dictionary<string, List<QuotedValue>> _byNode = new(StringComparer.Ordinal);
    private readonly List<QuotedValue> _all = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <param name="documents">The document as published and as corrected: messages quote both.</param>
    public MessageCover(params ReadOnlySpan<PublicCommentDocument> documents)
    {
        foreach (var document in documents)
        {
            _texts.UnionWith(document.Opinions.Select(static o => o.Id).Concat(document.Responses.Select(static r => r.Id)));
            foreach (var found in DocumentTexts.Find(document))
            {
                Add(found.Field.Node, found.Text, found.Found);
            }
        }
    }

    /// <summary>The finding with what it quotes covered; the same instance where there is nothing to cover.</summary>
    public Diagnostic Cover(Diagnostic finding)
    {
        string[]? arguments = null;
        var node = finding.Place?.Node ?? finding.Node;
        var known = node is not null && _texts.Contains(node) ? _byNode.GetValueOrDefault(node) ?? [] : _all;
        for (var i = 0; i < finding.Arguments.Count; i++)
        {
            var argument = finding.Arguments[i];
            if (Covered(argument, known) is { } covered)
            {
                arguments ??= [.. finding.Arguments];
                arguments[i] = covered;
            }
        }

        return arguments is null ? finding : finding with { Arguments = ValueList.Create<string>(arguments) };
    }

    private static string? Covered(string argument, List<QuotedValue> known)
    {
        var quotation = new Quotation(argument);
        foreach (var value in known)
        {
            value.CoverIn(quotation);
        }

        foreach (var found in PersonalDataScanner.Find(argument) ?? [])
        {
            quotation.CoverUnits(found.Span);
        }

        return quotation.Result;
    }

    private void Add(string node, string text, List<PersonalDataSpan> found)
    {
        foreach (var (_, span) in found)
        {
            var value = new QuotedValue(text.AsSpan(span.Start, span.Length));
            if (value.IsTelling)
            {
                _all.Add(value);
                if (!_byNode.TryGetValue(node, out var own))
                {
                    _byNode.Add(node, own = []);
                }

                own.Add(value);
            }
        }
    }
}
