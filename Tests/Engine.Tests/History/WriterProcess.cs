using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;

namespace NT8Bridge.Tests.History;

/// <summary>Starts the program CacheWriter on the runtime that the tests run on.</summary>
internal static class WriterProcess
{
    public static Process Start(string arguments, string? folder = null)
    {
        string program = Path.Combine(folder ?? AppContext.BaseDirectory, "CacheWriter");
#if NET
        string dotnet = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", dotnet);
        arguments = $"\"{program}.dll\" {arguments}";
#else
        bool isMono = Type.GetType("Mono.Runtime") is not null;
        string host = isMono ? "mono" : program + ".exe";
        if (isMono) arguments = $"\"{program}.exe\" {arguments}";
#endif
        return Process.Start(new ProcessStartInfo(host, arguments)
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
    }
}
