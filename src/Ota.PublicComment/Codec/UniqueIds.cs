using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Codec;

/// <summary>
/// Gives a node whose id stands at another node before it a new one, so that a place in the document is one place: o1 twice, or an opinion
/// and a response that are both 1. What refers to the id means the first that has it.
/// </summary>
internal static class UniqueIds
{
    private const int MostNamed = 5;

    /// <summary>The result of reading a document with ids that each stand once, and a finding where some did not.</summary>
    public static UnlinkedResult Of(UnlinkedResult result, string? fileName)
    {
        // An empty id is none: what is read can be written, and then reads back equal.
        if (result.Document?.WithIds() is { } identified && !ReferenceEquals(identified, result.Document))
        {
            result = new UnlinkedResult
            {
                Document = identified, SourceMap = result.SourceMap, Diagnostics = result.Diagnostics, Outcome = result.Outcome,
                IsFromSource = result.IsFromSource,
            };
        }

        if (result.Document is not { } document || AreUnique(document))
        {
            return result;
        }

        var ids = new Numbering(document);
        var opinions = document.Opinions.Select(o => ids.Take(o.Id, 'o') is var id && id != o.Id ? o with { Id = id } : o).ToValueList();
        // An opinion gave way to a node of another kind: its answers go with it.
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < opinions.Count; i++)
        {
            moved.TryAdd(document.Opinions[i].Id, opinions[i].Id);
        }

        var unique = document with
        {
            Opinions = opinions,
            Responses =
                document.Responses.Select(r => r with { Id = ids.Take(r.Id, 'r'), Answers = Moved(r.Answers, moved) }).ToValueList(),
            Notes = document.Notes.Select(n => n with { Id = ids.Take(n.Id, 'n') }).ToValueList(),
            Errata = document.Errata.Select(n => n with { Id = ids.Take(n.Id, 'n') }).ToValueList(),
        };
        var renamed =
            string.Join(", ", ids.Renamed.Take(MostNamed).Select(r => $"{JsonExcerpt.Of(r.From)} → {r.To}"))
                + (ids.Renamed.Count > MostNamed ? " …" : "");
        var told = new Diagnostic
        {
            Descriptor = Catalogue.IdsRenumbered,
            Severity = Catalogue.IdsRenumbered.Severity,
            Location = new SourceLocation { File = fileName },
            Arguments = [ids.Renamed.Count.ToString(CultureInfo.InvariantCulture), renamed],
        };
        return new UnlinkedResult
        {
            Document = unique,
            SourceMap = result.SourceMap,
            Diagnostics = [.. result.Diagnostics, told],
            Outcome = result.Outcome,
            IsFromSource = result.IsFromSource,
        };
    }

    private static bool AreUnique(PublicCommentDocument document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { document.Id };
        var ids =
            document.Consultations.Select(c => c.Id).Concat(document.Opinions.Select(o => o.Id))
                .Concat(document.Responses.Select(r => r.Id))
            .Concat(document.Notes.Select(n => n.Id)).Concat(document.Errata.Select(n => n.Id));
        return ids.All(seen.Add);
    }

    private static ValueList<AnswerTarget> Moved(ValueList<AnswerTarget> answers, Dictionary<string, string> moved)
        => answers.Select(a => moved.TryGetValue(a.Opinion, out var id) && id != a.Opinion ? a with { Opinion = id } : a).ToValueList();

    private sealed class Numbering
    {
        private readonly HashSet<string> _all = new(StringComparer.Ordinal);
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
        private readonly Dictionary<char, int> _next = [];

        public Numbering(PublicCommentDocument document)
        {
            _taken.Add(document.Id);
            _taken.UnionWith(document.Consultations.Select(c => c.Id));
            _all.UnionWith(_taken);
            _all.UnionWith(document.Opinions.Select(o => o.Id));
            _all.UnionWith(document.Responses.Select(r => r.Id));
            _all.UnionWith(document.Notes.Select(n => n.Id));
            _all.UnionWith(document.Errata.Select(n => n.Id));
        }

        public List<(string From, string To)> Renamed { get; } = [];

        public string Take(string id, char prefix)
        {
            if (_taken.Add(id))
            {
                return id;
            }

            var number = _next.GetValueOrDefault(prefix);
            string free;
            do
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{prefix}{++number}");
            }
            while (!_all.Add(free));

            _next[prefix] = number;
            _taken.Add(free);
            Renamed.Add((id, free));
            return free;
        }
    }
}
