using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using TestRun = NT8Bridge.Build.TestRun;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>The test command's verdict on a test program.</summary>
[TestClass]
public sealed class TestRunTests
{
    [TestMethod]
    public void A_program_that_hangs_is_ended_and_said_to_hang()
    {
        TestRun run = OperatingSystem.IsWindows()
            ? TestRun.Of("hangs", TimeSpan.FromSeconds(1), "ping", "-n", "3600", "127.0.0.1")
            : TestRun.Of("hangs", TimeSpan.FromSeconds(1), "tail", "-f", "/dev/null");

        StringAssert.Contains(run.Problem, "hung");
    }

    [TestMethod]
    public void A_program_that_counts_no_test_has_not_passed()
    {
        TestRun run = TestRun.Of("counts nothing", TimeSpan.FromMinutes(1), "dotnet", "--version");

        Assert.AreEqual("it ran no test", run.Problem);
    }
}
