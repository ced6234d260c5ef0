using System;

namespace NT8Bridge.Build.Runs;

/// <summary>What a test program's run came to.</summary>
/// <param name="Program">The program.</param>
/// <param name="Passed">Tests that passed.</param>
/// <param name="Failed">Tests that failed.</param>
/// <param name="Skipped">Tests that the program itself left out.</param>
/// <param name="Problem">Why the run does not count as passed; empty when it does.</param>
/// <param name="Time">How long it ran.</param>
internal sealed record RunResult(TestProgram Program, int Passed, int Failed, int Skipped, string Problem, TimeSpan Time)
{
    /// <summary>A program that broke off without naming a failed test counts as one, so that no total hides it.</summary>
    public int CountedAsFailed => Failed == 0 && Problem.Length > 0 ? 1 : Failed;
}
