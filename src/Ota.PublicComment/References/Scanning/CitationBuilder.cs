namespace Ota.PublicComment.References.Scanning;

/// <summary>Makes the records of what was found in one cell, with ids that go on over the whole document.</summary>
internal sealed class CitationBuilder
{
    private readonly List<Citation> _citations = [];
    private readonly List<DateMention> _dates = [];
    private readonly List<ReferenceProblem> _problems = [];
    private readonly List<AnnouncedRevision> _revisions = [];
    private readonly SharedWords<string> _sharedWords = new(WithoutGaps);
    private readonly SharedWords<string> _sharedTitles = new(PrintedWords.Title);
    private readonly SharedWords<OutlineNumber> _sharedNumbers = new(PrintedWords.Number);

    /// <summary>What was found so far.</summary>
    public List<Citation> Citations => _citations;

    public string NextRevisionId => OrdinalId.Of('v', _revisions.Count + 1);

    public void Add(AnnouncedRevision revision) => _revisions.Add(revision);

    /// <summary>Adds what the buffer holds.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="fields">The texts of the cell, in the order in which they were scanned.</param>
    public void Add(ScanBuffer found, IReadOnlyList<ScannedField> fields)
    {
        var firstDate = _dates.Count;
        foreach (var date in found.Dates)
        {
            _dates.Add(Date(date, fields[date.Field]));
        }

        foreach (var problem in found.Problems)
        {
            var field = fields[problem.Field];
            _problems.Add(
                new ReferenceProblem { Descriptor = problem.Descriptor, Place = field.Place(problem.Span),
                    Text = field.Slice(problem.Span) });
        }

        for (var i = 0; i < found.Citations.Count; i++)
        {
            _citations.Add(Citation(found, i, fields, firstDate));
        }
    }

    public CitationScan Build() => new()
    {
        Citations = _citations.ToValueList(),
        Dates = _dates.ToValueList(),
        Revisions = _revisions.ToValueList(),
        Problems = _problems.ToValueList(),
    };

    private Citation Citation(ScanBuffer found, int index, IReadOnlyList<ScannedField> fields, int firstDate)
    {
        var one = found.Citations[index];
        var field = fields[one.Field];
        if (one.Made is { } made)
        {
            return made with { Id = OrdinalId.Of('x', _citations.Count + 1), Place = field.Place(one.Span) };
        }

        return new Citation
        {
            Id = OrdinalId.Of('x', _citations.Count + 1),
            Place = field.Place(one.Span),
            Text = field.Slice(one.Span),
            Kind = one.Kind,
            PlanPath = one.Kind == CitationKind.PlanPath ? Path(found, one, fields) : [],
            LastPart = one.Kind == CitationKind.PlanPath ? LastPart(found, one, fields) : null,
            Item = one.Kind == CitationKind.Item ? Item(one, field) : null,
            Pages = Pages(found, one, field),
            Opinion = one.Kind == CitationKind.Opinion ? Opinion(one, field) : null,
            Attachment = one.Kind == CitationKind.Attachment ? Attachment(one, field) : null,
            Law = one.Kind == CitationKind.Law ? Law(found, index, fields) : null,
            Document = one.Kind == CitationKind.Document && !one.IsUnresolved ? Document(found, one, fields, firstDate) : null,
            Within = one.Within is { } within ? _sharedTitles.Of(fields[one.WithinField].Span(within)) : null,
            State = one.IsUnresolved ? CitationState.UnresolvedAnaphor : CitationState.Unverifiable,
            Flags = one.Flags,
        };
    }

    private ValueList<PlanHeading> Path(ScanBuffer found, in FoundCitation path, IReadOnlyList<ScannedField> fields)
    {
        var headings = new List<PlanHeading>(path.Levels.Count);
        for (var i = path.Levels.Start; i < path.Levels.Start + path.Levels.Count; i++)
        {
            var level = found.Levels[i];
            var isRelative = path.IsUnresolved && i == path.Levels.Start;
            headings.Add(new PlanHeading
            {
                Unit = level.Unit == '\0' ? null : level.Unit.ToString(),
                Number = isRelative || level.Number.Length == 0 ? null : _sharedNumbers.Of(fields[level.Field].Span(level.Number)),
                Title = level.Title is { Length: > 0 } title ? _sharedTitles.Of(fields[level.Field].Span(title)) : null,
            });
        }

        return headings.ToValueList();
    }

    private OutlineNumber? LastPart(ScanBuffer found, in FoundCitation path, IReadOnlyList<ScannedField> fields)
        => path.Levels.Count > 0 && found.Levels[path.Levels.Start + path.Levels.Count - 1] is { LastNumber: { } last } level
            ? _sharedNumbers.Of(fields[level.Field].Span(last)) : null;

