using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Runs;
using TestRun = NT8Bridge.Build.Runs.TestRun;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>The test command's verdict on a test program.</summary>
[TestClass]
public sealed class TestRunTests
{
    private static readonly TestProgram Any = new("any", "Any.Tests", "net10.0");

    [TestMethod]
    public void A_program_that_hangs_is_ended_and_said_to_hang()
    {
        RunResult run = OperatingSystem.IsWindows()
            ? TestRun.Of(Any, TimeSpan.FromSeconds(1), "ping", "-n", "3600", "127.0.0.1")
            : TestRun.Of(Any, TimeSpan.FromSeconds(1), "tail", "-f", "/dev/null");

        StringAssert.Contains(run.Problem, "hung");
    }

    [TestMethod]
    public void A_program_that_counts_no_test_has_not_passed()
    {
        RunResult run = TestRun.Of(Any, TimeSpan.FromMinutes(1), "dotnet", "--version");

        Assert.AreEqual("it ran no test", run.Problem);
    }
}
