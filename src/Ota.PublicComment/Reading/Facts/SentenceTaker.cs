using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads sentences: when opinions were taken, how many came or that none did, what is listed.</summary>
internal sealed class SentenceTaker(ConsultationBook book, CountTaker taker)
{
    /// <summary>Takes periods, counts and statements on completeness from the sentences of a line.</summary>
    public void Take(FactLine line)
    {
        foreach (var sentence in Sentences(line.Text))
        {
            var text = line.Text.Substring(sentence.Start, sentence.Length);
            Listing(text);
            if (NoOpinions.Says(text))
            {
                book.Current.SaysNone ??= line.Line.Slice(sentence);
                book.Current.Touch(line.Line);
            }

            if (!line.IsSentence)
            {
                continue;
            }

            if (PeriodTaker.InSentence(line, sentence) is { } period)
            {
                book.Current.Periods.Add(period);
            }

            TakeCounts(line, sentence, text);
        }
    }

    private void TakeCounts(FactLine line, TextSpan sentence, string text)
    {
        TakeListInSentence(line, sentence);
        if (!line.IsNote && book.Current == book.Main && ProseInputs.AreIn(text))
        {
            foreach (var (word, kind, own) in ProseInputs.Read(text))
            {
                var of = kind == ConsultationKind.PublicComment ? book.Main : book.Named(new InputName(kind, new TextSpan(0, word.Length)), word, line);
                CountTaker.TakeFacts(of, own, CountRole.Status, FactRank.Prose, line.Line.Slice(sentence));
                line.StaysWhole = true;
            }

            return;
        }

        if (line.IsNote || ProseCounts.Read(text, 0) is not { IsEmpty: false } counts)
        {
            return;
        }

        var node = book.Current;
        foreach (var (word, kind) in InputName.Others)
        {
            if (node == book.Main && text.Contains(word, StringComparison.Ordinal))
            {
                node = book.Named(new InputName(kind, new TextSpan(0, word.Length)), word, line);
                line.StaysWhole = true;
                break;
            }
        }

        CountTaker.TakeFacts(node, counts, CountRole.Status, FactRank.Prose, line.Line.Slice(sentence));
    }

    // 内訳は、郵送5人、FAX2人、電子メール19人です。
    private void TakeListInSentence(FactLine line, TextSpan sentence)
    {
        var statements = StatementReader.Read(line.Text[..sentence.End], sentence.Start);
        var members = statements.Where(s => s.Role is CountRole.Channel or CountRole.SubmitterKind or CountRole.Total && !s.Counts.IsEmpty).ToList();
        if (members.Count > 1 && members.Count == statements.Count)
        {
            taker.TakeList(book.Current, null, members.ConvertAll(s => new TallyRow(s.Label, s.Role, s.IsPart, s.Counts)), null, line.Line.Slice(sentence));
        }
    }

    /// <summary>Takes what a sentence or heading says of completeness.</summary>
    public void Listing(string sentence)
    {
        var flags = ListingSentences.FlagsOf(sentence);
        var node = book.Current;
        node.Flags.AddRange(flags.Where(f => !node.Flags.Contains(f)));
        if (flags.Count > 0 && !node.ListingTexts.Contains(sentence.Trim()))
        {
            node.ListingTexts.Add(sentence.Trim());
        }
    }

    private static List<TextSpan> Sentences(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '\n' || i == text.Length - 1)
            {
                sentences.Add(TextSpan.FromBounds(start, i + 1));
                start = i + 1;
            }
        }

        return sentences;
    }
}
