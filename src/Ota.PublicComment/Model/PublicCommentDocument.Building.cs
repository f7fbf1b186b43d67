using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ota.PublicComment;

public sealed partial record PublicCommentDocument
{
    /// <summary>A document from a host's own records: each opinion with its answers. Ids that are left out are given, and an answer that
    /// says nothing else answers the opinion it stands with. One instance (or one id) that stands with several opinions is one answer to
    /// all of them.</summary>
    /// <param name="entries">The opinions in reading order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry, its opinion or a response is null, two opinions have one id, or two different
    /// responses have one.</exception>
    /// <example><code>
    /// var document = PublicCommentDocument.FromEntries(rows.Select(row => new OpinionEntry
    /// {
    ///     Opinion = new() { Number = OutlineNumber.Parse(row.Number), Text = row.Opinion },
    ///     Responses = [new() { Paragraphs = [new() { Text = row.Answer }] }],
    /// })) with { Title = "○○計画（案）に対する意見募集の結果" };
    /// </code></example>
    public static PublicCommentDocument FromEntries(IEnumerable<OpinionEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var list = entries.ToList();
        if (list.Exists(static e => e?.Opinion is null || e.Responses.Any(static r => r is null)))
        {
            throw new ArgumentException("An entry, its opinion or a response is null.", nameof(entries));
        }

        var opinions =
            Identified(list.Select(static e => e.Opinion).ToValueList(), 'o', static o => o.Id, static (o, id) => o with { Id = id });
        if (opinions.Select(static o => o.Id).Distinct(StringComparer.Ordinal).Count() < opinions.Count)
        {
            throw new ArgumentException("Two opinions have one id.", nameof(entries));
        }

        return new PublicCommentDocument { Opinions = opinions, Responses = Answering(list, opinions, nameof(entries)) }.WithIds();
    }

    /// <summary>The document with ids where they are empty: <c>o1</c>, <c>r1</c>, <c>c1</c>, <c>n1</c> … by position, that of the document
    /// from its texts. The same instance when nothing lacks one. Checking and writing do this by themselves.</summary>
    public PublicCommentDocument WithIds()
    {
        var opinions = Identified(Opinions, 'o', static o => o.Id, static (o, id) => o with { Id = id });
        var responses = Identified(Responses, 'r', static r => r.Id, static (r, id) => r with { Id = id });
        var consultations = Identified(Consultations, 'c', static c => c.Id, static (c, id) => c with { Id = id });
        var notes = Identified(Notes, 'n', static n => n.Id, static (n, id) => n with { Id = id });
        var errata = Identified(Errata, 'e', static n => n.Id, static (n, id) => n with { Id = id });
        return Id == "" || !IsSame(opinions, Opinions) || !IsSame(responses, Responses) || !IsSame(consultations, Consultations)
            || !IsSame(notes, Notes) || !IsSame(errata, Errata)
            ? this with { Id = Id == "" ? IdOfTexts() : Id, Opinions = opinions, Responses = responses, Consultations = consultations,
                Notes = notes, Errata = errata }
            : this;
    }

    private static ValueList<Response> Answering(List<OpinionEntry> entries, ValueList<Opinion> opinions, string parameter)
    {
        // An id or, where there is none, the instance says which answers are one: a host prints one answer for No. 3 and No. 4.
        var places = new Dictionary<object, int>();
        var responses = new List<Response>();
        var answers = new List<List<AnswerTarget>>();
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var response in entries[i].Responses)
            {
                object key = string.IsNullOrEmpty(response.Id) ? new InstanceKey(response) : response.Id;
                if (!places.TryGetValue(key, out var place))
                {
                    places.Add(key, place = responses.Count);
                    responses.Add(response);
                    answers.Add([]);
                }
                else if (responses[place] != response)
                {
                    throw new ArgumentException($"Two different responses have the id {response.Id}.", parameter);
                }

                answers[place].Add(new AnswerTarget { Opinion = opinions[i].Id });
            }
        }

        return responses.Select((r, i) => r.Answers.Count > 0 ? r : r with { Answers = answers[i].ToValueList() }).ToValueList();
    }

    // A list of which nothing lacks an id stays the same instance: documents that were read pass through untouched.
    private static ValueList<T> Identified<T>(ValueList<T> nodes, char letter, Func<T, string> idOf, Func<T, string, T> withId)
        where T : class
    {
        var lacking = false;
        foreach (var node in nodes)
        {
            lacking |= node is not null && idOf(node) is "";
        }

        if (!lacking)
        {
            return nodes;
        }

        var taken =
            nodes.Where(static n => n is not null).Select(idOf).Where(static id => id is { Length: > 0 }).ToHashSet(StringComparer.Ordinal);
        var given = new T[nodes.Count];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] =
                nodes[i] is { } node && idOf(node) is ""
                    ? withId(node, Free(taken, $"{letter}{(i + 1).ToString(CultureInfo.InvariantCulture)}")) : nodes[i];
        }

        return ValueList.Create<T>(given);
    }

    // The host's own o2 may stand in another place: then the second opinion is o2_.
    private static string Free(HashSet<string> taken, string id)
    {
        while (!taken.Add(id))
        {
            id += '_';
        }

        return id;
    }

    private static bool IsSame<T>(ValueList<T> one, ValueList<T> other) => one.AsSpan() == other.AsSpan();

    private string IdOfTexts()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in (IEnumerable<string?>)[Title, .. Opinions.Select(static o => o?.Text),
            .. Responses.Select(static r => r?.Text)])
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
            hash.AppendData([0]);
        }

        return $"doc-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}";
    }

    private readonly record struct InstanceKey(Response Response)
    {
        public bool Equals(InstanceKey other) => ReferenceEquals(Response, other.Response);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Response);
    }
}
