using System;
using System.IO;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>A checkout that is built: its command line, and the probe compiled against its engine.</summary>
/// <param name="Program">The command line's DLL.</param>
/// <param name="Probe">The probe's DLL.</param>
internal sealed record Checkout(string Program, string Probe)
{
    /// <summary>Builds both, into the checkout's own bin and a folder of <paramref name="scratch"/>.</summary>
    /// <exception cref="InvalidOperationException">A build failed; the message has its output.</exception>
    internal static Checkout Build(string folder, string name, string scratch)
    {
        Console.Error.WriteLine($"building {folder}");
        string headless = Path.Combine(folder, "Headless");
        _ = ProgramTime.Of(folder, "build", headless, "-c", "Release", "-nologo", "-v", "q", "-p:RunAnalyzers=false");
        string program = Path.Combine(headless, "bin", "Release", "net10.0", "NT8Bridge.Headless.dll");
        string probe = Path.Combine(scratch, name);
        Directory.CreateDirectory(probe);
        string source = Path.Combine(AppContext.BaseDirectory, "Against", "Probe", "Program.cs");
        File.Copy(source, Path.Combine(probe, "Program.cs"));

        // The name is one to which both engines show their internal members.
        File.WriteAllText(
            Path.Combine(probe, "Probe.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>Benchmarks</AssemblyName>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Path.Combine(folder, "NT8Bridge.csproj")}" />
              </ItemGroup>
            </Project>
            """);
        _ = ProgramTime.Of(probe, "build", "-c", "Release", "-nologo", "-v", "q", "-p:RunAnalyzers=false");
        string built = Path.Combine(probe, "bin", "Release", "net10.0");

        // The engine as the command line loads it, which may have been compiled ahead of time.
        string engine = Path.Combine(Path.GetDirectoryName(program)!, "NT8Bridge.dll");
        File.Copy(engine, Path.Combine(built, "NT8Bridge.dll"), overwrite: true);
        return new Checkout(program, Path.Combine(built, "Benchmarks.dll"));
    }
}