    private CitedItem Item(in FoundCitation item, ScannedField field) => new()
    {
        Term = Word(item.Word, field) ?? item.Term!,
        Number = Number(item.Number, field),
        LastNumber = Number(item.LastNumber, field),
        Title = Title(item.Title, field),
    };

    private CitedItem Attachment(in FoundCitation attachment, ScannedField field) => new()
    {
        Term = Word(attachment.Word, field)!,
        Number = Number(attachment.Number, field),
        LastNumber = Number(attachment.LastNumber, field),
        Title = Title(attachment.Title, field),
    };

    private CitedOpinion Opinion(in FoundCitation opinion, ScannedField field) => new()
    {
        Number = Number(opinion.Number, field),
        LastNumber = Number(opinion.LastNumber, field),
        Group = Title(opinion.Title, field),
        MeansOpinion = opinion.MeansOpinion,
    };

    private ValueList<CitedPages> Pages(ScanBuffer found, in FoundCitation citation, ScannedField field)
    {
        if (citation.Pages.Count == 0)
        {
            return [];
        }

        var pages = new CitedPages[citation.Pages.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            var one = found.Pages[citation.Pages.Start + i];
            pages[i] = new CitedPages
            {
                Version = Word(one.Version, field),
                Pages = one.Range,
                FirstLine = one.FirstLine == 0 ? null : one.FirstLine,
                LastLine = one.LastLine == 0 ? null : one.LastLine,
                LinesFromEnd = one.IsFromEnd,
                Span = one.Span,
            };
        }

        return new ValueList<CitedPages>(pages);
    }

    private CitedLaw Law(ScanBuffer found, int index, IReadOnlyList<ScannedField> fields)
    {
        var law = found.Citations[index];
        var named = law.Antecedent >= 0 ? found.Citations[law.Antecedent] : law;
        return new CitedLaw
        {
            Name = named.Word is { } word ? _sharedTitles.Of(fields[named.Field].Span(word)) : null,
            Annex = law.Title is { } annex ? _sharedTitles.Of(fields[law.Field].Span(annex)) : null,
            LawNumber = law.Note is { } note ? fields[law.Field].Slice(note) : null,
            Provision = Provision(found, index, law.Provision, fields),
            LastProvision = Provision(found, index, law.LastProvision, fields),
        };
    }

    // 同条第2項, 第1項: the article is that of the provision before.
    private CitedProvision? Provision(ScanBuffer found, int index, FoundProvision? provision, IReadOnlyList<ScannedField> fields)
    {
        if (provision is not { } printed)
        {
            return null;
        }

        var (article, at) = (printed.Article, index);
        while (article is null && (found.Citations[index].Flags & CitationFlags.Inherited) != 0 && --at >= 0 && index - at < 20)
        {
            article = found.Citations[at].Provision?.Article;
        }

        return new CitedProvision
        {
            Article = article is { } span ? _sharedNumbers.Of(fields[found.Citations[at].Field].Span(span)) : null,
            Paragraph = printed.Paragraph == 0 ? null : printed.Paragraph,
            Item = printed.Item is { } item ? _sharedNumbers.Of(fields[found.Citations[index].Field].Span(item)) : null,
        };
    }

    private CitedDocument Document(ScanBuffer found, in FoundCitation document, IReadOnlyList<ScannedField> fields, int firstDate)
    {
        var named = document.Antecedent >= 0 ? found.Citations[document.Antecedent] : document;
        var field = fields[named.Field];
        return new CitedDocument
        {
            Title = Title(named.Title, field)!,
            Issuer = Word(named.Word, field),
            Date = document.Date >= 0 ? _dates[firstDate + document.Date] : null,
            Event = document.Note is { } note ? _sharedTitles.Of(fields[document.Field].Span(note)) : null,
        };
    }

    private static DateMention Date(FoundDate date, ScannedField field) => new()
    {
        Place = field.Place(date.Span),
        Text = field.Slice(date.Span),
        From = date.Reading.From!.Value,
        To = date.Reading.To!.Value,
        Precision = date.Reading.Precision,
        Flags = date.Reading.Flags,
    };

    private string? Word(TextSpan? span, ScannedField field) => span is { } word ? _sharedWords.Of(field.Span(word)) : null;

    private string? Title(TextSpan? span, ScannedField field) => span is { } title ? _sharedTitles.Of(field.Span(title)) : null;

    private OutlineNumber? Number(TextSpan? span, ScannedField field) => span is { } number ? _sharedNumbers.Of(field.Span(number)) : null;

    // A wrap inside a word is no part of it.
    private static string WithoutGaps(string word)
        => word.AsSpan().IndexOfAny(' ', '\n', '\r') < 0 ? word : string.Concat(word.Where(c => !char.IsWhiteSpace(c)));
}
