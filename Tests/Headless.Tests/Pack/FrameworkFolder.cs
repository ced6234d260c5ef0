using System.Linq;
using System.Reflection;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The reference assemblies of .NET Framework 4.8.</summary>
internal static class FrameworkFolder
{
    public static string Path { get; } = typeof(FrameworkFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "FrameworkReferences").Value!;
}
