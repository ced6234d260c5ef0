using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>How long a program took, with all the processes that it waited for.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Cpu">Processor time of it and of its children.</param>
/// <param name="Output">What it wrote to its standard output.</param>
internal sealed record ProgramTime(TimeSpan Wall, TimeSpan Cpu, string Output)
{
    // The kernel tells processor times in hundredths of a second.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs dotnet with these arguments in this folder.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message has what it wrote.</exception>
    internal static ProgramTime Of(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        // A compiler that stays behind would be nobody's child, and its time nobody's.
        start.Environment["UseSharedCompilation"] = "false";

        // What a program leaves behind for its user, as the demo its page, goes with the folder.
        if (folder.StartsWith(Path.GetTempPath(), StringComparison.Ordinal)) start.Environment["TMPDIR"] = folder;
        TimeSpan before = OfChildren();
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan wall = Stopwatch.GetElapsedTime(begin);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"dotnet {string.Join(' ', arguments)} ended with code {process.ExitCode} in {folder}:\n{output}{error.Result}");
        }

        return new ProgramTime(wall, OfChildren() - before, output);
    }

    /// <summary>Processor time of all processes that this one has waited for; fields 16 and 17 of the kernel's line.</summary>
    private static TimeSpan OfChildren()
    {
        string line = File.ReadAllText("/proc/self/stat");
        string[] fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        CultureInfo culture = CultureInfo.InvariantCulture;
        return Tick * (long.Parse(fields[13], culture) + long.Parse(fields[14], culture));
    }
}
