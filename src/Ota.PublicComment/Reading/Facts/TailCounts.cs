using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads the totals that stand behind another fact of their line, or whose label does.</summary>
internal sealed class TailCounts(ConsultationScopes scopes, CountRecorder recorder)
{
    /// <summary>Reads the totals after another fact of the same line: まで(2)提出者数 8人.</summary>
    public bool Read(FactLine line, int from)
    {
        var body = from + CountScanner.BodyStart(line.Text[from..]);
        var statements = StatementReader.Read(line.Text[..line.End], Math.Min(body, line.End));
        if (statements.Count == 0 || !CountToken.EndsThere(line, statements) || !statements.TrueForAll(s => CountWords.IsHeadline(s.Role)))
        {
            return false;
        }

        foreach (var statement in statements)
        {
            if (recorder.RecordHeadline(scopes.OfLabel(statement.Label, line), statement, statement.Role, line.Line))
            {
                line.Consume(TextSpan.FromBounds(from, body), scopes.Current);
                line.Consume(TextSpan.FromBounds(statement.LabelSpan.Start, CountToken.EndOf(line, statement)), scopes.Current);
            }
        }

        return true;
    }

    /// <summary>Reads the number below a label that ends a line.</summary>
    public bool ReadBelow(FactLine line, int from, FactLine? below)
    {
        var label = line.Text[from..line.End].Trim(' ', '　', '-', '・', '○', '●');
        if (CountWords.RoleOf(label) is var role && CountWords.IsHeadline(role) && CountToken.NumberOf(below) is { } statement
            && recorder.RecordHeadline(scopes.OfLabel(label, line), statement, role, below!.Line))
        {
            line.Consume(TextSpan.FromBounds(from, line.End), scopes.Current);
            below.Consume(TextSpan.FromBounds(0, CountToken.EndOf(below, statement)), scopes.Current);
            return true;
        }

        return false;
    }
}
