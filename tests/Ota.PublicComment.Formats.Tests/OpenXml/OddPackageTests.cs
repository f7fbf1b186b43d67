using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>
/// Packages that are odd and whole: Excel and Word open them, so they are read; the SDK throws at them. This is why the layer of packages
/// is our own (README of Ota.PublicComment.OpenXml): where one of these is no longer true, the reason is gone.
/// </summary>
public sealed class OddPackageTests
{
    public static TheoryData<string> Oddities => new("backslashes in names", "no list of types");

    [Theory]
    [MemberData(nameof(Oddities))]
    public void A_workbook_is_read_where_the_SDK_throws(string oddity)
    {
        var odd = Made("A20-mizuhono.excel-clerk.xlsx", oddity);
        OpenXmlFile.Read(odd, "odd.xlsx").Document!.Opinions.Should().HaveCount(18);
        ShouldThrow(odd, s => SpreadsheetDocument.Open(s, false).WorkbookPart!.WorksheetParts.Sum(p => p.Worksheet!.Descendants().Count()));
    }

    [Theory]
    [MemberData(nameof(Oddities))]
    public void A_document_is_read_where_the_SDK_throws(string oddity)
    {
        var odd = Made("A10-mizuhono.word-everything.docx", oddity);
        OpenXmlFile.Read(odd, "odd.docx").Document!.Opinions.Should().HaveCount(18);
        ShouldThrow(odd, s => WordprocessingDocument.Open(s, false).MainDocumentPart!.Document!.Descendants().Count());
    }

    private static void ShouldThrow(byte[] file, Func<Stream, int> open)
    {
        using var stream = new MemoryStream(file);
        FluentActions.Invoking(() => open(stream)).Should().Throw<Exception>();
    }

    private static byte[] Made(string file, string oddity)
    {
        using var source = new ZipArchive(File.OpenRead(TestFiles.Data("formats", "openxml", file)));
        using var bytes = new MemoryStream();
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                if (entry.FullName == "[Content_Types].xml" && oddity == "no list of types")
                {
                    continue;
                }

                var part = oddity == "backslashes in names" ? entry.FullName.Replace('/', '\\') : entry.FullName;
                using var reader = entry.Open();
                using var writer = target.CreateEntry(part).Open();
                reader.CopyTo(writer);
            }
        }

        return bytes.ToArray();
    }
}
