namespace Ota.PublicComment.Tests.Samples;

/// <summary>Results of reading, built by hand, so that the report is tested apart from the reader.</summary>
internal static class ReportResults
{
    public const string LostNumber = "OPC2003";
    public const string MissingText = "OPC2030";

    public static SourceLocation At(int line, int column) => new() { File = "見本.tsv", Line = line, Column = column };

    public static Diagnostic Finding(string code, SourceLocation location, string? node, params string[] arguments)
    {
        var kind = DiagnosticDescriptor.Find(code)!;
        return new Diagnostic { Descriptor = kind, Severity = kind.Severity, Location = location, Node = node,
            Arguments = arguments.ToValueList() };
    }

    public static Opinion Opinion(string id, string? number, Area area, string? text) => new()
    {
        Id = id,
        Number = number is null ? null : new OutlineNumber { Label = number },
        Area = area,
        Text = text,
        TextState = text is null ? TextState.Missing : TextState.Complete,
    };

    public static PublicCommentDocument Document { get; } = new()
    {
        Id = "d",
        Title = "(仮称)みどりの計画(素案)への意見と市の考え方",
        PlanTitles = [new PlanTitle { Text = "みどりの計画", IsProvisional = true, Stage = "素案" }],
        Opinions =
        [
            Opinion("o1", "7", new Area { Text = "計画全体" }, "木を植えてほしい。"),
            Opinion("o2", "8", new Area
            {
                Text = "第4章 取組",
                Scope = AreaScope.Chapter,
                Chapter = new PlanHeading { Unit = "章", Number = new OutlineNumber { Label = "第4章", Parts = [4] }, Title = "取組" },
            }, null),
            Opinion("o3", null, new Area { Text = "計画全体" }, "川を守ってほしい。"),
        ],
        Responses =
        [
            new Response { Id = "r1", Answers = [new AnswerTarget { Opinion = "o1" }],
                Paragraphs = [new Paragraph { Text = "植えてまいります。" }] },
        ],
    };

    /// <summary>The line <c>8, 第4章 取組, (nothing), 守ってまいります。</c> with tabs between.</summary>
    public static SourceMap Map { get; } = new(
        [
            new SourceSpan { Cell = 0, Span = new(0, 1), Location = At(5, 1), Text = "8" },
            new SourceSpan { Cell = 1, Span = new(0, 6), Location = At(5, 3), Text = "第4章 取組" },
            new SourceSpan { Cell = 2, Span = new(0, 9), Location = At(5, 11), Text = "守ってまいります。" },
        ],
        []);

    public static DocumentResult WithWarning { get; } = new()
    {
        Outcome = Outcome.Complete,
        Document = Document,
        SourceMap = Map,
        Diagnostics =
        [
            Finding("OPC2001", At(4, 1), null, "1", "4"),
            Finding(MissingText, At(5, 10), "o2"),
            Finding(LostNumber, At(6, 1), "o1", "7"),
            Finding("OPC2006", At(7, 3), "o3", "取 組", "取組"),
        ],
    };
}
