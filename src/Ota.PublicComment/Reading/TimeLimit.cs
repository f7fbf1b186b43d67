namespace Ota.PublicComment.Reading;

/// <summary>The clock of one stage of reading.</summary>
internal static class TimeLimit
{
    /// <summary>
    /// A token that ends with the caller's or when <see cref="ReadLimits.MaxTime"/> is over, whichever comes first. No time at all is over
    /// at once.
    /// </summary>
    public static CancellationTokenSource Start(ReadLimits limits, CancellationToken cancellationToken)
    {
        var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (limits.MaxTime is { } longest)
        {
            clock.CancelAfter(longest);
            if (longest == TimeSpan.Zero)
            {
                clock.Cancel();
            }
        }

        return clock;
    }
}
