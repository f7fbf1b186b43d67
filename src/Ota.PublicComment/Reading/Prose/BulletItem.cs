using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>An opinion behind a bullet, and the answer if it stands with this one.</summary>
internal sealed class BulletItem(ValueList<string> group)
{
    public ValueList<string> Group => group;

    /// <summary>The number that opens the opinion; null where a bullet does.</summary>
    public TracedText? Number { get; init; }

    public List<TracedText> Opinion { get; } = [];

    public List<TracedText> Response { get; } = [];

    /// <summary>The last line of its answer; empty where it has none.</summary>
    public string LastLine => Response is [.., var last] ? last.Text : "";

    /// <summary>What labels below the answer say: 【対応】原案のとおり.</summary>
    public List<(ColumnRole Role, string Heading, TracedText Value)> Fields { get; } = [];

    /// <summary>The place of the item that has the answer; null where there is none.</summary>
    public int? AnsweredWith { get; set; }

    /// <summary>The line, where it stands right behind an answer; null elsewhere.</summary>
    public TracedText? BehindAnswer { get; init; }

    /// <summary>・段差は点検します。 right behind an answer and before the bullet that the next one answers: a point of the answer perhaps.</summary>
    public bool MayEndAnswer(int place)
        => BehindAnswer is { Text: var text } && AnsweredWith != place && Number is null && Voice.IsPolite(text) && !Voice.IsRequest(text)
            && !Voice.IsFeeling(text);

    public RecordDraft ToDraft(LayoutProposal proposal)
    {
        var row = new LayoutRow(proposal) { Group = group };
        if (Number is { } number)
        {
            row.Number(number);
        }

        var last = Opinion[^1];
        if (LabelWord.CountAtEnd(last.Text) is { } count)
        {
            row.Add(ColumnRole.Count, null, [last.Slice(count)]);
            Opinion[^1] = last.Slice(0, count.Start).Trim();
        }

        row.Add(ColumnRole.Opinion, null, Opinion.FindAll(l => l.Length > 0));
        row.Add(ColumnRole.Response, null, Response);
        Fields.ForEach(f => row.Add(f.Role, f.Heading, [f.Value]));
        return row.ToDraft(hasNumbers: Number is not null, hasResponses: true);
    }
}
