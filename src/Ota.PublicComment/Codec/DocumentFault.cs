using System.Globalization;

namespace Ota.PublicComment.Codec;

/// <summary>What makes a document impossible to write: half a character, a null where the model has none, an undefined value.</summary>
/// <remarks>Asked before the first byte goes out, so that a caller's mistake leaves no half-written file.
/// Each method answers null, or the field and what is wrong with it; the callers put their own place in front.</remarks>
internal static class DocumentFault
{
    /// <exception cref="ArgumentException">The document cannot be written; the message names the field.</exception>
    public static void ThrowIfAny(PublicCommentDocument document, string parameter)
    {
        if (Find(document) is { } fault)
        {
            throw new ArgumentException($"The document cannot be written: {fault}.", parameter);
        }
    }

    /// <exception cref="ArgumentException">The opinion cannot be written; the message names the field.</exception>
    public static void ThrowIfAny(Opinion opinion, string parameter)
    {
        if (Of(opinion) is { } fault)
        {
            throw new ArgumentException($"The opinion cannot be written: {fault}.", parameter);
        }
    }

    /// <exception cref="ArgumentException">The response cannot be written; the message names the field.</exception>
    public static void ThrowIfAny(Response response, string parameter)
    {
        if (Of(response) is { } fault)
        {
            throw new ArgumentException($"The response cannot be written: {fault}.", parameter);
        }
    }

    private static string? Find(PublicCommentDocument d)
        => Required(d.Id, "id") ?? Optional(d.Title, "title")
        ?? (d.Municipality is { } m ? Inside("municipality", Of(m)) : null)
        ?? Each(d.PlanTitles, "planTitles", Of)
        ?? Each(d.Consultations, "consultations", Of)
        ?? Each(d.DispositionLegend, "dispositionLegend", Of)
        ?? Each(d.Opinions, "opinions", Of)
        ?? Each(d.Responses, "responses", Of)
        ?? Each(d.Notes, "notes", Of)
        ?? Each(d.Errata, "errata", Of)
        ?? Of(d.Source);

    private static string? Of(Municipality m)
        => Optional(m.Code, "code") ?? Required(m.Name, "name") ?? Optional(m.Prefecture, "prefecture");

    private static string? Of(PlanTitle t)
        => Required(t.Text, "text") ?? Optional(t.Stage, "stage") ?? Texts(t.Volumes, "volumes");

    private static string? Of(Consultation c)
        => Required(c.Id, "id") ?? Defined(c.Kind, "kind") ?? Optional(c.Label, "label")
        ?? (c.Period is { } p ? Required(p.Text, "period.text") : null)
        ?? Optional(c.Department, "department") ?? Each(c.Tallies, "tallies", Of)
        ?? (c.Listing is null ? "listing is null" : Inside("listing", Of(c.Listing)));

    private static string? Of(Tally t)
        => Required(t.Dimension, "dimension") ?? Required(t.Label, "label") ?? Optional(t.Parent, "parent");

    private static string? Of(Listing l) => AllDefined(l.Flags, "flags") ?? Texts(l.Texts, "texts");

    private static string? Of(Opinion o)
        => Required(o.Id, "id") ?? Of(o.Number, "number") ?? Texts(o.Group, "group")
        ?? Optional(o.ConsultationId, "consultationId") ?? Optional(o.Subject, "subject")
        ?? (o.Area is { } a ? Inside("area", Of(a)) : null)
        ?? Optional(o.Text, "text") ?? Defined(o.TextState, "textState") ?? Each(o.Points, "points", Of)
        ?? Optional(o.SubmitterKind, "submitterKind") ?? Each(o.Other, "other", Of) ?? Of(o.Source);

    private static string? Of(OpinionPoint p) => Required(p.Id, "id") ?? Required(p.Label, "label");

    private static string? Of(Area a)
        => Required(a.Text, "text") ?? Defined(a.Scope, "scope")
        ?? (a.Chapter is { } c ? Inside("chapter", Of(c)) : null)
        ?? (a.Section is { } s ? Inside("section", Of(s)) : null)
        ?? Optional(a.Volume, "volume") ?? Optional(a.CompletedFrom, "completedFrom");

    private static string? Of(PlanHeading h)
        => Optional(h.Unit, "unit") ?? Of(h.Number, "number") ?? Optional(h.Title, "title");

    private static string? Of(Response r)
        => Required(r.Id, "id") ?? Each(r.Answers, "answers", Of) ?? Each(r.Paragraphs, "paragraphs", Of)
        ?? Defined(r.TextState, "textState") ?? Each(r.Dispositions, "dispositions", Of)
        ?? Each(r.Revisions, "revisions", Of) ?? Each(r.Other, "other", Of) ?? Of(r.Source);

    private static string? Of(AnswerTarget a) => Required(a.Opinion, "opinion") ?? Optional(a.Point, "point");

    private static string? Of(Paragraph p) => Required(p.Text, "text") ?? Defined(p.Kind, "kind");

    private static string? Of(Disposition d)
        => Required(d.Code, "code") ?? Optional(d.Legend, "legend") ?? AllDefined(d.Kinds, "kinds");

    private static string? Of(PlanRevision v)
        => Required(v.Text, "text") ?? Defined(v.Action, "action") ?? Optional(v.Before, "before") ?? Optional(v.After, "after");

    private static string? Of(OtherField f) => Optional(f.Heading, "heading") ?? Required(f.Text, "text");

    private static string? Of(Note n) => Required(n.Id, "id") ?? Required(n.Text, "text") ?? Of(n.Source);

    private static string? Of(OutlineNumber? n, string field)
        => n is null || Required(n.Label, "label") is not { } fault ? null : Inside(field, fault);

    private static string? Of(SourcePlace? s)
        => s is null
            ? "source is null"
            : Inside("source", Optional(s.File, "file") ?? Optional(s.Sheet, "sheet") ?? Optional(s.Cell, "cell"));

    private static string? Each<T>(ValueList<T> list, string field, Func<T, string?> find)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                return $"{Item(field, i)} is null";
            }

            if (find(list[i]) is { } fault)
            {
                return Inside(Item(field, i), fault);
            }
        }

        return null;
    }

    private static string? Texts(ValueList<string> list, string field)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (Required(list[i], field) is not null)
            {
                return Required(list[i], Item(field, i));
            }
        }

        return null;
    }

    private static string? AllDefined<T>(ValueList<T> list, string field)
        where T : struct, Enum
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!EnumNames<T>.IsDefined(list[i]))
            {
                return Defined(list[i], Item(field, i));
            }
        }

        return null;
    }

    private static string? Defined<T>(T value, string field)
        where T : struct, Enum
        => EnumNames<T>.IsDefined(value) ? null : $"{field} is {value:D}, which is no value of {typeof(T).Name}";

    private static string? Required(string? text, string field) => text is null ? $"{field} is null" : Optional(text, field);

    private static string? Optional(string? text, string field)
    {
        var at = LoneSurrogate.IndexIn(text);
        return at < 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{field} has a lone surrogate (U+{(int)text![at]:X4}) at its position {at}");
    }

    private static string Item(string field, int i) => string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]");

    private static string? Inside(string place, string? fault) => fault is null ? null : $"{place}.{fault}";
}
