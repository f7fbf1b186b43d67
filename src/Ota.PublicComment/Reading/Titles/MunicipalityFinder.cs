using System.Text;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>Finds who published a document: a name in the heading of the responses or in the title, else beside a publisher's words in the
/// lines,
/// else the one that speaks in the responses.</summary>
internal sealed class MunicipalityFinder(GovernmentTable governments)
{
    private const int LongestLine = 2_000;
    private const int MostSpeakers = 8;

    // Who answers says so in the first of many answers or in none.
    private const int MostResponses = 1_000;
    private const int LongestName = 8;

    public MunicipalityFinding Find(MunicipalityEvidence evidence)
    {
        if (evidence.ForcedCode is { } code)
        {
            return governments.FindByCode(code) is { } forced
                ? new MunicipalityFinding { Municipality = forced }
                : new MunicipalityFinding { UnknownCode = code };
        }

        var title = Folded(evidence.Title);
        var heading = Folded(evidence.ResponseHeading);
        var lines = evidence.Lines.Where(static l => l.Length <= LongestLine).Select(Folded).ToList();
        var kinds = PublisherPhrases.KindsOf(heading) is var own && own != GovernmentKinds.None ? own : PublisherPhrases.KindsOf(title);
        var name = One(Names(heading).Select(static n => n.Name), kinds)
            ?? FromTitle(title, kinds)
            ?? FromPlan(Folded(evidence.Plan), kinds)
            ?? FromLines(lines, kinds)
            ?? FromResponses(evidence.Responses, kinds);
        return name is null ? MunicipalityFinding.None : Resolve(name, title, lines);
    }

    private string? FromTitle(string title, GovernmentKinds kinds)
    {
        var names = Names(title).ToList();
        if (names.Exists(n => PublisherPhrases.IsAnswerer(title, n)))
        {
            return One(names.Where(n => PublisherPhrases.IsAnswerer(title, n)).Select(static n => n.Name), kinds);
        }

        if (One(names.Select(static n => n.Name), kinds) is { } only)
        {
            return only;
        }

        // 千代田区神田小川町…: an address, whose first body is the one; A市・B町 is not.
        var ofKind = names.Where(n => IsOfKind(n.Name, kinds) && GovernmentKind.Of(n.Name) != GovernmentKinds.Prefecture).ToList();
        return ofKind.Count > 1 && !TitleWords.Contains(title[ofKind[0].End..ofKind[1].Start], TitleWords.Joiners)
            && ofKind[1].Start - ofKind[0].End <= 4
            ? ofKind[0].Name
            : null;
    }

    // 海老名市街地整備計画: the city begins the name of its plan, though its last character begins the next word, too.
    private string? FromPlan(string plan, GovernmentKinds kinds)
    {
        for (var length = Math.Min(LongestName, plan.Length - 1); length > 2; length--)
        {
            var name = plan[..length];
            var sharesWord = (name[^1] == '市' && plan[length] == '街') || (name[^1] == '区' && plan[length] == '域');
            if (sharesWord && name is not "中央市" && IsOfKind(name, kinds) && governments.FindByName(name).Count > 0)
            {
                return name;
            }
        }

        return null;
    }

    private string? FromLines(List<string> lines, GovernmentKinds kinds) => One(
        lines.SelectMany(l => Names(l).Where(n => PublisherPhrases.IsPublisherInLine(l, n))).Select(static n => n.Name), kinds);

    private string? FromResponses(IEnumerable<string> responses, GovernmentKinds kinds)
    {
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var response in responses.Take(MostResponses))
        {
            foreach (var name in Names(response))
            {
                if (PublisherPhrases.IsSpeakerInResponse(response, name) && IsOfKind(name.Name, kinds) && speakers.Add(name.Name)
                    && speakers.Count > MostSpeakers)
                {
                    return null;
                }
            }
        }

        return speakers.Count == 1 ? speakers.First() : null;
    }

    // One name of the publisher's kind; without a kind the most specific: a prefecture gives way to a city, a city to its own ward.
    private string? One(IEnumerable<string> found, GovernmentKinds kinds)
    {
        var names = found.Where(n => IsOfKind(n, kinds)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count > 1)
        {
            var bodies = names.Where(static n => GovernmentKind.Of(n) != GovernmentKinds.Prefecture).ToList();
            names = bodies.Count > 0 ? bodies : names;
        }

        if (names.Count > 1)
        {
            names.RemoveAll(n => GovernmentKind.Of(n) == GovernmentKinds.City && names.Exists(w => IsWardOf(w, n)));
        }

        return names.Count == 1 ? names[0] : null;
    }

    private bool IsWardOf(string ward, string city) => GovernmentKind.Of(ward) == GovernmentKinds.Ward
        && (ward.StartsWith(city, StringComparison.Ordinal) || governments.FindByName(city + ward).Count > 0);

    private MunicipalityFinding Resolve(string name, string title, List<string> lines)
    {
        var bodies = WardOfNamedCity(name, title, lines) is { Count: > 0 } wards ? wards : governments.FindByName(name);
        if (bodies.Count > 1)
        {
            bodies = InPrefecture(bodies, [title]) is { Count: 1 } byTitle ? byTitle
                : InPrefecture(bodies, lines) is { Count: 1 } byLines ? byLines
                : bodies;
        }

        return bodies.Count == 1
            ? new MunicipalityFinding { Municipality = bodies[0] }
            : new MunicipalityFinding { AmbiguousName = name, Candidates = bodies };
    }

    // 北区 alone is Tokyo's; beside 札幌市 it is 札幌市北区.
    private ValueList<Municipality> WardOfNamedCity(string name, string title, List<string> lines)
    {
        if (GovernmentKind.Of(name) != GovernmentKinds.Ward)
        {
            return [];
        }

        return lines.Prepend(title)
            .SelectMany(Names)
            .Where(static n => GovernmentKind.Of(n.Name) == GovernmentKinds.City)
            .SelectMany(n => governments.FindByName(n.Name + name))
            .Distinct()
            .ToValueList();
    }

    private ValueList<Municipality> InPrefecture(ValueList<Municipality> bodies, IEnumerable<string> texts)
    {
        var named = texts.SelectMany(Names).Select(static n => n.Name).ToHashSet(StringComparer.Ordinal);
        return bodies.Where(b => b.Prefecture is { } prefecture && named.Contains(prefecture)).ToValueList();
    }

    private IEnumerable<GovernmentName> Names(string text) => governments.Names.Find(text);

    private static bool IsOfKind(string name, GovernmentKinds kinds) =>
        kinds == GovernmentKinds.None || (kinds & GovernmentKind.Of(name)) != GovernmentKinds.None;

    // Names are not found across the space of two words, but 大　田　区 is one word set wide.
    private static string Folded(string? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || !StandsAlone(text, i - 1) || !StandsAlone(text, i + 1))
            {
                folded.Append(TitleText.Fold(text[i]));
            }
        }

        return folded.ToString();
    }

    private static bool StandsAlone(string text, int at)
        => at >= 0 && at < text.Length && CharacterClasses.IsCjk(text[at]) && !char.IsWhiteSpace(text[at]) && (at == 0
            || char.IsWhiteSpace(text[at - 1])) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
