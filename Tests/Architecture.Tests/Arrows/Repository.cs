using System;
using System.IO;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>Where the sources lie that this program was built from.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution file, somewhere above this program.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NT8Bridge.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"NT8Bridge.slnx is in no folder above {AppContext.BaseDirectory}");
    }
}
