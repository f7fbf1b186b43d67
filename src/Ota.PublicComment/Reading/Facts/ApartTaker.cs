using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Takes labels and numbers that were printed apart, line below line or side by side.</summary>
internal sealed class ApartTaker(DraftDocument draft, List<object> items, ConsultationBook book)
{
    private readonly List<string> _labels = [];
    private readonly List<CountRole> _roles = [];
    private readonly List<(int Value, CountUnit Unit)> _values = [];

    /// <summary>Reads labels that begin at an item and the numbers below; gives the last item of them, or -1.</summary>
    /// <param name="at">The first label.</param>
    /// <param name="heading">What the heading above says is counted by; null where there is none.</param>
    public int TryRead(int at, string? heading = null)
    {
        var i = at;
        while (i < items.Count && items[i] is FactLine line && TakeLabels(line))
        {
            i++;
        }

        // 件数 alone over the numbers is their unit.
        var given = _labels.Count > 2 && i < items.Count && items[i] is FactLine { IsNote: false, IsSentence: false } word ? CountWords.UnitOfHeading(word.BodyText) : CountUnit.None;
        i += given == CountUnit.None ? 0 : 1;
        var values = i;
        while (i < items.Count && items[i] is FactLine line && TakeValues(line))
        {
            i++;
        }

        if (_labels.Count < 3 || _values.Count < 2)
        {
            return -1;
        }

        for (var k = 0; k < _values.Count; k++)
        {
            _values[k] = _values[k].Unit == CountUnit.None ? (_values[k].Value, given) : _values[k];
        }

        Take(at, values, i, heading);
        return i - 1;
    }

    private void Take(int first, int values, int end, string? heading)
    {
        var units = _values.Select(v => v.Unit).Distinct().ToList();
        var unit = units is [var only] ? only : CountUnit.None;
        var assigned = unit == CountUnit.None ? null : ApartLists.Assign(_roles, _values.ConvertAll(v => v.Value));
        if (assigned is null)
        {
            draft.Report(Catalogue.LabelsApart, ((FactLine)items[first]).Line, string.Join(" ", _labels), string.Join(" ", _values.Select(v => v.Value)));
        }

        var node = book.Current;
        var dimension = heading ?? Dimensions.Inferred(_roles);
        for (var k = 0; k < _labels.Count; k++)
        {
            var counts = assigned is null ? default : default(Counts).With(unit, assigned[k]);
            node.Tallies.Add(new Tally
            {
                Dimension = dimension,
                Label = _labels[k],
                Submitters = counts.Submitters,
                Submissions = counts.Submissions,
                Opinions = counts.Opinions,
                IsTotal = _roles[k] == CountRole.Total,
            });
            if (assigned is not null && _roles[k] == CountRole.Total)
            {
                node.Facts.Add(new CountFact(unit, assigned[k], CountRole.Total, FactRank.Total, ((FactLine)items[values]).Line));
            }
        }

        // Numbers that nobody can assign stay in the notes.
        for (var i = first; i < (assigned is null ? values : end); i++)
        {
            ((FactLine)items[i]).TakeAll(node);
        }
    }

    private bool TakeLabels(FactLine line)
    {
        if (line.IsNote || line.IsSentence || _values.Count > 0)
        {
            return false;
        }

        var words = line.BodyText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var roles = Array.ConvertAll(words, w => w is "その他" ? CountRole.Channel : CountWords.RoleOf(w));
        if (words.Length == 0 || !Array.TrueForAll(roles, CountWords.IsMember) || StatementReader.Read(line.Text, line.Body).Count > 0)
        {
            return false;
        }

        _labels.AddRange(words);
        _roles.AddRange(roles);
        return true;
    }

    private bool TakeValues(FactLine line)
    {
        var words = line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var read = new List<(int, CountUnit)>();
        foreach (var word in words)
        {
            if (!CountTokens.IsNumber(word, out var value, out var unit))
            {
                return false;
            }

            read.Add((value, unit));
        }

        _values.AddRange(read);
        return read.Count > 0;
    }
}
