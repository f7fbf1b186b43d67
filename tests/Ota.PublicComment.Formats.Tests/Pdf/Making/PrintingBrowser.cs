using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>
/// One Chromium that prints page after page, as its own <c>--print-to-pdf</c> does: to start it takes longer than to print sixty pages.
/// </summary>
internal sealed class PrintingBrowser : IDisposable
{
    private const string Listening = "DevTools listening on ";

    private readonly string _folder = Directory.CreateTempSubdirectory("opc-pdf-").FullName;
    private readonly ClientWebSocket _socket = new();
    private readonly Process _process;
    private int _calls;
    private int _pages;

    public PrintingBrowser(string program, CancellationToken cancellationToken)
    {
        _process = Process.Start(new ProcessStartInfo(program,
            ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(_folder, "profile")}",
                "--remote-debugging-port=0", "about:blank"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        var address = new TaskCompletionSource<string>();
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text && text.StartsWith(Listening, StringComparison.Ordinal))
            {
                address.TrySetResult(text[Listening.Length..].Trim());
            }
        };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        _socket.ConnectAsync(new Uri(address.Task.WaitAsync(cancellationToken).GetAwaiter().GetResult()), cancellationToken)
            .GetAwaiter().GetResult();
    }

    /// <summary>The page of a file of its own, with its own size where it has one.</summary>
    public async Task<byte[]> PrintAsync(byte[] html, CancellationToken cancellationToken)
    {
        var file = Path.Combine(_folder, $"page{(++_pages).ToString(CultureInfo.InvariantCulture)}.html");
        await File.WriteAllBytesAsync(file, html, cancellationToken);
        var target =
            (await CallAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, null, cancellationToken))["targetId"]!;
        var session = (string)(await CallAsync("Target.attachToTarget",
            new() { ["targetId"] = target.DeepClone(), ["flatten"] = true }, null, null, cancellationToken))["sessionId"]!;
        await CallAsync("Page.enable", [], session, null, cancellationToken);
        await CallAsync("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri }, session, "Page.loadEventFired", cancellationToken);
        var printed = await CallAsync("Page.printToPDF",
            new() { ["printBackground"] = true, ["preferCSSPageSize"] = true, ["generateTaggedPDF"] = true }, session, null,
            cancellationToken);
        await CallAsync("Target.closeTarget", new() { ["targetId"] = target.DeepClone() }, null, null, cancellationToken);
        return Convert.FromBase64String((string)printed["data"]!);
    }

    // The answer to a call; where an event is awaited, once that has come too.
    private async Task<JsonObject> CallAsync(
        string method, JsonObject parameters, string? session, string? awaited, CancellationToken cancellationToken)
    {
        var call = new JsonObject { ["id"] = ++_calls, ["method"] = method, ["params"] = parameters };
        if (session is not null)
        {
            call["sessionId"] = session;
        }

        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(call), WebSocketMessageType.Text, true, cancellationToken);
        for (JsonObject? answer = null; ;)
        {
            var message = await NextAsync(cancellationToken);
            if ((int?)message["id"] == _calls)
            {
                answer = message["result"] as JsonObject ?? throw new InvalidOperationException($"{method}: {message.ToJsonString()}");
            }
            else if (awaited is not null && (string?)message["method"] == awaited)
            {
                awaited = null;
            }

            if (answer is not null && awaited is null)
            {
                return answer;
            }
        }
    }

    private async Task<JsonObject> NextAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var part = new byte[64 * 1024];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(part.AsMemory(), cancellationToken);
            message.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!.AsObject();
    }

    public void Dispose()
    {
        _socket.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
