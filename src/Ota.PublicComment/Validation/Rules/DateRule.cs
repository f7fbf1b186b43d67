using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>
/// Dates that contradict themselves: a period that ends before it begins, 31日間 that are 30, a weekday that is another, two years that
/// differ.
/// </summary>
internal sealed class DateRule() : BuiltInRule(
    RuleScope.Document | RuleScope.Opinion | RuleScope.Response,
    Catalogue.PeriodBackwards, Catalogue.YearsDisagree, Catalogue.DaysDisagree, Catalogue.WeekdayDisagrees)
{
    private const string Weekdays = "日月火水木金土";

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        foreach (var consultation in document.Consultations)
        {
            // What was just read from a source: the reader has told of a period that cannot be (OPC1106) or that ends before it begins.
            var isTold =
                context.Subject.IsFromSource && !(consultation.Period is { Opens: { } opens, Closes: { } closes } && opens <= closes);
            if (!isTold && consultation.Period?.Text is { Length: > 0 } text)
            {
                Period(text, new TextPlace { Node = consultation.Id, Field = TextField.Period, Span = default }, context);
            }
        }

        foreach (var note in document.Notes)
        {
            // A note that a consultation took its period from was looked at with that.
            if (IsTaken(document, note.Text))
            {
                continue;
            }

            Period(note.Text, new TextPlace { Node = note.Id, Field = TextField.Note, Span = default }, context);
        }
    }

    private static bool IsTaken(PublicCommentDocument document, string note)
    {
        foreach (var consultation in document.Consultations)
        {
            if (consultation.Period is { } period && note.Contains(period.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        if (context.Traits.Has(TextTrait.DatedBracket) && opinion.Text is { } text)
        {
            Dates(text, new TextPlace { Node = opinion.Id, Field = TextField.OpinionText, Span = default }, context);
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        for (var i = 0; i < response.Paragraphs.Count && context.Traits.Has(TextTrait.DatedBracket); i++)
        {
            Dates(response.Paragraphs[i].Text, ResponseText.Place(response, i, default), context);
        }
    }

    private static void Period(string text, TextPlace place, RuleContext context)
    {
        foreach (var period in PeriodReader.ReadAll(text))
        {
            var span = place with { Span = new TextSpan(period.Start, period.Length) };
            var printed = text.Substring(period.Start, period.Length);
            if (period.IsBackwards)
            {
                context.Report(Catalogue.PeriodBackwards, span, printed, JapaneseDay.Of(period.Opens!.Value),
                    JapaneseDay.Of(period.Closes!.Value));
            }
            else if (period.DaysAgree == false && (period.Flags & PeriodReading.Doubtful) == 0)
            {
                var days = period.Closes!.Value.DayNumber - period.Opens!.Value.DayNumber + 1;
                context.Report(Catalogue.DaysDisagree, span, printed, Number(period.PrintedDays!.Value), Number(days));
            }
            else
            {
                Weekday(period.OpensWeekdayAgrees, period.Opens, period.Flags, PrintedDays.First(text, span), text, context);
                Weekday(period.ClosesWeekdayAgrees, period.Closes, period.Flags, PrintedDays.Last(text, span), text, context);
            }
        }

        foreach (var date in JapaneseDateReader.ReadAll(text))
        {
            Years(text, date, place, context);
        }
    }

    private static void Weekday(bool? agrees, DateOnly? day, PeriodFlags flags, TextPlace place, string text, RuleContext context)
    {
        if (agrees == false && day is { } date
            && (flags & (PeriodFlags.Malformed | PeriodFlags.OddDate | PeriodFlags.LostEraCharacter | PeriodFlags.Backwards)) == 0)
        {
            context.Report(Catalogue.WeekdayDisagrees, place, text.Substring(place.Span.Start, place.Span.Length), NameOf(date));
        }
    }

    private static void Dates(string text, TextPlace place, RuleContext context)
    {
        foreach (var date in JapaneseDateReader.ReadAll(text))
        {
            Years(text, date, place, context);
            const DateFlags Doubtful =
                DateFlags.YearsDisagree | DateFlags.Malformed | DateFlags.LostEraCharacter | DateFlags.BeforeGregorian;
            if (date.WeekdayAgrees == false && (date.Flags & Doubtful) == 0)
            {
                var span = new TextSpan(date.Start, date.LengthWithWeekday);
                context.Report(Catalogue.WeekdayDisagrees, place with { Span = span }, text.Substring(span.Start, span.Length),
                    NameOf(date.From!.Value));
            }
        }
    }

    private static void Years(string text, in DateReading date, TextPlace place, RuleContext context)
    {
        if ((date.Flags & DateFlags.YearsDisagree) != 0)
        {
            context.Report(Catalogue.YearsDisagree, place with { Span = new TextSpan(date.Start, date.Length) },
                text.Substring(date.Start, date.Length));
        }
    }

    private static string NameOf(DateOnly date) => Weekdays[(int)date.DayOfWeek].ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
