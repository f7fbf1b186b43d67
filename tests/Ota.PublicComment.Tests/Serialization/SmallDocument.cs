namespace Ota.PublicComment.Tests.Serialization;

/// <summary>A small document of a city that does not exist, as a person would read it.</summary>
internal static class SmallDocument
{
    public static PublicCommentDocument Create() => new()
    {
        Id = "mizube-2031",
        Title = "みずべ市緑の道計画（素案）に対する意見募集の結果について",
        Municipality = new() { Code = "999997", Name = "みずべ市", Prefecture = "架空県" },
        PlanTitles = [new() { Text = "みずべ市緑の道計画", Stage = "素案", Volumes = ["本編", "資料編"] }],
        Consultations =
        [
            new()
            {
                Id = "c1",
                Period = new() { Text = "令和13年2月1日から3月3日まで", Opens = new(2031, 2, 1), Closes = new(2031, 3, 3) },
                PublishedOn = new(2031, 3, 31),
                SubmitterCount = 2,
                OpinionCount = 3,
                Tallies = [new() { Dimension = "提出方法", Label = "電子メール", Submitters = 2 }],
                Listing = new() { Flags = [ListingFlag.Summarised], Texts = ["ご意見は要約しています。"] },
            },
        ],
        DispositionLegend = [new() { Code = "◎", Legend = "計画を修正するもの", Kinds = [DispositionKind.Modified] }],
        Opinions =
        [
            new()
            {
                Id = "o1",
                Number = new() { Label = "１", Parts = [1] },
                Group = ["第2章"],
                ConsultationId = "c1",
                Area = new()
                {
                    Text = "第2章 並木", Scope = AreaScope.Chapter, Pages = new(12, 13),
                    Chapter = new() { Unit = "章", Number = new() { Label = "第2章", Parts = [2] }, Title = "並木" },
                },
                Text = "①𠮷田通りに木を。\n②\"小道\"も\\残して。",
                Points =
                [
                    new() { Id = "p1", Label = "①", Span = new(0, 10) },
                    new() { Id = "p2", Label = "②", Span = new(11, 10) },
                ],
                Source = new() { Page = 3, Table = 1, Row = 2, Lines = new(4, 5) },
            },
            new() { Id = "o2", IsNumberInferred = true, TextState = TextState.Missing },
        ],
        Responses =
        [
            new()
            {
                Id = "r1",
                Answers = [new() { Opinion = "o1", Point = "p2" }, new() { Opinion = "o2" }],
                Paragraphs =
                [
                    new() { Text = "ご意見を踏まえ、記述を加えます。" },
                    new() { Text = "本編12ページ", Kind = ParagraphKind.References },
                ],
                Dispositions = [new() { Code = "◎", Kinds = [DispositionKind.Modified] }],
                Revisions = [new() { Text = "小道を残す", Action = RevisionAction.Add, After = "小道を残す" }],
                Other = [new() { Heading = "担当", Text = "道づくり課" }],
            },
        ],
        Notes = [new() { Id = "n1", Text = "件数は人数や賛否の数ではありません。" }],
    };
}
