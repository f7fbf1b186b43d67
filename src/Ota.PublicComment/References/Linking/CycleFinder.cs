namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Finds circles of texts that cite each other: strongly connected parts, by Tarjan's walk with a stack of its own, so that a chain of any
/// length is only long.
/// </summary>
internal static class CycleFinder
{
    /// <summary>The circles as lists of nodes in rising order, themselves in the order of their first node.</summary>
    /// <param name="edges">For every node those it leads to.</param>
    public static List<List<int>> Find(Edges edges)
    {
        var walk = new Walk(edges);
        for (var i = 0; i < edges.Count; i++)
        {
            walk.From(i);
        }

        walk.Circles.Sort(static (a, b) => a[0].CompareTo(b[0]));
        return walk.Circles;
    }

    private sealed class Walk(Edges edges)
    {
        private readonly int[] _order = new int[edges.Count];
        private readonly int[] _lowest = new int[edges.Count];
        private readonly bool[] _isOpen = new bool[edges.Count];
        private readonly Stack<int> _open = new();
        private readonly Stack<(int Node, int Next)> _path = new();
        private int _count;

        public List<List<int>> Circles { get; } = [];

        public void From(int start)
        {
            if (_order[start] > 0)
            {
                return;
            }

            Enter(start);
            while (_path.TryPop(out var step))
            {
                if (step.Next == edges.From(step.Node).Length)
                {
                    Leave(step.Node);
                    continue;
                }

                _path.Push((step.Node, step.Next + 1));
                var target = edges.From(step.Node)[step.Next];
                if (_order[target] == 0)
                {
                    Enter(target);
                }
                else if (_isOpen[target])
                {
                    _lowest[step.Node] = Math.Min(_lowest[step.Node], _order[target]);
                }
            }
        }

        private void Enter(int node)
        {
            _order[node] = _lowest[node] = ++_count;
            _isOpen[node] = true;
            _open.Push(node);
            _path.Push((node, 0));
        }

        private void Leave(int node)
        {
            if (_path.TryPeek(out var outer))
            {
                _lowest[outer.Node] = Math.Min(_lowest[outer.Node], _lowest[node]);
            }

            if (_lowest[node] != _order[node])
            {
                return;
            }

            if (_open.Peek() == node)
            {
                // Alone, as nearly every text is.
                _open.Pop();
                _isOpen[node] = false;
                return;
            }

            var circle = new List<int>();
            int member;
            do
            {
                member = _open.Pop();
                _isOpen[member] = false;
                circle.Add(member);
            }
            while (member != node);
            circle.Sort();
            Circles.Add(circle);
        }
    }
}
