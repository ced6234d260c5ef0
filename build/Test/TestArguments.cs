using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Build.Runs;

namespace NT8Bridge.Build;

/// <summary>What the caller of the test command asks for.</summary>
/// <param name="Parts">The parts that run.</param>
/// <param name="IsLong">Whether the tests that are shortened in the suite run in full.</param>
/// <param name="MayInstall">Whether tools that the tests need may be installed.</param>
internal sealed record TestArguments(IReadOnlyList<string> Parts, bool IsLong, bool MayInstall)
{
    /// <summary>The ways to call the command.</summary>
    public static string Usage =>
        "usage: dotnet run --project build/Test -c Release"
        + $" [-- [{string.Join('|', TestProgram.Parts)}]… [--long] [--no-install]]";

    /// <summary>Whether every part was asked for.</summary>
    public bool IsWhole => TestProgram.Parts.All(Parts.Contains);

    /// <summary>Reads the command line; null when it holds a word that means nothing.</summary>
    public static TestArguments? Read(IReadOnlyList<string> arguments)
    {
        string[] parts = [.. arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).Distinct()];
        bool known = parts.All(TestProgram.Parts.Contains)
            && arguments.Except(parts).All(option => option is "--long" or "--no-install");
        if (!known) return null;
        IReadOnlyList<string> chosen = parts.Length == 0 ? TestProgram.Parts : parts;
        return new TestArguments(chosen, arguments.Contains("--long"), !arguments.Contains("--no-install"));
    }
}
