namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>A document made from a seed: its layout, its rows and its bytes.</summary>
internal sealed record MadeDocument(int Seed, MadeLayout Layout, IReadOnlyList<MadeRow> Rows, byte[] Bytes)
{
    public static MadeDocument Of(int seed)
    {
        var random = new Random(seed);
        var layout = LayoutOf(seed, random);
        var texts = new MadeTexts(random);
        var rows = new List<MadeRow>();
        var count = 6 + random.Next(16);
        for (var i = 0; i < count; i++)
        {
            var shares = layout.MergesResponses && i > 0 && random.Next(3) == 0 && !(i > 1 && rows[^1].Response is null);
            var isLong = layout.CutsRows && i == count / 2 && seed % 7 == 0;
            rows.Add(new MadeRow(
                $"{i + 1}", texts.Area(), texts.Opinion(random.Next(5) == 0),
                shares ? null : texts.Response(isLong ? 60 : 1 + random.Next(3)), texts.Disposition())
            {
                HasCutArea = layout.ClipsLabels && i % 4 == 1,
                HasNestedTable = layout.HasNestedTable && i == count / 2 && !shares && !isLong,
            });
        }

        // A row with a small table shares nothing.
        rows =
            [.. rows.Select(
                (r, i) => r.HasNestedTable && i + 1 < rows.Count && rows[i + 1].Response is null ? r with { HasNestedTable = false } : r)];
        string[] lines = ["募集期間 令和6年1月15日(月)から2月13日(火)まで", $"提出者数 6人 意見数 {count}件"];
        return new MadeDocument(seed, layout, rows, new PdfMaker(layout).Make("(仮称)月影市みどりの計画(素案)に対する意見募集の結果", lines, rows));
    }

    private static MadeLayout LayoutOf(int seed, Random random)
    {
        var ruling = (Ruling)(seed % 6);
        var isLandscape = random.Next(4) == 0;
        var hasLines = ruling is not (Ruling.None or Ruling.Horizontal);
        var wide = isLandscape ? 1.45 : 1;
        return new MadeLayout
        {
            Ruling = ruling,
            FontSize = 7.5 + (random.Next(8) * 0.5),
            Padding = hasLines ? 2 + random.Next(4) : 3 + random.Next(4),
            Leading = 1.2 + (random.Next(4) * 0.1),
            Widths =
                [28 + random.Next(10), (65 + random.Next(25)) * wide, (130 + random.Next(40)) * wide, (150 + random.Next(50)) * wide, 38],
            IsLandscape = isLandscape,
            RepeatsHeadings = random.Next(2) == 0,
            HasTwoHeadingRows = hasLines && random.Next(4) == 0,
            CentresNumbers = random.Next(2) == 0,
            MergesResponses = (hasLines && random.Next(3) == 0) || (ruling == Ruling.None && seed % 11 == 5),
            HasStatistics = random.Next(2) == 0,
            HasPageNumbers = random.Next(4) > 0,
            CutsRows = random.Next(2) == 0,
            ClosesCutRows = random.Next(2) == 0,
            Sheet = seed % 13 is 1 or 5 or 7 or 9 ? (Sheet)(1 + (seed % 13 / 2 % 4)) : Sheet.Plain,
            DoublesText = seed % 17 == 3,
            HidesText = seed % 19 == 4,
            ClipsLabels = hasLines && seed % 23 == 6,
            HasNestedTable = hasLines && seed % 9 == 2,
        };
    }
}
