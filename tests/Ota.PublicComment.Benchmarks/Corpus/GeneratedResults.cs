using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ota.PublicComment.Benchmarks.Corpus;

/// <summary>
/// Results of any size from a fixed seed: opinions of some 70 characters, responses of some 190, references in 60 % of them. Opinion n is
/// the same in every size.
/// </summary>
internal static class GeneratedResults
{
    private const ulong Seed = 0x5EED_0F0A_11CE_2026;

    /// <summary>How many initiatives (取組) the plan behind the results has.</summary>
    public const int Initiatives = 400;

    public static PublicCommentDocument Document(int opinions)
    {
        var all = new Opinion[opinions];
        var responses = new Response[opinions];
        for (var i = 0; i < opinions; i++)
        {
            (all[i], responses[i]) = Entry(i + 1);
        }

        return Head(opinions) with { Opinions = ValueList.Create<Opinion>(all), Responses = ValueList.Create<Response>(responses) };
    }

    /// <summary>The document without its opinions and responses.</summary>
    public static PublicCommentDocument Head(int opinions) => new()
    {
        Id = "generated",
        Title = "はるか市道づくり計画（素案）に対する意見募集の結果",
        Municipality = new() { Name = "はるか市" },
        PlanTitles = [new() { Text = "はるか市道づくり計画", Stage = "素案" }],
        Consultations = [new() { Id = "c1", OpinionCount = opinions }],
    };

    /// <summary>An opinion and its response.</summary>
    /// <param name="number">From 1.</param>
    public static (Opinion Opinion, Response Response) Entry(int number)
    {
        var dice = new Dice(Seed + ((ulong)number * 0x9E3779B97F4A7C15));
        var label = number.ToString(CultureInfo.InvariantCulture);
        var chapter = dice.Below(Fragments.Chapters.Length);
        var lines = new NumberRange(number + 1, number + 1);
        var opinion = new Opinion
        {
            Id = "o" + label,
            Number = new() { Label = label, Parts = [number] },
            Area = Area(chapter),
            Text = OpinionText(dice),
            Source = new() { Table = 1, Row = number + 1, Lines = lines },
        };
        var response = new Response
        {
            Id = "r" + label,
            Answers = [new() { Opinion = opinion.Id }],
            Paragraphs = Paragraphs(dice),
            Dispositions = [new() { Code = dice.Of<string>(Fragments.Codes), Kinds = [DispositionKind.ForReference] }],
            Source = new() { Table = 1, Row = number + 1, Lines = lines },
        };
        return (opinion, response);
    }

    /// <summary>The results as the text table a city publishes: number, place, opinion, response, disposition.</summary>
    public static string Table(int opinions)
    {
        var table = new StringBuilder("No.\t分野\t意見の要旨\t市の考え方\t対応区分\n");
        for (var number = 1; number <= opinions; number++)
        {
            var (opinion, response) = Entry(number);
            table.Append(opinion.Number!.Label).Append('\t').Append(opinion.Area!.Text).Append('\t').Append(opinion.Text).Append('\t')
                .AppendJoin(' ', response.Paragraphs.Select(p => p.Kind == ParagraphKind.References ? "参考: " + p.Text : p.Text))
                .Append('\t')
                .Append(response.Dispositions[0].Code).Append('\n');
        }

        return table.ToString();
    }

    /// <summary>The title of an initiative (取組) of the plan behind the results.</summary>
    /// <param name="number">From 1 to <see cref="Initiatives"/>.</param>
    public static string InitiativeTitle(int number)
        => string.Create(CultureInfo.InvariantCulture,
            $"{Fragments.Titles[number % Fragments.Titles.Length]}その{number / Fragments.Titles.Length}");

    /// <summary>A hash of the data, to be printed: two runs compare only if it is the same.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));

    private static Area Area(int chapter)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"第{chapter + 1}章");
        return new Area
        {
            Text = $"{number} {Fragments.Chapters[chapter]}",
            Scope = AreaScope.Chapter,
            Chapter = new() { Unit = "章", Number = new() { Label = number, Parts = [chapter + 1] }, Title = Fragments.Chapters[chapter] },
        };
    }

    private static string OpinionText(Dice dice)
    {
        var text = new StringBuilder();
        for (var count = 2 + dice.Below(3); count > 0; count--)
        {
            text.Append(dice.Of<string>(Fragments.Subjects)).Append(dice.Of<string>(Fragments.Wishes));
        }

        return text.ToString();
    }

    private static ValueList<Paragraph> Paragraphs(Dice dice)
    {
        var body = new StringBuilder();
        for (var count = 3 + dice.Below(3); count > 0; count--)
        {
            body.Append(dice.Of<string>(Fragments.Answers));
        }

        var paragraphs = new List<Paragraph> { new() { Text = body.ToString() } };
        if (dice.Percent(60))
        {
            for (var count = 1 + dice.Below(3); count > 0; count--)
            {
                var number = 1 + dice.Below(Initiatives);
                paragraphs.Add(new Paragraph
                {
                    Text = string.Create(CultureInfo.InvariantCulture, $"取組{number} {InitiativeTitle(number)} 素案{10 + (number / 4)}ページ"),
                    Kind = ParagraphKind.References,
                });
            }
        }

        return paragraphs.ToValueList();
    }
}
