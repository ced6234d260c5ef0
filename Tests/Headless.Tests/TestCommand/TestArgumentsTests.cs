using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build;
using NT8Bridge.Build.Runs;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>What the test command reads from its command line.</summary>
[TestClass]
public sealed class TestArgumentsTests
{
    [TestMethod]
    public void Without_a_word_all_parts_run_short_and_tools_are_brought()
    {
        TestArguments arguments = TestArguments.Read([])!;

        CollectionAssert.AreEqual(TestProgram.Parts.ToArray(), arguments.Parts.ToArray());
        CollectionAssert.IsSubsetOf(new[] { "engine", "host" }, arguments.Parts.ToArray());
        Assert.IsTrue(arguments.IsWhole);
        Assert.IsTrue(arguments.MayInstall);
        Assert.IsFalse(arguments.IsLong);
    }

    [TestMethod]
    public void Parts_and_options_stand_in_any_order()
    {
        TestArguments arguments = TestArguments.Read(["--no-install", "host", "--long"])!;

        CollectionAssert.AreEqual(new[] { "host" }, arguments.Parts.ToArray());
        Assert.IsFalse(arguments.IsWhole);
        Assert.IsFalse(arguments.MayInstall);
        Assert.IsTrue(arguments.IsLong);
    }

    [TestMethod]
    [DataRow("--fast")]
    [DataRow("engines")]
    public void An_unknown_word_is_refused(string word) => Assert.IsNull(TestArguments.Read(["engine", word]));

    [TestMethod]
    public void The_usage_names_the_parts() => StringAssert.Contains(TestArguments.Usage, "engine|host");
}
