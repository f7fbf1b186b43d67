using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads labels and numbers that were printed apart, line below line or side by side: 郵送 メール 計 / 人数 / 3 / 5 / 8.</summary>
internal sealed class DetachedLabelReader(DraftDocument draft, CountRecorder recorder, ConsultationDraft node)
{
    private readonly List<string> _labels = [];
    private readonly List<CountRole> _roles = [];
    private readonly List<FactLine> _headings = [];
    private string? _dimension;
    private CountUnit _unit;

    /// <summary>Reads them; false where they are no list of which the labels are known or the sum is proven.</summary>
    /// <param name="labels">The lines of words.</param>
    /// <param name="values">The lines of numbers below them.</param>
    /// <param name="consumed">The lines that were understood.</param>
    public bool TryRead(List<CountToken> labels, List<CountToken> values, out List<FactLine> consumed)
    {
        consumed = [];
        var count = values.Sum(v => v.Numbers().Count);
        ReadLabels(labels, l => l.Words);
        if (_labels.Count != count)
        {
            // メー ル   ファックス: a space inside a word that only wide gaps part from the next.
            var labelCount = _labels.Count;
            ReadLabels(labels, l => SpacedWords.Wide(l.BodyText));
            if (_labels.Count != count && labelCount != _labels.Count)
            {
                ReadLabels(labels, l => l.Words);
            }
        }

        var numbers = values.SelectMany(v => v.Numbers()).ToList();
        if (numbers.Count != _labels.Count && values.SelectMany(v => v.Numbers(apart: true)).ToList() is var apart && apart.Count == _labels.Count)
        {
            numbers = apart;
        }

        if (_labels.Count < 2 || numbers.Count < 2)
        {
            return false;
        }

        numbers = numbers.ConvertAll(n => n.Unit == CountUnit.None ? (n.Value, _unit) : n);
        var assigned = DetachedLabels.Assign(_roles, numbers);
        var areHeadlines = assigned is not null && _roles.TrueForAll(CountWords.IsHeadline);
        var hasOneUnit = numbers.TrueForAll(n => n.Unit == numbers[0].Unit && n.Unit != CountUnit.None);
        if (!areHeadlines && assigned is not null && !hasOneUnit)
        {
            assigned = null;
        }

        if (assigned is null && (_labels.Count < 3 || !_roles.TrueForAll(CountWords.IsMember)))
        {
            return false;
        }

        consumed = [.. _headings, .. labels.Select(l => l.Line).Except(_headings), .. assigned is null ? [] : values.Select(v => v.Line)];
        if (areHeadlines)
        {
            RecordHeadlines(numbers, values[0].Line);
            return true;
        }

        if (assigned is null)
        {
            draft.Report(Catalogue.LabelsApart, labels[^1].Line.Line, string.Join(" ", _labels), string.Join(" ", numbers.Select(n => n.Value)));
        }

        Record(assigned, numbers, values[0].Line);
        return true;
    }

    // The first words may head the list, the last may give the unit: 提出方法 郵送 … 計 / 人数.
    private void ReadLabels(List<CountToken> labels, Func<FactLine, string[]> wordsOf)
    {
        _labels.Clear();
        _roles.Clear();
        _headings.Clear();
        (_dimension, _unit) = (null, CountUnit.None);
        foreach (var token in labels)
        {
            var words = wordsOf(token.Line);
            var whole = string.Join(' ', words);
            if (_labels.Count == 0 && !words.All(w => IsKnown(RoleOf(w))) && Dimensions.OfHeading(whole) is { } heading && words.Length < 3)
            {
                (_dimension, _unit) = (heading, Dimensions.UnitOf(whole));
                _headings.Add(token.Line);
                continue;
            }

            foreach (var word in words)
            {
                var role = RoleOf(word);
                if (_labels.Count == 0 && !IsKnown(role) && Dimensions.OfHeading(word) is { } dimension)
                {
                    _dimension = dimension;
                }
                else if (_labels.Count > 1 && !CountWords.IsMember(role) && word.Length <= 4 && CountWords.UnitOfHeading(word) is var unit && unit != CountUnit.None && token == labels[^1])
                {
                    _unit = unit;
                }
                else
                {
                    _labels.Add(word);
                    _roles.Add(role);
                }
            }
        }
    }

    private static bool IsKnown(CountRole role) => CountWords.IsMember(role) || CountWords.IsHeadline(role);

    private static CountRole RoleOf(string word) => word is "その他" ? CountRole.Channel : CountWords.RoleOf(word);

    private void RecordHeadlines(List<(int Value, CountUnit Unit)> numbers, FactLine at)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            CountRecorder.RecordFacts(node, default(Counts).With(numbers[i].Unit, numbers[i].Value), _roles[i], FactRank.Labelled, at.Line);
        }
    }

    private void Record(int[]? assigned, List<(int Value, CountUnit Unit)> numbers, FactLine at)
    {
        var rows = _labels.Select((label, i) => new TallyRow(label, _roles[i], false, assigned is null ? default : default(Counts).With(numbers[i].Unit, assigned[i]))).ToList();
        recorder.RecordList(node, _dimension ?? Dimensions.Inferred(_roles), rows, null, at.Line);
    }
}
