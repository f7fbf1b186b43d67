using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Finds where the last record ends and the end of the document begins: contacts, notes, dates.</summary>
internal sealed class RecordTail(LayoutProposal proposal, List<LabelledSpan> spans, RecordHeads heads)
{
    private const int LongestAlike = 200;
    private const string Coming = "今後の";

    private readonly ProseText _prose = proposal.Prose;
    private HashSet<string>? _inOthers;
    private bool? _othersHaveParts;
    private bool? _haveBreaks;
    private AnswerEnds? _ends;
    private static readonly string BeforeContact = BracketSet.Label.Opening + "■●◆○お御 \u3000";

    public Spot End()
    {
        var last = spans[^1].Labels[^1].Label;
        var from = last.Line + 1;
        var hasText = last.Span.End < _prose.Lines[last.Line].Length;
        var end = FirstBehind(from, hasText);

        // What is left ends in lines of the document where each of them is a whole one.
        var least = hasText ? from : from + 1;
        while (end > least && TrailingFacts.IsFact(_prose.Lines[end - 1]) && !IsInOthers(_prose.Lines[end - 1].Text))
        {
            end--;
        }

        if (end > least && TrailingFacts.MayBeFact(_prose.Lines[end - 1]) && !IsInOthers(_prose.Lines[end - 1].Text))
        {
            proposal.Report(Catalogue.FactInResponse, _prose.Lines[end - 1], Shortened.Of(_prose.Lines[end - 1].Text));
        }

        return new Spot(end, 0);
    }

    // (件数:1件) under the last opinion, where another has such a line: a part of the record, and no count of the document.
    private bool IsInOthers(string text)
    {
        _inOthers ??= _prose.Lines.Skip(spans[0].Labels[0].Label.Line).Take(spans[^1].Labels[0].Label.Line - spans[0].Labels[0].Label.Line)
            .Where(static l => l.Length <= LongestAlike).Select(static l => WithoutDigits(l.Text)).ToHashSet(StringComparer.Ordinal);
        return text.Length <= LongestAlike && _inOthers.Contains(WithoutDigits(text));
    }

    // 今後の予定 in the answer before: then 今後の流れ in the last one is no part of the page.
    private bool OthersHaveParts()
    {
        var first = spans[0].Labels[^1].Label.Line;
        return _othersHaveParts ??= Enumerable.Range(first, Math.Max(0, spans[^1].Labels[0].Label.Line - first))
            .Any(i => PageParts.Begins(_prose, i) && !IsContact(_prose.Lines[i].Text));
    }

    // Each number as one sign: lines that differ in nothing but their numbers are alike.
    private static string WithoutDigits(string text)
    {
        Span<char> key = stackalloc char[LongestAlike];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterClasses.IsDigit(text[i]))
            {
                key[length++] = text[i];
            }
            else if (i == 0 || !CharacterClasses.IsDigit(text[i - 1]))
            {
                key[length++] = '0';
            }
        }

        return key[..length].ToString();
    }

    private int FirstBehind(int from, bool hasText)
    {
        var breaks = BreaksInside();
        var most = heads.HeadingBehind ?? _prose.Lines.Count;
        for (var i = from; i < most; i++)
        {
            var text = _prose.Lines[i].Text;
            var isPart = PageParts.Begins(_prose, i) && (IsContact(text) || !OthersHaveParts()) ? i > from || hasText
                : IsContact(text) && (i > from || hasText || !LineEnd.IsSentence(text));
            if (isPart && StandsInAnswer(i))
            {
                proposal.Report(Catalogue.FactInResponse, _prose.Lines[i], Shortened.Of(text));
                continue;
            }

            if (IsNextSection(i) || (isPart && !IsInOthers(text)) || text is "以上"
                || (FollowsBreak(i) && (i > from || hasText)
                && (!breaks || (_prose.FactsOf(i).Kind == LoneLineKind.Note && !EndsOthers(i)))))
            {
                return i;
            }
        }

        return most;
    }

    // 6　案の修正 behind the answer under 5　市の考え方: the next section of the page.
    private bool IsNextSection(int line)
        => _prose.NumberAt(line) is { Rest.Length: > 1 } next && _prose.FactsOf(line - 1).EndsSentence
            && _prose.NumberAt(spans[^1].Labels[^1].Label.Line) is { Rest.Length: > 1 } own && own.Form == next.Form
            && next.Value == own.Value + 1;

    // A text whose answers hold blank lines elsewhere may hold them in its last one too.
    private bool BreaksInside()
    {
        for (var r = 0; r + 1 < spans.Count; r++)
        {
            var label = spans[r].Labels[^1].Label;
            var from = label.Line + (label.Span.End < _prose.Lines[label.Line].Length ? 1 : 2);
            for (var i = from; i < heads.StartOf(r + 1).Line; i++)
            {
                if (FollowsBreak(i))
                {
                    return true;
                }
            }
        }

        return spans.Count == 1 && BreaksInsideOpinion(spans[0].Labels[0].Label, spans[0].Labels[^1].Label.Line);
    }

    // The only opinion of a page has two paragraphs with a blank line between them: so may its answer.
    private bool BreaksInsideOpinion(Label opinion, int end)
    {
        var from = opinion.Line + (opinion.Span.End < _prose.Lines[opinion.Line].Length ? 1 : 2);
        return from < end && Enumerable.Range(from, end - from).Any(FollowsBreak);
    }

    private bool EndsOthers(int line)
        => (_ends ??= new AnswerEnds(() => Enumerable.Range(1, spans.Count - 1)
            .Select(r => _prose.Lines[Math.Max(0, heads.StartOf(r).Line - 1)].Text))).HoldLike(
            _prose.Lines[line - 1].Text, _prose.Lines[line].Text,
            line + 1 < _prose.Lines.Count && !_prose.FollowsBreak(line + 1) ? _prose.Lines[line + 1].Text : null);

    // 今後の予定 right below the last sentence, where a blank line stands before every record: a part of the answer, or of the page.
    private bool StandsInAnswer(int line)
        => spans.Count > 1 && !FollowsBreak(line) && _prose.Lines[line].Text.Contains(Coming, StringComparison.Ordinal)
            && (_haveBreaks ??= Enumerable.Range(1, spans.Count - 1).All(r => FollowsBreak(heads.StartOf(r).Line)));

    private bool FollowsBreak(int line) => _prose.FollowsBreak(line);

    // 担当課と情報を共有します, 問い合わせが多いため: the word is part of a sentence, which speaks of it.
    private static bool GoesOn(ReadOnlySpan<char> rest)
        => rest.Length > 0 && "がをにとでのもへやか".Contains(rest[0], StringComparison.Ordinal) && LineEnd.IsSentence(rest.ToString());

    private static bool IsContact(string text)
    {
        var bare = text.AsSpan().TrimStart(BeforeContact);
        foreach (var word in ContactWords.Heads)
        {
            if (bare.StartsWith(word) && !GoesOn(bare[word.Length..]))
            {
                return true;
            }
        }

        return false;
    }
}
