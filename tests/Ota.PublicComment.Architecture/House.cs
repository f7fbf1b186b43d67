using System.Reflection;
using Mono.Cecil;

namespace Ota.PublicComment.Architecture;

/// <summary>What the tests of this project look at: the compiled core and the folder it was built from.</summary>
internal static class House
{
    /// <summary>The core assembly, loaded.</summary>
    public static Assembly Core { get; } = typeof(PublicCommentPipeline).Assembly;

    /// <summary>The folder of the repository: the nearest one upwards that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>An assembly as metadata and IL, read into memory.</summary>
    public static ModuleDefinition Metadata(Assembly assembly) => ModuleDefinition.ReadModule(
        assembly.Location, new ReaderParameters { InMemory = true, ReadingMode = ReadingMode.Immediate });

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
