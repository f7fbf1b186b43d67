using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>A table whose cells run on with single spaces under its headings: 番号 意見の概要 市の考え方 / 1 道を直してください。 順次直します。</summary>
/// <remarks>Read only where it can be split in one way: a number in sequence, one text that ends its sentence, white space, one more that
/// does and speaks like an answer. A third piece, a line that goes on or a further column is no proof, and the table is left to be
/// told.</remarks>
internal sealed class FlatRowsLayout(HeadingMatcher headings) : ITextLayout
{
    public LayoutProposal? Propose(ProseText prose)
    {
        if (HeadingLine.Find(prose, headings) is not { } head
            || head.Columns is not [{ Role: ColumnRole.Number }, { Role: ColumnRole.Opinion }, { Role: ColumnRole.Response }]
            || Rows(prose, head, out var again) is not { Count: > 0 } rows)
        {
            return null;
        }

        var proposal = new LayoutProposal(prose) { ResponseHeading = head.Columns[2].Heading };
        var line = prose.Lines[head.Line];
        proposal.Structure(line.Slice(head.Span).Trim());
        again.ForEach(p => proposal.Structure(p.In(prose)));
        foreach (var (number, opinion, response) in rows)
        {
            var row = new LayoutRow(proposal);
            row.Number(number.In(prose));
            row.Add(ColumnRole.Opinion, head.Columns[1].Heading, [opinion.In(prose)]);
            row.Add(ColumnRole.Response, head.Columns[2].Heading, [response.In(prose)]);
            proposal.Records.Add(row.ToDraft(hasNumbers: true, hasResponses: true));
        }

        proposal.Report(Catalogue.FlatRowsSplit, line.Slice(head.Span).Trim(), rows.Count.ToString(CultureInfo.InvariantCulture));
        var last = Math.Max(rows[^1].Response.Line, again is [.., var heading] ? heading.Line : 0);
        proposal.Left.AddRange(prose.Lines.Take(head.Line));
        if (line.Slice(0, head.Span.Start).Trim() is { Length: > 0 } before)
        {
            proposal.Left.Add(before);
        }

        proposal.Left.AddRange(prose.Lines.Skip(last + 1));
        return proposal;
    }

    private static List<(Piece Number, Piece Opinion, Piece Response)>? Rows(ProseText prose, HeadingLine head, out List<Piece> again)
    {
        again = [];
        var rows = new List<(Piece, Piece, Piece)>();
        var pieces = Pieces(prose, head);
        var at = 0;
        while (at < pieces.Count && IsNumber(pieces[at].TextIn(prose), rows.Count + 1))
        {
            if (at + 2 >= pieces.Count || !IsOpinion(pieces[at + 1].TextIn(prose)) || !IsAnswer(pieces[at + 2].TextIn(prose)))
            {
                return null;
            }

            rows.Add((pieces[at], pieces[at + 1], pieces[at + 2]));
            at += 3;
            var next = SkipHeadings(prose, head, pieces, at);
            again.AddRange(pieces.Skip(at).Take(next - at));
            at = next;
        }

        // What comes behind the last row must stand apart, or it may be the rest of it.
        return at == pieces.Count
            || (rows.Count > 0 && pieces[at].Line > pieces[at - 1].Line && prose.FollowsBreak(pieces[at].Line)
                && !prose.Lines[pieces[at].Line].Text.EndsWith('。')) ? rows : null;
    }

    // The headings again on the next page.
    private static int SkipHeadings(ProseText prose, HeadingLine head, List<Piece> pieces, int at)
        => at + 3 <= pieces.Count && Enumerable.Range(0, 3).All(i => pieces[at + i].TextIn(prose) == head.Columns[i].Heading) ? at + 3 : at;

    private static List<Piece> Pieces(ProseText prose, HeadingLine head)
    {
        var pieces = new List<Piece>();
        for (var i = head.Line; i < prose.Lines.Count; i++)
        {
            var from = i == head.Line ? head.Span.End : 0;
            foreach (var word in HeadingLine.Words(prose.Lines[i].Text).Where(w => w.Start >= from))
            {
                pieces.Add(new Piece(i, word));
            }
        }

        return pieces;
    }

    private static bool IsNumber(string text, int expected)
        => text.Length <= 4 && NumberLine.Read(text, 0) is { Rest.Length: 0 } number && number.Value == expected;

    private static bool IsOpinion(string text) => text[^1] is '。' or '？' or '！' && !Voice.IsAnswer(text);

    private static bool IsAnswer(string text) => text[^1] is '。' && (Voice.IsPolite(text) || Voice.IsOfficial(text));

    /// <summary>A word of the rows.</summary>
    private readonly record struct Piece(int Line, TextSpan Span)
    {
        public string TextIn(ProseText prose) => prose.Lines[Line].Text.Substring(Span.Start, Span.Length);

        public Sources.TracedText In(ProseText prose) => prose.Lines[Line].Slice(Span);
    }
}
