using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Learns the order of labels from how often they follow each other.</summary>
internal sealed class LabelCycleLearner
{
    // No record has more; hostile input cannot make the order expensive.
    private const int MostLabels = 24;

    // A label alone in its line has its value below: a place of several lines (第1章 P.4 / 第2章 P.9).
    private const int MostLinesOfValue = 8;

    // In a short text a few changes say nothing of the opinion that has none.
    private const int LeastToExpectChanges = 10;

    private const string BareCount = "件数";

    private static readonly ColumnRole[] Openers =
    [
        ColumnRole.Number, ColumnRole.Area, ColumnRole.Page, ColumnRole.Department, ColumnRole.Subject, ColumnRole.SubmitterKind,
        ColumnRole.SubmitterCount, ColumnRole.Count,
    ];

    private readonly List<Label> _labels;
    private readonly MergedLabels _merges;
    private readonly Dictionary<LabelKey, KeyUse> _uses = [];
    private readonly int _records;
    private readonly HashSet<LabelKey> _behindAll = [];
    private readonly (LabelKey Opinion, LabelKey Response)? _barePair;

    private LabelCycleLearner(List<Label> labels, MergedLabels merged)
    {
        _merges = merged;
        foreach (var label in labels)
        {
            var key = LabelCycle.KeyOf(label, merged);
            if (!_uses.TryGetValue(key, out var use))
            {
                _uses.Add(key, use = new KeyUse(key, label.Reading));
            }

            use.Add(label);
        }

        _records = _uses.Values.Where(u => u.Reading.Role == ColumnRole.Response).Select(u => u.Count).DefaultIfEmpty(0).Max();
        _barePair = BarePair(labels, merged);
        FindBehindAll(labels);
        var shared =
            _uses.Values.Where(IsShared).OrderByDescending(u => u.Count).ThenBy(u => u.First).Take(MostLabels).Select(u => u.Key)
                .ToHashSet();
        shared.UnionWith(Occasional(labels, shared));
        _labels = labels.FindAll(l => shared.Contains(LabelCycle.KeyOf(l, merged)));
    }

    public static LabelCycle? Learn(List<Label> labels)
    {
        var exact = new LabelCycleLearner(labels, MergedLabels.None);
        var responses = new LabelCycleLearner(labels, MergedLabels.Responses);
        var both = new LabelCycleLearner(labels, MergedLabels.Responses | MergedLabels.Opinions);
        var opinions = new LabelCycleLearner(labels, MergedLabels.Opinions);

        // Several bodies answer: no single wording answers every opinion, all of them together do.
        var isAnsweredByAll = responses._records > exact._records && responses._records <= responses.MostOpinions;
        var areBoth = both._records > exact._records && both.OpensMore(exact);
        return (isAnsweredByAll ? responses.Learn() : null) ?? (areBoth ? both.Learn() : null)
            ?? (opinions.OpensMore(exact) ? opinions.Learn() : null)
            ?? exact.Learn() ?? responses.Learn();
    }

    // No single wording stands over every opinion, all of them together do.
    private bool OpensMore(LabelCycleLearner exact) => MostOpenings > exact.MostOpenings && MostOpenings == _records;

    private int MostOpinions => Most(u => true);

    // Under a label that numbers the records another names the opinion: how many has the most frequent of these.
    private int MostOpenings => Most(u => !u.IsNumbered) is > 0 and var unnumbered ? unnumbered : MostOpinions;

    private int Most(Func<KeyUse, bool> which)
        => _uses.Values.Where(u => u.Reading.Role == ColumnRole.Opinion && which(u)).Select(u => u.Count).DefaultIfEmpty(0).Max();

    // A label is what at least half of the records print; what only white space sets apart must come again.
    // 意見件数 counts those of a whole section, unless every record has it.
    private bool IsShared(KeyUse use) => use.Count * 2 >= _records && ((use.Count >= _records && _records > 1) || !IsOfSection(use))
        && (use.Strong * 2 > use.Count || use.Count > 1 || IsOfBarePair(use)) && !_behindAll.Contains(use.Key);

    private bool IsOfBarePair(KeyUse use) => _barePair is var (opinion, response) && (use.Key == opinion || use.Key == response);

    private static bool IsOfSection(KeyUse use)
        => use.Reading.Role is ColumnRole.Count or ColumnRole.SubmitterCount && use.Key.Word != BareCount
            && CountWords.IsHeadline(CountWords.RoleOf(use.Key.Word));

    // 担当課：… behind the last answer of several, where no record follows and none before had it, is a line of the document.
    private void FindBehindAll(List<Label> labels)
    {
        for (var i = labels.Count - 1; _records > 1 && i >= 0 && labels[i].Reading.Role != ColumnRole.Response; i--)
        {
            var key = LabelCycle.KeyOf(labels[i], _merges);
            if (_uses[key].Count == 1 && Openers.Contains(labels[i].Reading.Role))
            {
                _behindAll.Add(key);
            }
        }
    }

