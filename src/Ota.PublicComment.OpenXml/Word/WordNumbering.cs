using System.Text;
using System.Xml.Linq;
using Ota.PublicComment.OpenXml.Packages;

namespace Ota.PublicComment.OpenXml.Word;

/// <summary>Counts the automatic numbers of a document's lists as its paragraphs pass in order.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const int MostLinks = 8;

    private readonly Dictionary<int, XElement> _abstract = [];
    private readonly Dictionary<string, int> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<int, (int Abstract, NumberingLevel?[] Levels)?> _known = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    public WordNumbering(XElement? root)
    {
        foreach (var element in root.Children("abstractNum"))
        {
            if (element.Number("abstractNumId") is { } id)
            {
                _abstract.TryAdd(id, element);
                if (element.ChildValue("styleLink") is { } style)
                {
                    _byStyle.TryAdd(style, id);
                }
            }
        }

        foreach (var element in root.Children("num"))
        {
            if (element.Number("numId") is { } id)
            {
                _lists.TryAdd(id, element);
            }
        }
    }

    public static WordNumbering Read(OfficePackage package, string? part) => new(part is null ? null : package.Load(part));

    /// <summary>The level of a list; null where there is none.</summary>
    public NumberingLevel? Level(int list, int level) => Find(list) is { } found && level is >= 0 and < Levels ? found.Levels[level] : null;

    /// <summary>The level that belongs to a paragraph style; the first where none does.</summary>
    public int LevelOf(int list, string? style)
        => Find(list) is { } found && style is not null ? Math.Max(0, Array.FindIndex(found.Levels, l => l?.Style == style)) : 0;

    /// <summary>Counts one paragraph and returns what is printed before it, without the space after.</summary>
    public string Next(int list, int level)
    {
        if (Find(list) is not { } found || level is < 0 or >= Levels || found.Levels[level] is not { } own)
        {
            return "";
        }

        if (!_counters.TryGetValue(found.Abstract, out var counters))
        {
            _counters.Add(found.Abstract, counters = new int?[Levels]);
        }

        if (StartOverride(list, level) is { } start && _restarted.Add((list, level)))
        {
            counters[level] = start;
        }
        else
        {
            counters[level] = counters[level] is { } count ? count + 1 : own.Start;
        }

        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            if (found.Levels[deeper]?.Restart is not { } after || (after > 0 && level < after))
            {
                counters[deeper] = null;
            }
        }

        return Print(own, found.Levels, counters);
    }

    private static string Print(NumberingLevel own, NumberingLevel?[] levels, int?[] counters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] == '%' && i + 1 < own.Text.Length && own.Text[i + 1] is >= '1' and <= '9')
            {
                var level = own.Text[++i] - '1';
                var format = own.IsLegal ? "decimal" : levels[level]?.Format ?? "decimal";
                text.Append(NumberText.Of(counters[level] ?? levels[level]?.Start ?? 1, format));
            }
            else
            {
                text.Append(own.Text[i]);
            }
        }

        return text.ToString();
    }

    private int? StartOverride(int list, int level) => Override(list, level).Child("startOverride").Number("val");

    private XElement? Override(int list, int level)
        => _lists[list].Children("lvlOverride").FirstOrDefault(o => o.Number("ilvl") == level);

    private (int Abstract, NumberingLevel?[] Levels)? Find(int list)
    {
        if (!_known.TryGetValue(list, out var found))
        {
            _known.Add(list, found = Resolve(list));
        }

        return found;
    }

    private (int, NumberingLevel?[])? Resolve(int list)
    {
        if (!_lists.TryGetValue(list, out var num)
            || num.Child("abstractNumId").Number("val") is not { } id || !_abstract.TryGetValue(id, out var element))
        {
            return null;
        }

        // A list may only name the style that holds its levels.
        for (var i = 0; i < MostLinks && element.ChildValue("numStyleLink") is { } link && _byStyle.TryGetValue(link, out var linked); i++)
        {
            id = linked;
            element = _abstract[linked];
        }

        var levels = new NumberingLevel?[Levels];
        foreach (var level in element.Children("lvl").Concat(num.Children("lvlOverride").SelectMany(o => o.Children("lvl"))))
        {
            if (level.Number("ilvl") is >= 0 and < Levels and var index)
            {
                levels[index] = Read(level);
            }
        }

        return (id, levels);
    }

    private static NumberingLevel Read(XElement level)
    {
        var format = level.Child("numFmt") ?? level.Children("AlternateContent").Select(W.Chosen).Select(c => c.Child("numFmt"))
            .FirstOrDefault(f => f is not null);
        return new NumberingLevel(
            level.Child("start").Number("val") ?? 0,
            format.Value("val") ?? "decimal",
            level.ChildValue("lvlText") ?? "",
            level.ChildValue("suff") ?? "tab",
            level.Switch("isLgl") == true,
            level.Child("lvlRestart").Number("val"),
            level.ChildValue("pStyle"));
    }
}
