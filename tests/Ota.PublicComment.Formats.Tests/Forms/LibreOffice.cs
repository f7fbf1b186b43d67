using System.Diagnostics;

namespace Ota.PublicComment.Formats.Tests.Forms;

/// <summary>The program of the system that reads and writes the same files, as another opinion of what they are.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = ((string[])["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"])
        .FirstOrDefault(File.Exists);

    public static bool IsHere => Program is not null;

    /// <summary>Files in another form, each under its name with the ending of the form.</summary>
    public static Dictionary<string, byte[]> Convert(IReadOnlyDictionary<string, byte[]> files, string to, string? inputFilter = null)
    {
        var folder = Directory.CreateTempSubdirectory("opc-lo");
        try
        {
            var source = folder.CreateSubdirectory("in").FullName;
            var names = files.Select(f => Path.Combine(source, f.Key)).ToList();
            names.Zip(files.Values).ToList().ForEach(f => File.WriteAllBytes(f.First, f.Second));
            Run([$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless",
                .. inputFilter is null ? Array.Empty<string>() : ["--infilter=" + inputFilter],
                "--convert-to", to, "--outdir", folder.FullName, .. names]);
            var ending = "." + to.Split(':')[0];
            return Directory.EnumerateFiles(folder.FullName, "*" + ending)
                .ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllBytes, StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string[] arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(120_000).Should().BeTrue("LibreOffice converts within two minutes");
    }
}
