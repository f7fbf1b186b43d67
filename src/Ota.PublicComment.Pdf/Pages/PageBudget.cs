namespace Ota.PublicComment.Pdf.Pages;

/// <summary>
/// What one page may cost: inflated bytes, letters, drawing operations and time. Spent while its streams are decoded, before anything is
/// built of them.
/// </summary>
internal sealed class PageBudget(long mostBytes, TimeSpan longest, TimeProvider clock, CancellationToken cancellationToken)
{
    // Two bytes of a string are a letter of a Japanese font; a page of the Diet's minutes holds some 3,000.
    private const long MostLetterBytes = 2_000_000;
    private const long MostOperations = 4_000_000;
    private const long MostPageBytes = 96L * 1024 * 1024;
    private const int MostForms = 20_000;
    private const int DeepestForm = 28;
    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(20);

    // What is read so far must still be put together before the time of the whole run is over.
    private const double Share = 0.7;

    private readonly long _begun = clock.GetTimestamp();
    private long _pageBegun = clock.GetTimestamp();
    private long _bytes;
    private long _pageBytes;
    private long _letters;
    private long _operations;
    private long _drawn;
    private int _forms;

    /// <summary>The limit that was reached on this page; null when none was.</summary>
    public string? Exceeded { get; private set; }

    /// <summary>How many bytes may still be inflated.</summary>
    public long Left => Math.Min(mostBytes - _bytes, MostPageBytes - _pageBytes);

    /// <summary>Whether the pages have used up the time of the run.</summary>
    public bool IsOver => clock.GetElapsedTime(_begun) > longest * Share;

    public void Begin()
    {
        (_pageBytes, _letters, _operations, _drawn, _forms, Exceeded) = (0, 0, 0, 0, 0, null);
        _pageBegun = clock.GetTimestamp();
    }

    public void SpendBytes(long bytes)
    {
        (_bytes, _pageBytes) = (_bytes + bytes, _pageBytes + bytes);
        Demand(Left >= 0, "inflated bytes");
    }

    /// <summary>Spends what a content stream draws: the bytes of its strings and the ends of its words.</summary>
    public void SpendContent(ReadOnlySpan<byte> content)
    {
        var (depth, isHex, words) = (0, false, 0L);
        for (var i = 0; i < content.Length; i++)
        {
            var b = content[i];
            if (depth > 0)
            {
                _letters++;
                depth += b == '(' ? 1 : b == ')' ? -1 : 0;
                i += b == '\\' ? 1 : 0;
            }
            else if (isHex)
            {
                // Two digits are a byte.
                _letters += i & 1;
                isHex = b != '>';
            }
            else
            {
                depth = b == '(' ? 1 : 0;
                isHex = b == '<' && i + 1 < content.Length && content[i + 1] != '<';
                words += b is (byte)' ' or (byte)'\n' or (byte)'\r' ? 1 : 0;
            }
        }

        _operations += words / 3;
        Demand(_letters <= MostLetterBytes, "letters");
        Demand(_operations <= MostOperations, "drawing operations");
        Check();
    }

    /// <summary>Spends operations that are about to be drawn: those of a form count as often as it is drawn.</summary>
    public void SpendDrawing(int operations)
    {
        _drawn += operations;
        Demand(_drawn <= MostOperations, "drawing operations");
        Check();
    }

    /// <summary>Spends a form that is about to be drawn inside of others.</summary>
    public void SpendForm(int depth) => Demand(++_forms <= MostForms && depth <= DeepestForm, "nested drawings");

    /// <summary>Whether the page has time left and nobody cancelled the run.</summary>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        Demand(clock.GetElapsedTime(_pageBegun) < LongestPage && !IsOver, "time");
    }

    public void Demand(bool holds, string what)
    {
        if (!holds || Exceeded is not null)
        {
            Exceeded ??= what;
            throw new PageLimitException(Exceeded);
        }
    }
}

/// <summary>A page that costs more than it may.</summary>
internal sealed class PageLimitException(string what) : Exception(what);
