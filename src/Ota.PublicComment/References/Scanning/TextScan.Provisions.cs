using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <content>Numbers of laws, provisions, short names, and what inherits from a law that was named before.</content>
internal ref partial struct TextScan
{
    private int AddLaw(int start, int end, int antecedent, CitationFlags flags)
    {
        var law = Citation(CitationKind.Law, start, end);
        law.Word = TextSpan.FromBounds(start, end);
        (law.Antecedent, law.Flags) = (antecedent, flags);
        return FinishLaw(law, end);
    }

    // The number in brackets, a short name, provisions, and further provisions behind 及び.
    private int FinishLaw(FoundCitation law, int end)
    {
        var definition = -1;
        var open = _text.SkipGap(end);
        if (_text[open] is '(' or '〔' && BracketEnd(open) is > 0 and var close)
        {
            var number = LawNumber(open + 1, close);
            var alias = _text.Match(_text.SkipGap(number?.End ?? open + 1) is var a && _text[a] is '。' or '、' ? a + 1 : a, "以下");
            if (number is not null || alias > 0)
            {
                (law.Note, end) = (number, close + 1);
                definition = alias > 0 ? alias : -1;
            }
        }

        law.Span = TextSpan.FromBounds(law.Span.Start, end);
        if (definition > 0)
        {
            Define(definition, _found.Citations.Count);
        }

        return AddProvisions(law, end);
    }

    private int AddProvisions(FoundCitation law, int end)
    {
        end = Annex(ref law, end);
        var at = _text[end] == 'の' && (_text[end + 1] == '第' || _text.IsDigitAt(end + 1)) ? end + 1 : _text.SkipGap(end);
        if (!TryProvision(at, out var provision, out var next, isBehindPart: _text[end - 1] is '項' or '条' or '則', isNamed: true))
        {
            law.Span = TextSpan.FromBounds(law.Span.Start, end);
            Add(law);
            return _floor;
        }

        while (true)
        {
            law.Provision = provision;
            end = next;
            if (ProvisionRange(end, out var last, out var behind))
            {
                (law.LastProvision, end) = (last, behind);
            }

            law.Span = TextSpan.FromBounds(law.Span.Start, end);
            var index = _found.Citations.Count;
            Add(law);
            if (!ListedProvision(end, out at, out provision, out next))
            {
                return _floor;
            }

            var antecedent = law.Antecedent >= 0 ? law.Antecedent : law.Word is null ? -1 : index;
            law = Citation(CitationKind.Law, at, next);
            (law.Antecedent, law.Flags, law.IsUnresolved) = (antecedent, CitationFlags.Inherited, antecedent < 0);
            law.Flags = antecedent < 0 ? CitationFlags.None : CitationFlags.Inherited;
        }
    }

    // 附則, 別表第2: a part of the rules that counts by itself; the span grows over it.
    private readonly int Annex(ref FoundCitation law, int end)
    {
        var at = _text[end] == 'の' ? end + 1 : _text.SkipGap(end);
        if (_text.Match(at, "附則") is > 0 and var supplement)
        {
            law.Title = TextSpan.FromBounds(at, supplement);
            return supplement;
        }

        if (law.Word is null || _text.Match(at, "別表") is not (> 0 and var table))
        {
            return end;
        }

        var number = _text.SkipGap(table);
        var isOrdinal = _text[number] == '第';
        number = isOrdinal ? _text.SkipGap(number + 1) : number;
        var close =
            number < _text.Length
                && JapaneseNumeral.TryRead(_text.Source[number..], isOrdinal ? NumeralForms.Any : NumeralForms.Digits, out var numeral)
                && !numeral.IsMalformed
            ? number + numeral.Length : table;
        law.Title = TextSpan.FromBounds(at, close);
        return close;
    }

    // 第244条の2第1項第3号; behind a name also 8条2項1号.
    private readonly bool TryProvision(int at, out FoundProvision provision, out int end, bool isBehindPart = false, bool isNamed = false)
    {
        provision = default;
        end = at;
        TextSpan? article = null, item = null;
        var paragraph = 0;
        if (ProvisionPart(at, '条', isNamed) is > 0 and var articleEnd && !IsArticleWord(articleEnd))
        {
            article = TextSpan.FromBounds(at, articleEnd);
            end = articleEnd;
        }

        var isBare = article is not null && _text[at] != '第';
        var next = _text.SkipGap(end);
        if (ProvisionPart(next, '項', isBare) is > 0 and var paragraphEnd && _text[paragraphEnd] != '目')
        {
            JapaneseNumeral.TryRead(_text.Source[_text.SkipGap(_text[next] == '第' ? next + 1 : next)..], NumeralForms.Any, out var numeral);
            paragraph = numeral.Value;
            end = paragraphEnd;
            next = _text.SkipGap(end);
        }

        if ((end > at || isBehindPart) && ProvisionPart(next, '号', isBare) is > 0 and var itemEnd)
        {
            item = TextSpan.FromBounds(next, itemEnd);
            end = itemEnd;
        }

        provision = new FoundProvision(article, paragraph, item);
        return end > at;
    }

    // 条文 and 条例 are words; 条件 too.
    private readonly bool IsArticleWord(int end) => _text[end] is '例' or '件' or '約' or '文' or '項' && _text[end - 1] == '条';

    // 第n条のm; a malformed number before its unit is told.
    private readonly int ProvisionPart(int at, char unit, bool isBare)
    {
        if (_text[at] != '第' && !isBare)
        {
            return -1;
        }

        var number = _text[at] == '第' ? _text.SkipGap(at + 1) : at;
        var forms = _text[at] == '第' ? NumeralForms.Any : NumeralForms.Digits;
        if (number >= _text.Length || !JapaneseNumeral.TryRead(_text.Source[number..], forms, out var numeral))
        {
            return -1;
        }

        var end = _text.SkipGap(number + numeral.Length);
        if (_text[end] != unit || numeral.Value > 9999)
        {
            return -1;
        }

        if (numeral.IsMalformed)
        {
            return -1;
        }

        end++;
        for (var parts = 0; parts < 4 && _text[end] == 'の'
            && JapaneseNumeral.TryRead(_text.Source[Math.Min(end + 1, _text.Length)..], NumeralForms.Digits | NumeralForms.Kanji,
                out var part) && !part.IsMalformed; parts++)
        {
            end += 1 + part.Length;
        }

        return end;
    }

    private readonly bool ProvisionRange(int end, out FoundProvision last, out int behind)
    {
        last = default;
        behind = end;
        var mark = _text.SkipGap(end);
        var from = _text[mark] is '~' or '-' ? mark + 1 : _text.Match(mark, "から");
        if (from < 0 || !TryProvision(_text.SkipGap(from), out last, out behind))
        {
            return false;
        }

        behind = _text.Match(behind, "まで") is > 0 and var until ? until : behind;
        return true;
    }

    private readonly bool ListedProvision(int end, out int at, out FoundProvision provision, out int next)
    {
        var mark = _text.SkipGap(end);
        var behind = _text[mark] is '、' or ',' or '・' ? mark + 1 : Separator(mark);
        at = behind < 0 ? end : _text.SkipGap(behind);
        provision = default;
        next = end;
        return behind > 0 && TryProvision(at, out provision, out next, isNamed: _text[end - 1] == '条');
    }

    // 第3条 without a law: that of the cell, if it has named one.
    private int ReadProvisionAlone(int at)
    {
        if (!TryProvision(at, out var provision, out var end))
        {
            return MalformedOrdinal(at);
        }

        if (NamedRules(at) is { } named)
        {
            return named;
        }

        var law = Citation(CitationKind.Law, RulesWordBefore(at, out var annex), end);
        law.Title = annex;
        law.Antecedent = LawAntecedent();
        if (law.Antecedent < 0 && provision.Article is null && annex is null)
        {
            return end;
        }

        law.IsUnresolved = law.Antecedent < 0;
        law.Flags = law.IsUnresolved ? CitationFlags.None : CitationFlags.Inherited;
        return AddProvisions(law, at);
    }

    // パリ協定第6条, 子どもの権利条約第12条: what is no law and has articles is known by them.
    private int? NamedRules(int at)
    {
        var end = _text.SkipGapBack(at, _floor);
        if (end <= _floor || _text[end - 1] is not ('定' or '約' or '書' or '程' or '綱' or '則' or '章')
            || _text.MatchAnyBefore(end, _floor, ArticledWords) is not (>= 0 and var word))
        {
            return null;
        }

        var joined = LongNameStart(end);
        joined = joined >= 0 ? joined : WithKana(WordStart(end));
        while (_text.MatchBefore(joined, _floor, "に関する") is >= 0 and var topic && WithKana(WordStart(topic)) is var before
            && before < topic)
        {
            joined = before;
        }

        var start = SkipNameHead(joined, end, isLong: true);
        return word - start < 1 || (word - start == 1 && _text[start] is '本' or '同' or '当' or '各')
            ? null : AddLaw(start, end, -1, CitationFlags.None);
    }

    // 条例附則第3条, 附則第2項, 条例第5条 without a name: the words stay with the provision.
    private readonly int RulesWordBefore(int at, out TextSpan? annex)
    {
        annex = _text.MatchBefore(at, _floor, "附則") is >= 0 and var supplement ? TextSpan.FromBounds(supplement, at) : null;
        var end = annex?.Start ?? at;
        var word = annex is null ? -1 : _text.MatchAnyBefore(end, _floor, ["条例", "規則", "法律", "法", "規程", "要綱"]);
        return word >= 0 && !IsWordBefore(word) ? word : end;
    }

    // 第百二三条: what has the shape of a number and is none is told, once.
    private readonly int MalformedOrdinal(int at)
    {
        var number = _text.SkipGap(at + 1);
        if (number >= _text.Length || !JapaneseNumeral.TryRead(_text.Source[number..], NumeralForms.Any, out var numeral))
        {
            return at + 1;
        }

        var end = number + numeral.Length;
        if (numeral.IsMalformed && _text[end] is '条' or '項' or '号' or '章' or '節' or '編' or '部')
        {
            Problem(Catalogue.MalformedNumber, at, end + 1);
        }

        return end;
    }

    private static readonly string[] ArticledWords = ["協定", "条約", "議定書", "憲章", "規程", "規約", "要綱", "細則"];

    private int AddLawAnaphor(int at, int end)
    {
        var law = Citation(CitationKind.Law, at, end);
        law.Antecedent = LawAntecedent();
        law.IsUnresolved = law.Antecedent < 0;
        law.Flags = law.IsUnresolved ? CitationFlags.None : CitationFlags.Inherited;
        return AddProvisions(law, end);
    }

    // The nearest law of the cell; another document between them makes it uncertain which is meant.
    private readonly int LawAntecedent()
    {
        _found.IsLeaning = true;
        for (var i = _found.Citations.Count - 1; i >= 0 && i > _found.Citations.Count - 30; i--)
        {
            var citation = _found.Citations[i];
            if (citation.Kind == CitationKind.Document)
            {
                return -1;
            }

            if (citation.Kind == CitationKind.Law)
            {
                return citation.IsUnresolved ? -1 : citation.Antecedent >= 0 ? citation.Antecedent : i;
            }
        }

        return -1;
    }
}
