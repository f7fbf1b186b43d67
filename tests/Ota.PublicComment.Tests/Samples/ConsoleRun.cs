using System.Text;
using Ota.PublicComment.Samples;

namespace Ota.PublicComment.Tests.Samples;

/// <summary>One run of the console in this process, with everything it wrote.</summary>
internal sealed record ConsoleRun(int Code, string Out, string Error, byte[] OutBytes)
{
    /// <summary>Runs the console; <paramref name="read"/> is what reading gives, whatever the source holds.</summary>
    public static async Task<ConsoleRun> Of(string[] args, DocumentResult? read = null, string stdin = "", int? columns = null,
        CancellationToken cancellationToken = default)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(stdin));
        var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost { In = input, Out = output, Error = error, Columns = columns };
        if (read is not null)
        {
            host = host with { Read = (_, _, _, _) => Task.FromResult(read) };
        }

        var code = await Cli.RunAsync(args, host, cancellationToken);
        return new ConsoleRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString(), output.ToArray());
    }
}
