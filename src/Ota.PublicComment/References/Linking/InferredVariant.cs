using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>What citations that agree with each other say of one number: its title and its pages.</summary>
internal sealed class InferredVariant
{
    // How often each title is printed, but for the one that is printed most: nearly always there is no other.
    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private int _most;
    private string? _fold;

    /// <summary>The title that most citations print, the first of equals; null when none prints one.</summary>
    public string? Title { get; private set; }

    public NumberRange? Pages { get; private set; }

    /// <summary>How many citations say so.</summary>
    public int Support { get; private set; }

    /// <summary>Whether a citation says nothing else.</summary>
    public bool Fits(string? title, bool isQuoted, NumberRange? pages)
    {
        if (pages is { } own && Pages is { } known && (own.First > known.Last || known.First > own.Last))
        {
            return false;
        }

        if (title is null || Title is null || title == Title || _titles.ContainsKey(title))
        {
            return true;
        }

        var fold = TitleFold.Of(title);
        return TitleJudge.JudgeFolded(fold, isQuoted, _fold!) != TitleRelation.Other
            || TitleJudge.JudgeFolded(_fold!, isQuoted, fold) != TitleRelation.Other;
    }

    public void Add(string? title, NumberRange? pages)
    {
        Support++;
        if (pages is { } own)
        {
            Pages = Pages is { } known ? new NumberRange(Math.Min(own.First, known.First), Math.Max(own.Last, known.Last)) : own;
        }

        if (title is null)
        {
            return;
        }

        if (title == Title)
        {
            _most++;
            return;
        }

        var count = _titles.GetValueOrDefault(title) + 1;
        _titles[title] = count;
        if (Title is null || count > _most)
        {
            _titles.Remove(title);
            if (Title is not null)
            {
                _titles.Add(Title, _most);
            }

            (Title, _most, _fold) = (title, count, TitleFold.Of(title));
        }
    }
}
