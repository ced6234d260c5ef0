using System.Collections.Generic;

namespace NT8Bridge.Build.Pack.NuGet;

/// <summary>A NuGet package.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Tags">Words by which it is found.</param>
/// <param name="Type">What it is when it is no library: "DotnetTool", "Template"; null for a library.</param>
/// <param name="Dependencies">The packages that it brings along.</param>
/// <param name="Files">Its files; '/' parts folders.</param>
internal sealed record Package(
    string Id, string Description, string Tags, string? Type, IReadOnlyList<PackageDependency> Dependencies,
    IReadOnlyList<ZipEntry> Files);
