using System.Text.Json;

namespace Ota.PublicComment.Codec;

/// <summary>Writes a document member by member: straight from the model, so that a large one is never held a second time. The wire records,
/// which read it back, have the same members in the same order.</summary>
internal static class DocumentWriter
{
    /// <summary>The members of a document up to its opinions, which are the first of the long lists.</summary>
    public static void Head(Utf8JsonWriter w, PublicCommentDocument d)
    {
        w.WriteString(Names.Id, d.Id);
        w.Optional(Names.Title, d.Title);
        if (d.Municipality is { } m)
        {
            w.WriteStartObject(Names.Municipality);
            w.Optional(Names.Code, m.Code);
            w.WriteString(Names.Name, m.Name);
            w.Optional(Names.Prefecture, m.Prefecture);
            w.WriteEndObject();
        }

        w.List(Names.PlanTitles, d.PlanTitles, static (w, t) =>
        {
            w.WriteString(Names.Text, t.Text);
            w.WriteBoolean(Names.IsProvisional, t.IsProvisional);
            w.Optional(Names.Stage, t.Stage);
            w.Texts(Names.Volumes, t.Volumes);
        });
        w.List(Names.Consultations, d.Consultations, Members);
        w.List(Names.DispositionLegend, d.DispositionLegend, NodeWriter.Members);
    }

    /// <summary>The members of a document behind its responses.</summary>
    public static void Tail(Utf8JsonWriter w, PublicCommentDocument d)
    {
        w.List(Names.Notes, d.Notes, Members);
        w.List(Names.Errata, d.Errata, Members);
        NodeWriter.Source(w, d.Source);
    }

    private static void Members(Utf8JsonWriter w, Consultation c)
    {
        w.WriteString(Names.Id, c.Id);
        w.Value(Names.Kind, c.Kind);
        w.Optional(Names.Label, c.Label);
        if (c.Period is { } p)
        {
            w.WriteStartObject(Names.Period);
            w.WriteString(Names.Text, p.Text);
            w.Optional(Names.Opens, p.Opens);
            w.Optional(Names.Closes, p.Closes);
            w.WriteEndObject();
        }

        w.Optional(Names.PublishedOn, c.PublishedOn);
        w.Optional(Names.Department, c.Department);
        w.Optional(Names.SubmitterCount, c.SubmitterCount);
        w.Optional(Names.SubmissionCount, c.SubmissionCount);
        w.Optional(Names.OpinionCount, c.OpinionCount);
        w.List(Names.Tallies, c.Tallies, static (w, t) =>
        {
            w.WriteString(Names.Dimension, t.Dimension);
            w.WriteString(Names.Label, t.Label);
            w.Optional(Names.Submitters, t.Submitters);
            w.Optional(Names.Submissions, t.Submissions);
            w.Optional(Names.Opinions, t.Opinions);
            w.Optional(Names.Parent, t.Parent);
            w.WriteBoolean(Names.IsTotal, t.IsTotal);
        });
        w.WriteStartObject(Names.Listing);
        w.Values(Names.Flags, c.Listing.Flags);
        w.Texts(Names.Texts, c.Listing.Texts);
        w.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter w, Note n)
    {
        w.WriteString(Names.Id, n.Id);
        w.WriteString(Names.Text, n.Text);
        NodeWriter.Source(w, n.Source);
    }
}