    /// <summary>
    /// Labels that few records have: set apart as the others are, of a role that no other has, and always in one place: a change behind the
    /// answer, a place before the opinion.
    /// </summary>
    private List<LabelKey> Occasional(List<Label> labels, HashSet<LabelKey> shared)
    {
        var roles = shared.Select(k => _uses[k].Reading.Role).ToHashSet();
        var previous = new ColumnRole?[labels.Count];
        var next = new ColumnRole?[labels.Count];
        for (var i = 1; i < labels.Count; i++)
        {
            previous[i] = shared.Contains(Key(labels[i - 1])) ? labels[i - 1].Reading.Role : previous[i - 1];
            var j = labels.Count - 1 - i;
            next[j] = shared.Contains(Key(labels[j + 1])) ? labels[j + 1].Reading.Role : next[j + 1];
        }

        // Without brackets or a colon, only a line of its own that is clearly a heading, where the answers have such lines too.
        var areBare = shared.Any(k => k.Shape == LabelShape.Bare && _uses[k].Reading.Role == ColumnRole.Response);
        bool IsSetApart(Label label)
            => (areBare
                && label
                    is { StandsBetweenTexts: true,
                        Reading: { Role: ColumnRole.Revision or ColumnRole.Disposition, Strength: > HeadingStrength.Ambiguous } })
            || (label.IsStrong
            && (label.Shape != LabelShape.Bare
                || (areBare
                    && label
                        is { IsAtHead: true, Number: null,
                            Reading: { Role: ColumnRole.Revision, Strength: > HeadingStrength.Ambiguous } })));
        // 該当箇所　第4章 right over 意見の内容 of the only record: no other record could print it again.
        bool IsPlaceOverOnly(int i) => _records == 1 && areBare && i + 1 < labels.Count
            && labels[i] is { IsAtHead: true, Number: null, Reading.Strength: > HeadingStrength.Ambiguous }
            && labels[i].Reading.Role is ColumnRole.Area or ColumnRole.Page
            && labels[i + 1] is { IsAtHead: true, Reading.Role: ColumnRole.Opinion } below && below.Line == labels[i].Line + 1;
        var fits =
            Enumerable.Range(0, labels.Count).Where(i => (IsSetApart(labels[i]) || IsPlaceOverOnly(i)) && labels[i].Reading.Role switch
        {
            ColumnRole.Revision or ColumnRole.Disposition => previous[i] == ColumnRole.Response && next[i] is not ColumnRole.Response,
            ColumnRole.Area or ColumnRole.Page or ColumnRole.Subject or ColumnRole.Count
                => (previous[i] is not (null or ColumnRole.Opinion) || IsPlaceOverOnly(i)) && next[i] == ColumnRole.Opinion,
            _ => false,
        });
        return [.. fits
            .GroupBy(i => Key(labels[i]))
            .Where(g => !shared.Contains(g.Key) && !roles.Contains(_uses[g.Key].Reading.Role) && g.Count() == _uses[g.Key].Count)
            .Select(g => g.Key)
            .Take(MostLabels)];
    }

    private LabelCycle? Learn()
    {
        if (_records == 0)
        {
            return null;
        }

        var roles = new LabelRoles(_labels.Select(Key).Distinct().Select(k => _uses[k])).Settle();
        var opinion = Most(roles, ColumnRole.Opinion);
        var response = Most(roles, ColumnRole.Response);
        if (opinion is null || response is null || (_records > 1 && opinion.Count < 2 && response.Count < 2))
        {
            return null;
        }

        var order = Order(opinion.Key, roles);
        var first = order.IndexOf(opinion.Key);
        if (order.IndexOf(response.Key) < first || (_records == 1 && !IsClear(opinion, response)))
        {
            return null;
        }

        var areSections = AreSections(opinion, response);
        var slots =
            order.ConvertAll(
                k =>
                    new LabelSlot(k, roles[k], _uses[k].IsNumbered && !areSections && roles[k] is ColumnRole.Number or ColumnRole.Opinion,
                        IsExpected(_uses[k].Count, roles[k])));
        return new LabelCycle(slots, _merges);
    }

    // A change is printed where there is one: only if all the others have one, the record without it has lost it.
    private bool IsExpected(int count, ColumnRole role)
        => role == ColumnRole.Revision
            ? count >= _records - 1 && _records >= LeastToExpectChanges : count >= _records - 1 || count * 5 >= _records * 4;

    // 意見　歩道を直してほしい。 over 市の考え方　直します。: the only opinion and the only answer of the text, each at the head of its line and in
    // plain words, prove each other.
    private static (LabelKey Opinion, LabelKey Response)? BarePair(List<Label> labels, MergedLabels merged)
        => labels.FindAll(l => l.Reading.Role is ColumnRole.Opinion or ColumnRole.Response)
            is [{ Reading.Role: ColumnRole.Opinion } opinion, { Reading.Role: ColumnRole.Response } response]
            && IsPlain(opinion) && IsPlain(response) && response.Line > opinion.Line && response.Line - opinion.Line <= MostLinesOfValue
            ? (LabelCycle.KeyOf(opinion, merged), LabelCycle.KeyOf(response, merged)) : null;

