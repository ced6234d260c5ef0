using System;
using System.IO;
using System.Reflection;

namespace NT8Bridge.Build.Pack;

/// <summary>Where the build finds what it packs.</summary>
internal static class Solution
{
    /// <summary>The product's version, which Directory.Build.props alone names.</summary>
    public static string Version =>
        typeof(Solution).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The libraries and licences, put there by the build.</summary>
    public static string Libraries => Path.Combine(AppContext.BaseDirectory, "Import");

    /// <summary>The folder with the solution file, somewhere above this program.</summary>
    /// <exception cref="DirectoryNotFoundException">The program was copied out of the solution.</exception>
    public static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NT8Bridge.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"NT8Bridge.slnx is in no folder above {AppContext.BaseDirectory}");
    }
}
