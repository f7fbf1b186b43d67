using System.Globalization;
using System.Runtime.InteropServices;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Sources;

/// <summary>Runs a format so that a failure in it costs only what it had not given yet.</summary>
internal sealed class SafeBlocks(ISourceFormat format, FormatContext context)
{
    public IEnumerable<SourceBlock> Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false, publiclyVisible: true)
            : new MemoryStream(bytes.ToArray(), 0, bytes.Length, writable: false, publiclyVisible: true);
        using var clock = TimeLimit.Start(context.Limits, context.CancellationToken);
        using var blocks = Guarded(() => format.Read(stream, context.Under(clock.Token)).GetEnumerator());
        var budget = new SourceBudget(context);
        while (blocks is not null)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var next = Guarded(() => blocks.MoveNext() ? blocks.Current : null);
            if (next is null)
            {
                yield break;
            }

            if (budget.Cut(next, out var isSpent) is { } kept)
            {
                yield return kept;
            }

            if (isSpent)
            {
                yield break;
            }
        }
    }

    /// <summary>The longest time as messages print it.</summary>
    public static string Seconds(ReadLimits limits)
        => limits.MaxTime.GetValueOrDefault().TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private T? Guarded<T>(Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (OperationCanceledException) when (context.Limits.MaxTime is not null && !context.CancellationToken.IsCancellationRequested)
        {
            context.Report(Catalogue.TimeLimitReached, null, null, Seconds(context.Limits));
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.Report(Catalogue.ExtensionFailedToRead, null, null, format.Name, e.GetType().Name, ThrownText.Of(e));
            return null;
        }
    }
}
