using System.Diagnostics;

namespace Ota.PublicComment.Formats.Tests.Pdf.Making;

/// <summary>The programs with which people make PDFs, run without a window; tests that need one are skipped where it is absent.</summary>
internal static class Programs
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly Lock Printing = new();
    private static PrintingBrowser? _browser;

    /// <summary>A page as Chromium prints it.</summary>
    public static byte[] Chromium(string html)
    {
        var program = Find("chromium", "chromium-browser", "google-chrome");
        Assert.SkipWhen(program is null, "skipped: no chromium (apt-get install chromium)");
        using var longest = new CancellationTokenSource(Longest);
        lock (Printing)
        {
            _browser ??= new PrintingBrowser(program!, longest.Token);
            return _browser.PrintAsync(System.Text.Encoding.UTF8.GetBytes(html), longest.Token).GetAwaiter().GetResult();
        }
    }

    /// <summary>A file as LibreOffice prints it: .docx, .fodt, .xlsx.</summary>
    public static byte[] LibreOffice(string name, byte[] bytes)
    {
        var program = Find("soffice", "libreoffice");
        Assert.SkipWhen(program is null, "skipped: no soffice (apt-get install libreoffice-writer libreoffice-calc)");
        return Run(name, bytes, (folder, file) => (program!,
            [$"-env:UserInstallation=file://{Path.Combine(folder, "profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder,
                file]));
    }

    private static string? Find(params string[] names)
        => names.SelectMany(
            n => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, n)))
                .FirstOrDefault(File.Exists);

    private static byte[] Run(string name, byte[] bytes, Func<string, string, (string Program, string[] Arguments)> command)
    {
        var folder = Directory.CreateTempSubdirectory("opc-pdf-").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            File.WriteAllBytes(file, bytes);
            var (program, arguments) = command(folder, file);
            using var process =
                Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
            }

            return File.ReadAllBytes(Path.ChangeExtension(file, ".pdf"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
