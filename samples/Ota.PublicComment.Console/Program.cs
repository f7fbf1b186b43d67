using System.Runtime.InteropServices;
using System.Text;
using Ota.PublicComment.Samples;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl+C lets the run end in order; a second one ends the process.
    pressed.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};

// A service that is stopped ends in order as well: a file it writes is there whole or as it was.
using var stopped = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

// Japanese needs UTF-8 whatever the machine's code page is; a byte order mark would be a foreign character in a pipe.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = Console.OpenStandardOutput();
await using var input = Console.OpenStandardInput();
return await Cli.RunAsync(
    args,
    new CliHost { Files = CallFiles.OfProcess(), In = input, Out = output, Error = Console.Error,
        OutIsTerminal = !Console.IsOutputRedirected, ErrorIsTerminal = !Console.IsErrorRedirected, Columns = Width() },
    interrupted.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupted.Cancel();
}

// A terminal of an editor or a log has no width, and says so in different ways.
static int? Width()
{
    try
    {
        return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth;
    }
    catch (Exception e) when (e is IOException or PlatformNotSupportedException)
    {
        return null;
    }
}
