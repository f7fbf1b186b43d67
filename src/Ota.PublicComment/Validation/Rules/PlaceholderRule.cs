using System.Buffers;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>A text of a draft that stands in for one that is still to come: （調整中）, ○○課に確認中, ●月●日. A published result says such things only on purpose.</summary>
internal sealed class PlaceholderRule() : BuiltInRule(RuleScope.Opinion | RuleScope.Response, Catalogue.Placeholder)
{
    private const int LongestNote = 24;
    private const int FewestSigns = 2;

    // Whole notes of an author to the office; 検討中です。 is an answer.
    private static readonly string[] Notes =
    [
        "調整中", "確認中", "照会中", "作成中", "作業中", "執筆中", "未記入", "未作成", "未入力", "未回答", "要確認", "要検討", "要修正", "要調整", "要照会", "要追記", "後日記入", "追って記入",
        "追記予定", "記入予定", "後日回答", "仮置き", "仮案", "TBD", "TBA", "XXX",
    ];

    // What an author types where a name, a number or a day is still to come. ○ alone is a mark of a list, ■■ what somebody covered.
    private static readonly SearchValues<char> Signs = SearchValues.Create("●○◯△▲＿");

    public override void CheckOpinion(Opinion opinion, RuleContext context)
    {
        // Citizens write ○○町 and mean it: only a whole note counts.
        if (context.Subject.IsDraft && opinion.Text is { } text && IsNote(text))
        {
            context.Report(Catalogue.Placeholder, opinion, new TextSpan(0, text.Length), text);
        }
    }

    public override void CheckResponse(Response response, RuleContext context)
    {
        if (!context.Subject.IsDraft)
        {
            return;
        }

        var text = response.Text;
        if (IsNote(text))
        {
            context.Report(Catalogue.Placeholder, response, new TextSpan(0, text.Length), text);
        }
        else if (Blank(text) is { } blank)
        {
            context.Report(Catalogue.Placeholder, response, blank, Around(text, blank));
        }
    }

    // A note is short, ends no sentence and says nothing else: 道路課に照会中, ※要確認（10/5）.
    private static bool IsNote(string text)
        => text.Length is > 0 and <= LongestNote && !CharacterClasses.IsSentenceEnd(text[^1])
            && Array.Exists(Notes, n => text.Contains(n, StringComparison.OrdinalIgnoreCase));

    // ●●年度, ○○課, △△円: two signs of one kind side by side, and a day or month of one: ●月●日.
    private static TextSpan? Blank(string text)
    {
        for (var i = Next(text, 0); i >= 0;)
        {
            var end = i + 1;
            while (end < text.Length && text[end] == text[i])
            {
                end++;
            }

            var isDay = end - i == 1 && end < text.Length && text[end] is '月' or '日' && text[i] is '●' or '○' or '◯';
            if (isDay || (end - i >= FewestSigns && (end >= text.Length || !CharacterClasses.IsSpace(text[end]))))
            {
                return TextSpan.FromBounds(i, end);
            }

            i = Next(text, end);
        }

        return null;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var next ? from + next : -1;

    private static string Around(string text, TextSpan blank)
        => text[Math.Max(0, text.LastIndexOfAny(['\n', '。', '、'], blank.Start) + 1)..Math.Min(text.Length, blank.End + 4)];
}
