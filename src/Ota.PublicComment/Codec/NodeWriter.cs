using System.Text.Json;

namespace Ota.PublicComment.Codec;

/// <summary>Writes the members of opinions and responses.</summary>
internal static class NodeWriter
{
    public static void Members(Utf8JsonWriter w, Opinion o)
    {
        w.WriteString(Names.Id, o.Id);
        Number(w, o.Number);
        w.WriteBoolean(Names.IsNumberInferred, o.IsNumberInferred);
        w.Texts(Names.Group, o.Group);
        w.Optional(Names.ConsultationId, o.ConsultationId);
        w.Optional(Names.Subject, o.Subject);
        if (o.Area is { } area)
        {
            w.WriteStartObject(Names.Area);
            Members(w, area);
            w.WriteEndObject();
        }

        w.Optional(Names.Text, o.Text);
        w.Value(Names.TextState, o.TextState);
        w.List(Names.Points, o.Points, static (w, p) =>
        {
            w.WriteString(Names.Id, p.Id);
            w.WriteString(Names.Label, p.Label);
            w.WriteStartObject(Names.Span);
            w.WriteNumber(Names.Start, p.Span.Start);
            w.WriteNumber(Names.Length, p.Span.Length);
            w.WriteEndObject();
        });
        w.Optional(Names.Count, o.Count);
        w.Optional(Names.SubmitterCount, o.SubmitterCount);
        w.Optional(Names.SubmitterKind, o.SubmitterKind);
        w.List(Names.Other, o.Other, Members);
        Source(w, o.Source);
    }

    public static void Members(Utf8JsonWriter w, Response r)
    {
        w.WriteString(Names.Id, r.Id);
        w.List(Names.Answers, r.Answers, static (w, a) =>
        {
            w.WriteString(Names.Opinion, a.Opinion);
            w.Optional(Names.Point, a.Point);
        });
        w.WriteBoolean(Names.SharingIsInferred, r.SharingIsInferred);
        w.List(Names.Paragraphs, r.Paragraphs, static (w, p) =>
        {
            w.WriteString(Names.Text, p.Text);
            w.Value(Names.Kind, p.Kind);
        });
        w.Value(Names.TextState, r.TextState);
        w.List(Names.Dispositions, r.Dispositions, Members);
        w.List(Names.Revisions, r.Revisions, static (w, v) =>
        {
            w.WriteString(Names.Text, v.Text);
            w.Value(Names.Action, v.Action);
            w.Optional(Names.Before, v.Before);
            w.Optional(Names.After, v.After);
        });
        w.List(Names.Other, r.Other, Members);
        Source(w, r.Source);
    }

    public static void Members(Utf8JsonWriter w, Disposition d)
    {
        w.WriteString(Names.Code, d.Code);
        w.Optional(Names.Legend, d.Legend);
        w.Values(Names.Kinds, d.Kinds);
    }

    public static void Source(Utf8JsonWriter w, SourcePlace s)
    {
        w.WriteStartObject(Names.Source);
        w.Optional(Names.File, s.File);
        w.Optional(Names.Page, s.Page);
        w.Optional(Names.Sheet, s.Sheet);
        w.Optional(Names.Table, s.Table);
        w.Optional(Names.Row, s.Row);
        if (s.Lines is { } lines)
        {
            Range(w, Names.Lines, lines.First, lines.Last);
        }

        w.Optional(Names.Cell, s.Cell);
        w.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter w, Area a)
    {
        w.WriteString(Names.Text, a.Text);
        w.Value(Names.Scope, a.Scope);
        Heading(w, Names.Chapter, a.Chapter);
        Heading(w, Names.Section, a.Section);
        if (a.Pages is { } pages)
        {
            Range(w, Names.Pages, pages.First, pages.Last);
        }

        w.Optional(Names.Volume, a.Volume);
        w.Optional(Names.CompletedFrom, a.CompletedFrom);
    }

    private static void Members(Utf8JsonWriter w, OtherField f)
    {
        w.Optional(Names.Heading, f.Heading);
        w.WriteString(Names.Text, f.Text);
    }

    private static void Heading(Utf8JsonWriter w, JsonEncodedText name, PlanHeading? heading)
    {
        if (heading is null)
        {
            return;
        }

        w.WriteStartObject(name);
        w.Optional(Names.Unit, heading.Unit);
        Number(w, heading.Number);
        w.Optional(Names.Title, heading.Title);
        w.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter w, OutlineNumber? number)
    {
        if (number is null)
        {
            return;
        }

        w.WriteStartObject(Names.Number);
        w.WriteString(Names.Label, number.Label);
        w.WriteStartArray(Names.Parts);
        foreach (var part in number.Parts)
        {
            w.WriteNumberValue(part);
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter w, JsonEncodedText name, int first, int last)
    {
        w.WriteStartObject(name);
        w.WriteNumber(Names.First, first);
        w.WriteNumber(Names.Last, last);
        w.WriteEndObject();
    }
}
