namespace Ota.PublicComment.Formats.Tests.Invented;

/// <summary>A file as a city makes it.</summary>
/// <param name="Name">What is peculiar about it.</param>
/// <param name="FileName">The name it has.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Expected">What a reader sees in it, in the lines of <see cref="CityShape"/>; codes of findings begin with !.</param>
internal sealed record CityFile(string Name, string FileName, byte[] Bytes, IReadOnlyList<string> Expected);