    // The only opinion may be the first: 意見１　….
    private static bool IsPlain(Label label)
        => label is { Shape: LabelShape.Bare, IsAtHead: true, IsAlone: false, Reading.Strength: > HeadingStrength.Ambiguous }
            && (label is { IsStrong: false, Number: null } || label.NumberValue == 1);

    // 3 主なご意見, 4 市の考え方: the numbers are those of the sections that the only opinion and its answer stand in.
    private bool AreSections(KeyUse opinion, KeyUse response)
        => _records == 1 && _labels.Find(l => Key(l) == opinion.Key)?.NumberValue is { } number
            && _labels.Find(l => Key(l) == response.Key)?.NumberValue == number + 1;

    // One record alone proves no order: its labels must be set apart alike, and not by white space.
    private bool IsClear(KeyUse opinion, KeyUse response)
        => (_barePair is var (one, other) && opinion.Key == one && response.Key == other)
            || (opinion.Strong > 0 && response.Strong > 0 && opinion.Key.Shape == response.Key.Shape);

    private bool Opens(LabelKey key, Dictionary<LabelKey, ColumnRole> roles) => Openers.Contains(roles[key]) || _uses[key].Opens;

    private LabelKey Key(Label label) => LabelCycle.KeyOf(label, _merges);

    private KeyUse? Most(Dictionary<LabelKey, ColumnRole> roles, ColumnRole role)
        => roles.Where(r => r.Value == role).Select(r => _uses[r.Key]).OrderByDescending(u => u.Count)
            .ThenBy(u => u.Count == 1 ? -u.First : u.First).FirstOrDefault();

    private List<LabelKey> Order(LabelKey opinion, Dictionary<LabelKey, ColumnRole> roles)
    {
        var runs = Runs(opinion, roles);
        var order = runs
            .GroupBy(r => string.Join('\n', r))
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.First().Count)
            .First().First().ToList();
        foreach (var run in runs)
        {
            for (var i = 1; i < run.Count; i++)
            {
                if (!order.Contains(run[i]))
                {
                    order.Insert(order.IndexOf(run[i - 1]) + 1, run[i]);
                }
            }
        }

        Rotate(order, roles);
        return order;
    }

    // What is printed from one opinion to the next.
    private List<List<LabelKey>> Runs(LabelKey opinion, Dictionary<LabelKey, ColumnRole> roles)
    {
        var runs = new List<List<LabelKey>>();
        foreach (var key in _labels.Select(Key))
        {
            if (key == opinion)
            {
                runs.Add([]);
            }

            if (runs.Count > 0 && !runs[^1].Contains(key))
            {
                runs[^1].Add(key);
            }
        }

        // The first record shows its own opening labels, line by line before the opinion.
        var openers = new List<LabelKey>();
        for (var i = _labels.FindIndex(l => Key(l) == opinion); i > 0; i--)
        {
            if (!Opens(Key(_labels[i - 1]), roles)
                || _labels[i].Line - _labels[i - 1].Line > (_labels[i - 1].IsAlone ? MostLinesOfValue : 1)
                || openers.Contains(Key(_labels[i - 1])))
            {
                break;
            }

            openers.Insert(0, Key(_labels[i - 1]));
            if (roles[openers[0]] == ColumnRole.Number
                && runs[0].FindLastIndex(k => !Opens(k, roles)) < runs[0].IndexOf(openers[0]))
            {
                // The next record begins with its number: what stands before the first number is of no record.
                break;
            }
        }

        // They stand behind what is no opener, in their own order among those of the next record.
        var at = runs[0].FindLastIndex(k => !Opens(k, roles)) + 1;
        foreach (var key in openers)
        {
            var known = runs[0].IndexOf(key);
            if (known >= at)
            {
                at = known + 1;
                continue;
            }

            if (known >= 0)
            {
                // A word of the opinion or the answer: the label stood before them.
                runs[0].RemoveAt(known);
                at--;
            }

            runs[0].Insert(at++, key);
        }

        return runs;
    }

    // Labels behind the answer that say number or place open the next record, unless the text begins with the opinion and ends with them.
    private void Rotate(List<LabelKey> order, Dictionary<LabelKey, ColumnRole> roles)
    {
        // The title may look like a label too, but it comes once.
        var opening = _labels.Select(Key).First(k => _uses[k].Count >= Math.Min(_records, _labels.Max(l => _uses[Key(l)].Count)));
        if (roles[opening] == ColumnRole.Number && order.IndexOf(opening) is > 0 and var first)
        {
            // The number opens the record, whatever stands between it and the opinion: 番号, 区分, 意見, 回答.
            var rest = order.GetRange(0, first);
            order.RemoveRange(0, first);
            order.AddRange(rest);
            return;
        }

        var tail = order.Count;
        while (tail > 1 && Opens(order[tail - 1], roles))
        {
            tail--;
        }

        var endsWithThem = Key(_labels[0]) == order[0] && order.IndexOf(Key(_labels[^1])) >= tail;
        if (tail < order.Count && !endsWithThem)
        {
            var openers = order.GetRange(tail, order.Count - tail);
            order.RemoveRange(tail, order.Count - tail);
            order.InsertRange(0, openers);
        }
    }
}
