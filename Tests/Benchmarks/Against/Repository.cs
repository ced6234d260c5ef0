using System;
using System.IO;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>The checkout that this program was built from.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The program was moved out of its checkout.</exception>
    internal static string Root { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NT8Bridge.csproj"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' has NT8Bridge.csproj.");
    }
}
