using System;
using System.IO;
using NT8Bridge.Build.Pack;
using NT8Bridge.Build.Pack.NuGet;

namespace NT8Bridge.Testing.Tests.Packages;

/// <summary>What the build has put together for the packages.</summary>
internal static class PackedParts
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Solution.Root();

    /// <summary>The output of build/Pack, of the configuration that is tested.</summary>
    public static string Folder { get; } = Path.Combine(
        Root, "build", "Pack", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    /// <summary>The packages.</summary>
    public static PackageList Packages => new(Root, Folder);
}
