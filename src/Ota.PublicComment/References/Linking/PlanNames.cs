using Ota.PublicComment.References.Scanning;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Whether the name of a document is that of a plan at hand, of the plan under discussion, or of another document.</summary>
internal sealed class PlanNames
{
    /// <summary>Another document.</summary>
    public const int Other = -2;

    /// <summary>The plan under discussion, whichever of its versions.</summary>
    public const int Own = -1;

    private static readonly string[] Stages = ["素案", "原案", "最終案", "計画案", "中間案", "骨子案", "骨子", "中間のまとめ", "中間まとめ", "案", "本編", "仮称"];
    private static readonly string[] Earlier = ["前", "旧", "現", "前期", "前回", "他", "同"];

    // The parts that a plan of everything is made of.
    private static readonly string[] Wholes = ["総合計画", "長期計画", "振興計画", "総合振興計画", "総合ビジョン"];
    private static readonly string[] Parts = ["基本構想", "基本計画", "実施計画"];

    private readonly List<(string Name, int Plan)> _names = [];
    private readonly HashSet<string> _generic = new(StringComparer.Ordinal);

    public PlanNames(ValueList<Plan> plans, PublicCommentDocument document)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            Add(plans[i].Title, i);
        }

        foreach (var title in document.PlanTitles)
        {
            Add(title.Text, Own);
        }

        foreach (var name in BuiltInWords.GenericPlans)
        {
            _generic.Add(TitleFold.Of(name));
        }
    }

    /// <summary>The position of the plan, <see cref="Own"/> or <see cref="Other"/>.</summary>
    public int Find(string printed)
    {
        var name = Bare(printed);
        foreach (var (known, plan) in _names)
        {
            if (string.Equals(name, known, StringComparison.Ordinal))
            {
                return plan;
            }
        }

        // 交通計画 for みどり市交通計画, and みどり市交通計画 where the title line leaves the city out; never 前計画, 第2次….
        foreach (var (known, plan) in _names)
        {
            if (known.Length > name.Length
                ? name.Length >= 4 && known.EndsWith(name, StringComparison.Ordinal)
                : name.EndsWith(known, StringComparison.Ordinal) && IsIssuer(name[..^known.Length]))
            {
                return plan;
            }
        }

        return _generic.Contains(name) && (_names.Count == 0 || IsPart(name)) ? Own : Other;
    }

    private bool IsPart(string name)
        => Array.IndexOf(Parts, name) >= 0 && _names.Exists(n => Array.Exists(Wholes, w => n.Name.EndsWith(w, StringComparison.Ordinal)));

    private static bool IsIssuer(string head)
        => head.Length > 0 && Array.IndexOf(Earlier, head) < 0 && head[^1] is '市' or '区' or '町' or '村' or '県' or '都' or '府' or '道';

    private void Add(string? title, int plan)
    {
        if (title is not null && Bare(title) is { Length: > 1 } name)
        {
            _names.Add((name, plan));
        }
    }

    // みどり市交通計画(素案): the version is no part of the name.
    private static string Bare(string title)
    {
        var name = TitleFold.Of(title);
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var stage in Stages)
            {
                if (name.Length > stage.Length + 2 && name.EndsWith(stage, StringComparison.Ordinal))
                {
                    (name, cut) = (name[..^stage.Length], true);
                }
            }
        }

        return name.StartsWith("仮称", StringComparison.Ordinal) ? name[2..] : name;
    }
}
