using System.Buffers;
using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Validation.Rules;

/// <summary>Answers in the same words to several opinions: one Info for the document. An answer that is shared is one answer.</summary>
internal sealed class IdenticalAnswersRule() : BuiltInRule(RuleScope.Document, Catalogue.IdenticalAnswers)
{
    private const int Shortest = 10;

    public override void CheckDocument(PublicCommentDocument document, RuleContext context)
    {
        var count = document.Responses.Count;
        if (count < 2)
        {
            return;
        }

        var keys = ArrayPool<ulong>.Shared.Rent(count);
        var places = ArrayPool<int>.Shared.Rent(count);
        try
        {
            for (var i = 0; i < count; i++)
            {
                (keys[i], places[i]) = (Key(document.Responses[i]), i);
            }

            // Sorting is for the documents that have equal keys.
            if (HasEqual(keys.AsSpan(0, count)))
            {
                keys.AsSpan(0, count).Sort(places.AsSpan(0, count));
                Count(document.Responses, keys.AsSpan(0, count), places.AsSpan(0, count), context);
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(keys);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    private static bool HasEqual(ReadOnlySpan<ulong> keys)
    {
        var bits = System.Numerics.BitOperations.Log2((uint)keys.Length) + 2;
        var slots = ArrayPool<int>.Shared.Rent(1 << bits);
        try
        {
            slots.AsSpan(0, 1 << bits).Clear();
            for (var i = 0; i < keys.Length; i++)
            {
                if (keys[i] == 0)
                {
                    continue;
                }

                var at = (int)(keys[i] >> (64 - bits));
                for (; slots[at] != 0; at = (at + 1) & ((1 << bits) - 1))
                {
                    if (keys[slots[at] - 1] == keys[i])
                    {
                        return true;
                    }
                }

                slots[at] = i + 1;
            }

            return false;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(slots);
        }
    }

    private static void Count(ValueList<Response> responses, ReadOnlySpan<ulong> keys, Span<int> places, RuleContext context)
    {
        var (groups, rows, largest) = (0, 0, 0);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (keys[start] != 0 && end - start > 1)
            {
                Group(responses, places[start..end], ref groups, ref rows, ref largest);
            }

            start = end;
        }

        if (groups > 0)
        {
            context.Report(Catalogue.IdenticalAnswers, Text(groups), Text(rows), Text(largest));
        }
    }

    // Equal keys say that two texts may be equal; only reading them says that they are.
    private static void Group(ValueList<Response> responses, Span<int> places, ref int groups, ref int rows, ref int largest)
    {
        while (places.Length > 1)
        {
            var first = responses[places[0]].Paragraphs;
            var others = 1;
            for (var i = 1; i < places.Length; i++)
            {
                if (responses[places[i]].Paragraphs == first)
                {
                    (places[others], places[i]) = (places[i], places[others]);
                    others++;
                }
            }

            if (others > 1)
            {
                groups++;
                rows += others;
                largest = Math.Max(largest, others);
            }

            places = places[others..];
        }
    }

    // From lengths and a few characters of each paragraph; 0 for what is too short to be a standard answer.
    private static ulong Key(Response response)
    {
        ulong key = 0;
        var length = 0;
        foreach (var paragraph in response.Paragraphs)
        {
            var text = paragraph.Text;
            length += text.Length;
            key = Mix(key, (ulong)text.Length);
            if (text.Length > 0)
            {
                key =
                    Mix(key,
                        ((ulong)text[0] << 48) | ((ulong)text[text.Length / 3] << 32) | ((ulong)text[text.Length / 2] << 16) | text[^1]);
            }
        }

        return length < Shortest ? 0 : key | 1;
    }

    private static ulong Mix(ulong key, ulong value)
    {
        key = unchecked((key ^ value) * 0x9E3779B97F4A7C15);
        return key ^ (key >> 29);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
