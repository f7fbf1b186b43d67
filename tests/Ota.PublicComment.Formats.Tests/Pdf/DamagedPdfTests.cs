using System.Globalization;
using Ota.PublicComment.Pdf;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.Pdf;

/// <summary>
/// Files with bytes changed, cut and doubled by chance: no exception, no hang, no memory without end. OPC_PDF_MUTANTS=3000 tries as many.
/// </summary>
public sealed class DamagedPdfTests
{
    private const int Few = 60;
    private const long MostMemory = 2L * 1024 * 1024 * 1024;

    [Fact]
    public void Damage_is_told_and_never_thrown()
    {
        var count =
            int.TryParse(Environment.GetEnvironmentVariable("OPC_PDF_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture,
                out var many) ? many : Few;
        var files =
            Directory.GetFiles(TestFiles.Data("formats", "pdf"), "*.pdf").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var random = new Random(14);
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutate(files[i % files.Count], random);
            var findings = new List<Diagnostic>();
            using var stream = new MemoryStream(bytes, writable: false);
            var read = () => new PdfFormat().Read(stream, new FormatContext(SourceInfo.Unknown, ReadLimits.Default, findings.Add)).Count();
            read.Should().NotThrow("mutant {0} must cost a page or itself, no more", i);
        }

        GC.GetTotalMemory(forceFullCollection: true).Should().BeLessThan(MostMemory);
    }

    private static byte[] Mutate(byte[] source, Random random)
    {
        var bytes = source.ToArray();
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(16, bytes.Length)];
            case 1:
                var from = random.Next(bytes.Length / 2);
                return [.. bytes[..from], .. bytes[random.Next(from, bytes.Length)..]];
            case 2:
                // Structure only: digits and names outside of streams are changed most.
                for (var i = 0; i < 12; i++)
                {
                    var at = random.Next(bytes.Length);
                    for (var j = at; j < Math.Min(bytes.Length, at + 4000); j++)
                    {
                        if (char.IsAsciiDigit((char)bytes[j]))
                        {
                            bytes[j] = (byte)('0' + random.Next(10));
                            break;
                        }
                    }
                }

                return bytes;
            default:
                for (var i = 0; i < 1 + random.Next(40); i++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                return bytes;
        }
    }
}
