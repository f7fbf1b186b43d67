using Ota.PublicComment.Serialization;
using System.Globalization;
using Ota.PublicComment.Publishing;
using Ota.PublicComment.References;

namespace Ota.PublicComment.OpenXml.Writing;

/// <summary>The sheets that show what was found in the document: findings and citations.</summary>
internal static class DerivedSheets
{
    private static readonly Dictionary<CitationState, string> States = new()
    {
        [CitationState.Unverifiable] = "未確認（計画が指定されていない）", [CitationState.Resolved] = "一致", [CitationState.ResolvedByTitle] = "題名で一致",
        [CitationState.Conflicting] = "不一致", [CitationState.Ambiguous] = "候補が複数", [CitationState.Dangling] = "該当なし",
        [CitationState.External] = "外部の文書", [CitationState.UnresolvedAnaphor] = "指すものが不明",
    };

    private static readonly Dictionary<CitationKind, string> Kinds = new()
    {
        [CitationKind.PlanPath] = "章・節", [CitationKind.Item] = "取組・施策", [CitationKind.Page] = "ページ", [CitationKind.Opinion] = "ほかの意見",
        [CitationKind.Attachment] = "資料", [CitationKind.Law] = "法令", [CitationKind.Document] = "文書", [CitationKind.Mark] = "記号",
    };

    public static SheetPart Findings(ValueList<Diagnostic> findings)
    {
        var sheet = new SheetPart("確認事項", [8, 10, 70, 34, 60]) { IsDerived = true, HeadingRow = 1 };
        sheet.AddFitted(Heading("重さ"), Heading("コード"), Heading("内容"), Heading("場所"), Heading("対処"));
        foreach (var finding in findings)
        {
            sheet.AddFitted(
                new SheetCell(Severity(finding.Severity), CellStyle.Centre),
                new SheetCell(finding.Code, CellStyle.Centre),
                Text(finding.GetMessage(MessageLanguage.Japanese)),
                Text(Place(finding.Location)),
                Text(finding.Descriptor.GetAdvice(MessageLanguage.Japanese) ?? ""));
        }

        sheet.LastFiltered = sheet.RowCount;
        return sheet;
    }

    public static SheetPart Citations(PublishInput input)
    {
        var sheet = new SheetPart("参照", [16, 40, 14, 34, 50]) { IsDerived = true, HeadingRow = 1 };
        sheet.AddFitted(Heading("引用元"), Heading("引用の文字"), Heading("種類"), Heading("状態"), Heading("引用先"));
        var places = Places(input);
        foreach (var citation in input.References?.Citations ?? [])
        {
            sheet.AddFitted(
                Text(places.GetValueOrDefault(citation.Place.Node, citation.Place.Node)),
                Text(citation.Text),
                new SheetCell(Kinds.GetValueOrDefault(citation.Kind, ""), CellStyle.Centre),
                new SheetCell(States.GetValueOrDefault(citation.State, ""), CellStyle.Centre),
                Text(string.Join('\n', citation.Targets.Select(t => places.GetValueOrDefault(t.Id, t.Id)))));
        }

        sheet.LastFiltered = sheet.RowCount;
        return sheet;
    }

    // What a person calls a node: 意見 No. 3, 第2章 環境の現状.
    private static Dictionary<string, string> Places(PublishInput input)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in input.Document.Entries())
        {
            var number = entry.Opinion.Number?.Label ?? entry.Opinion.Id;
            places[entry.Opinion.Id] = $"意見 No. {number}";
            foreach (var response in entry.Responses)
            {
                places.TryAdd(response.Id, $"考え方 No. {number}");
            }
        }

        var chapters = new Stack<Chapter>((input.References?.Plans ?? []).SelectMany(p => p.Chapters));
        var initiatives = new Stack<Initiative>((input.References?.Plans ?? []).SelectMany(p => p.Initiatives));
        while (chapters.TryPop(out var chapter))
        {
            places.TryAdd(chapter.Id, $"{chapter.Number?.Label} {chapter.Title}".Trim());
            foreach (var child in chapter.Children)
            {
                chapters.Push(child);
            }

            foreach (var initiative in chapter.Initiatives)
            {
                initiatives.Push(initiative);
            }
        }

        while (initiatives.TryPop(out var initiative))
        {
            places.TryAdd(initiative.Id, $"{initiative.Term}{initiative.Number?.Label} {initiative.Title}".Trim());
            foreach (var child in initiative.Children)
            {
                initiatives.Push(child);
            }
        }

        return places;
    }

    private static string Place(SourceLocation location)
    {
        if (location is { Sheet: { } sheet, Address: { } address })
        {
            return $"{sheet}!{address}";
        }

        var parts = new List<string>();
        Part(location.Page, "ページ");
        if (location.Cell is { } cell)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"表{cell.Table} {cell.Row}行目 {cell.Column}列目"));
        }

        Part(location.Line, "行目");
        return string.Join(' ', parts);

        void Part(int? number, string unit)
        {
            if (number is { } n)
            {
                parts.Add(n.ToString(CultureInfo.InvariantCulture) + unit);
            }
        }
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "誤り",
        DiagnosticSeverity.Warning => "要確認",
        _ => "参考",
    };

    private static SheetCell Heading(string text) => new(text, CellStyle.Heading);

    private static SheetCell Text(string text) => new(Characters.Writable(text), CellStyle.Text);
}
