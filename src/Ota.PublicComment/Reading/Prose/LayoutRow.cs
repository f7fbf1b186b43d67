using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Collects what belongs to one record and makes the draft that a table row would have made.</summary>
internal sealed class LayoutRow(LayoutProposal proposal)
{
    private readonly List<TracedText> _areas = [];
    private readonly List<TracedText> _opinion = [];
    private readonly List<TracedText> _response = [];
    private readonly Dictionary<ColumnRole, TracedText> _fields = [];
    private readonly List<(string? Heading, TracedText Text)> _other = [];
    private TracedText _number = TracedText.Empty;
    private TracedText _page = TracedText.Empty;
    private int _firstLine = int.MaxValue;
    private int _lastLine;

    public ValueList<string> Group { get; set; }

    public Omission Omission { get; set; }

    public IReadOnlyList<TracedText> Opinion => _opinion;

    public IReadOnlyList<TracedText> Response => _response;

    public bool HasOpinion => _opinion.Count > 0;

    public bool HasResponse => _response.Count > 0;

    public bool HasNumber => _number.Length > 0;

    /// <summary>A row of the same place and group, with what every item of a list shares and neither number nor texts.</summary>
    /// <param name="hasPlace">Whether what stands over the list is printed for this item; for the others it is repeated.</param>
    /// <param name="hasAnswer">Whether what stands beside the answer is printed for this item.</param>
    public LayoutRow Item(bool hasPlace, bool hasAnswer)
    {
        var item = new LayoutRow(proposal)
        {
            Group = Group, Omission = Omission, _page = Shared(_page, hasPlace), _firstLine = _firstLine, _lastLine = _lastLine,
        };
        item._areas.AddRange(_areas.Select(a => Shared(a, hasPlace)));
        item._other.AddRange(_other.Select(o => (o.Heading, Shared(o.Text, hasPlace))));
        foreach (var (role, text) in _fields)
        {
            item._fields.Add(role, Shared(text, role is ColumnRole.Disposition or ColumnRole.Revision ? hasAnswer : hasPlace));
        }

        return item;

        static TracedText Shared(TracedText text, bool isPrinted)
            => isPrinted || text.Length == 0 ? text : TracedText.Added(text.Text);
    }

    public void Number(TracedText number)
    {
        Touch(number);
        _number = number;
    }

    public void Touch(TracedText text)
    {
        if (proposal.Prose.Locate(text).Line is { } line && line > 0)
        {
            _firstLine = Math.Min(_firstLine, line);
            _lastLine = Math.Max(_lastLine, line);
        }
    }

    /// <summary>Adds the value of a column: its lines in order.</summary>
    public void Add(ColumnRole role, string? heading, IReadOnlyList<TracedText> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        foreach (var line in lines)
        {
            Touch(line);
        }

        switch (role)
        {
            case ColumnRole.Opinion:
                _opinion.AddRange(lines.Select(Bare));
                break;
            case ColumnRole.Response:
                _response.AddRange(lines.Select(Bare));
                break;
            case ColumnRole.Number when !HasNumber && lines is [var only] && IsNumber(only.Text):
                _number = only;
                break;
            case ColumnRole.Area:
                _areas.AddRange(lines);
                break;
            case ColumnRole.Page when _page.Length == 0:
                _page = TracedText.JoinAll(" ", lines);
                break;
            case ColumnRole.Subject or ColumnRole.Disposition or ColumnRole.Revision or ColumnRole.Count or ColumnRole.SubmitterCount
                or ColumnRole.SubmitterKind
                when !_fields.ContainsKey(role):
                _fields.Add(role, TracedText.JoinAll(role == ColumnRole.Revision ? "\n" : " ", lines));
                break;
            default:
                _other.Add((heading, TracedText.JoinAll("\n", lines)));
                break;
        }
    }

    /// <summary>
    /// The draft. A record that lost its opinion is no continuation of the one before, so it does not say that it should have one.
    /// </summary>
    public RecordDraft ToDraft(bool hasNumbers, bool hasResponses)
    {
        var record = new RecordDraft
        {
            Frame = new RowFrame
            {
                HasNumbers = hasNumbers,
                HasResponses = hasResponses,
                HasOpinions = HasOpinion || HasNumber,
                OpinionOmission = Omission,
            },
            Row = proposal.Prose.RecordsBefore + proposal.Records.Count + 1,
            Group = Group,
            FirstLine = _lastLine > 0 ? _firstLine : 0,
            LastLine = _lastLine,
            NumberCell = _number,
            Number = _number.Length > 0 ? OutlineNumberReader.Read(_number.Text) : null,
            Area = TracedText.JoinAll(" ", _areas),
            PageCell = _page,
        };
        record.Opinion.AddRange(_opinion);
        record.Response.AddRange(_response);
        record.Other.AddRange(_other);
        foreach (var (role, text) in _fields)
        {
            record.Fields.Add(role, text);
        }

        return record;
    }

    private TracedText Bare(TracedText line) => Emphasis.Bare(line, proposal.Structure);

    private static bool IsNumber(string text) => text.Length <= 16 && OutlineNumberReader.Read(text) is { PartCount: > 0 };
}
