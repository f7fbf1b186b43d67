using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Surface;

/// <summary>Reads the cell of a change column: what is done, the wording before and after.</summary>
internal static class RevisionReader
{
    private static readonly (RevisionAction Action, string[] Words)[] Actions =
    [
        (RevisionAction.Replace, ["修正", "変更", "改め", "訂正", "差し替え", "差替え", "置き換え", "書き換え"]),
        (RevisionAction.Add, ["追記", "追加", "加筆", "挿入", "新設", "新たに記載", "書き加え", "を記載"]),
        (RevisionAction.Delete, ["削除", "削る", "取り除"]),
        (RevisionAction.Move, ["移動", "移し", "移す"]),
    ];

    private static readonly string[] Nothing =
    [
        .. NothingWords.All, "修正なし", "変更なし", "修正無し", "変更無し", "追記なし", "-", "－", "ー", "―", "‐", "–", "—", "─", "×",
        "原案どおり", "原案のとおり", "原案通り", "素案どおり", "素案のとおり", "素案通り", "案のとおり",
    ];

    private static readonly string[] Refusals =
        ["修正しない", "修正しません", "修正は行わない", "修正は行いません", "修正を行わない", "修正を行いません", "修正はありません", "修正はしません", "変更しない", "変更しません", "変更はありません", "変更は行いません",
            "追記しない", "修正の必要はない"];

    /// <summary>The changes of a cell: one, or one for each line where every line says what is done.</summary>
    public static List<(TracedText Text, PlanRevision Revision)> Read(TracedText cell)
    {
        var lines = Lines(cell);
        var read = lines.ConvertAll(l => (l, Of(l.Text)));
        return lines.Count > 1 && !BeforeAfter.HasLabels(cell.Text)
            && read.TrueForAll(r => r.Item2.Action is not (RevisionAction.Unspecified or RevisionAction.None))
            ? read
            : [(cell, Of(cell.Text))];
    }

    public static PlanRevision Of(string text)
    {
        var revision = new PlanRevision { Text = text };
        var bare = text.Trim().Trim('（', '）', '(', ')', '。', '【', '】', '「', '」');
        if (Array.IndexOf(Nothing, bare) >= 0 || AnyWord.In(text, Refusals))
        {
            return revision with { Action = RevisionAction.None };
        }

        if (BeforeAfter.Read(text) is var (before, after))
        {
            return revision with { Action = RevisionAction.Replace, Before = before, After = after };
        }

        var action = ActionOf(text);
        return action switch
        {
            RevisionAction.Replace
                when QuotedBefore(text, "を", out var end) is { } old && QuotedBefore(text, ["に", "へ", "と"], out _, end) is { } changed
                => revision with { Action = action, Before = old, After = changed },
            RevisionAction.Add when QuotedBefore(text, ["を", "と", "の"], out _) is { } added
                => revision with { Action = action, After = added },
            RevisionAction.Delete when QuotedBefore(text, "を", out _) is { } gone => revision with { Action = action, Before = gone },
            RevisionAction.Move when QuotedBefore(text, "を", out _) is { } moved => revision with { Action = action, Before = moved },
            _ => revision with { Action = action },
        };
    }

    // 修正 is the word for any change; a special word says which. Two special words say nothing certain.
    private static RevisionAction ActionOf(string text)
    {
        var found = RevisionAction.Unspecified;
        var special = 0;
        foreach (var (action, words) in Actions)
        {
            if (!Array.Exists(words, w => IsSaid(text, w)))
            {
                continue;
            }

            special += action == RevisionAction.Replace ? 0 : 1;
            found = action;
        }

        return special > 1 ? RevisionAction.Unspecified : found;
    }

    // A word inside quotes belongs to the plan.
    private static bool IsSaid(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var depth = 0;
            foreach (var c in text.AsSpan(0, at))
            {
                depth += c is '「' or '『' ? 1 : c is '」' or '』' && depth > 0 ? -1 : 0;
            }

            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string? QuotedBefore(string text, string particle, out int end) => QuotedBefore(text, [particle], out end);

    private static string? QuotedBefore(string text, string[] particles, out int end, int from = 0)
    {
        for (var open = text.IndexOf('「', from); open >= 0; open = text.IndexOf('「', end))
        {
            end = Quotation.End(text, open);
            if (end < 0)
            {
                break;
            }

            var at = end;
            if (Array.Exists(particles, p => text.AsSpan(at).StartsWith(p, StringComparison.Ordinal)))
            {
                return text[(open + 1)..(end - 1)];
            }
        }

        end = -1;
        return null;
    }

    private static List<TracedText> Lines(TracedText cell)
    {
        var lines = new List<TracedText>();
        var start = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell.Text[i] is '\n' or '\r')
            {
                var line = cell.Slice(start, i - start).Trim();
                if (line.Length > 0)
                {
                    lines.Add(line);
                }

                start = i + 1;
            }
        }

        return lines;
    }
}
