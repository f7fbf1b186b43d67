using System.Globalization;

namespace Ota.PublicComment.Codec.Csv;

/// <summary>Between a document and its rows: what the columns do not carry falls away, what is repeated becomes one again.</summary>
internal static class CsvEntries
{
    /// <summary>The rows of a document: one for each opinion with each of its responses, then the responses that answer none.</summary>
    public static List<CsvEntry> Of(PublicCommentDocument document)
    {
        var opinions = Named(document.Opinions, 'o', static o => o.Id, Carried);
        var responses = Named(document.Responses, 'r', static r => r.Id, Carried);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < document.Opinions.Count; i++)
        {
            first.TryAdd(document.Opinions[i].Id, i);
        }

        var answers = new List<Response>?[opinions.Length];
        var alone = new List<Response>();
        for (var i = 0; i < responses.Length; i++)
        {
            var targets =
                document.Responses[i].Answers.Select(a => first.GetValueOrDefault(a.Opinion, -1)).Where(at => at >= 0).Distinct().ToList();
            foreach (var target in targets)
            {
                (answers[target] ??= []).Add(responses[i]);
            }

            if (targets.Count == 0)
            {
                alone.Add(responses[i]);
            }
        }

        var entries = new List<CsvEntry>();
        for (var i = 0; i < opinions.Length; i++)
        {
            entries.AddRange(answers[i] is { } list ? list.Select(r => new CsvEntry(opinions[i], r)) : [new CsvEntry(opinions[i], null)]);
        }

        entries.AddRange(alone.Select(r => new CsvEntry(null, r)));
        return entries;
    }

    /// <summary>The document that rows hold: each id is one node, of the first row it stands in.</summary>
    public static PublicCommentDocument ToDocument(string id, IEnumerable<CsvEntry> entries)
    {
        var opinions = new List<Opinion>();
        var responses = new List<Response>();
        var answers = new List<List<string>>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (opinion, response) in entries)
        {
            if (opinion is not null && known.Add(opinion.Id))
            {
                opinions.Add(opinion);
            }

            if (response is null)
            {
                continue;
            }

            if (places.TryAdd(response.Id, responses.Count))
            {
                responses.Add(response);
                answers.Add([]);
            }

            if (opinion is not null && !answers[places[response.Id]].Contains(opinion.Id))
            {
                answers[places[response.Id]].Add(opinion.Id);
            }
        }

        return new PublicCommentDocument
        {
            Id = id,
            Opinions = opinions.ToValueList(),
            Responses =
                responses.Select((r, i) => r with { Answers = answers[i].Select(o => new AnswerTarget { Opinion = o }).ToValueList() })
                    .ToValueList(),
        };
    }

    private static Opinion Carried(Opinion o, string id) => new()
    {
        Id = id,
        Number = o.Number is { } n && (n.Label.Length > 0 || n.Parts.Count > 0) ? n : null,
        IsNumberInferred = o.IsNumberInferred,
        Group = o.Group,
        Subject = Text(o.Subject),
        Area = Text(o.Area?.Text) is { } area ? new Area { Text = area } : null,
        Text = Text(o.Text),
        TextState = o.TextState,
        Count = o.Count,
        SubmitterCount = o.SubmitterCount,
        SubmitterKind = Text(o.SubmitterKind),
    };

    private static Response Carried(Response r, string id) => new()
    {
        Id = id,
        SharingIsInferred = r.SharingIsInferred,
        Paragraphs = Paragraphs(r.Text),
        TextState = r.TextState,
        Dispositions = r.Dispositions.Select(d => new Disposition { Code = d.Code }).ToValueList(),
        Revisions = r.Revisions.Select(v => new PlanRevision { Text = v.Text }).ToValueList(),
    };

    /// <summary>A text as paragraphs, one for each line.</summary>
    public static ValueList<Paragraph> Paragraphs(string text)
        => text.Length == 0 ? [] : text.Split('\n').Select(line => new Paragraph { Text = line }).ToValueList();

    // A blank cell says that there is nothing.
    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // Rows meet by their ids: one that is blank or stands twice gets the first ordinal that is free.
    private static T[] Named<T>(ValueList<T> nodes, char prefix, Func<T, string> idOf, Func<T, string, T> carried)
    {
        var taken = new HashSet<string>(nodes.Select(idOf), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = new T[nodes.Count];
        var next = 1;
        for (var i = 0; i < named.Length; i++)
        {
            var id = idOf(nodes[i]);
            while (id.Length == 0 || !seen.Add(id))
            {
                do
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{next++}");
                }
                while (taken.Contains(id));
            }

            named[i] = carried(nodes[i], id);
        }

        return named;
    }
}
