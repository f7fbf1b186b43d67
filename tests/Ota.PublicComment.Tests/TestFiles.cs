namespace Ota.PublicComment.Tests;

/// <summary>Where the tests find their files.</summary>
internal static class TestFiles
{
    /// <summary>The folder of the repository: the nearest one upwards that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string Data(params string[] path) => Path.Combine([Root, "tests", "data", .. path]);

    /// <summary>A real published document, which is not part of the repository; the test is skipped where it is absent.</summary>
    public static string Corpus(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "data", name);
        if (!File.Exists(path))
        {
            Assert.Skip("skipped: no corpus");
        }

        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ota.PublicComment.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
