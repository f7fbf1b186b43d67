namespace Ota.PublicComment.References.Linking;

/// <summary>Working memory for searching titles, used again for every search of one run.</summary>
internal sealed class TitleScratch
{
    private int[] _seen = [];
    private int _round;

    public List<uint> Bigrams { get; } = [];

    /// <summary>Starts a search over so many nodes.</summary>
    public void Begin(int nodes)
    {
        if (_seen.Length < nodes)
        {
            _seen = new int[nodes];
            _round = 0;
        }

        _round++;
    }

    /// <summary>Whether a node is met for the first time in this search.</summary>
    public bool Take(int node)
    {
        if (_seen[node] == _round)
        {
            return false;
        }

        _seen[node] = _round;
        return true;
    }
}
