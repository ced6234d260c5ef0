using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Runs;
using NT8Bridge.Build.Tools;

namespace NT8Bridge.Headless.Tests.TestCommand;

/// <summary>How a test program is started, and what of it is left out without a tool.</summary>
[TestClass]
public sealed class TestProgramTests
{
    private static readonly MissingTool NoMono = new(Tool.Mono, "there is none");

    private static readonly TestProgram
        Modern = new("host", "Headless.Tests", "net10.0", Tool.Mono),
        Plain = new("engine", "Engine.Tests", "net10.0"),
        Framework = new("engine", "Engine.Tests", "net48", Tool.Mono);

    [TestMethod]
    public void A_framework_program_runs_by_mono_where_there_is_no_Windows()
    {
        string program = Path.Combine("root", "Tests", "Engine.Tests", "bin", "Release", "net48", "Engine.Tests.exe");
        CollectionAssert.AreEqual(
            new[] { "mono", program, "--filter", "TestCategory!=Windows" }, Framework.CommandLine("root", isWindows: false, []));
        CollectionAssert.AreEqual(new[] { program }, Framework.CommandLine("root", isWindows: true, []));
    }

    [TestMethod]
    public void Without_a_tool_the_tests_of_its_category_are_left_out()
    {
        Assert.AreEqual("TestCategory!=Windows&TestCategory!=mono", Modern.CommandLine("root", isWindows: false, [NoMono])[^1]);
        Assert.AreEqual("TestCategory!=Windows", Plain.CommandLine("root", isWindows: false, [NoMono])[^1]);
    }

    [TestMethod]
    public void What_is_left_out_is_named_with_its_reason_and_its_remedy()
    {
        Assert.AreEqual(
            "Headless.Tests, net10.0: the tests of category mono – mono is missing: there is none. "
            + "To run them: apt-get install mono-devel",
            Modern.Without([NoMono]).Single().ToString());
        Assert.AreEqual("Engine.Tests, net48", Framework.Without([NoMono]).Single().Tests);
        Assert.AreEqual(0, Plain.Without([NoMono]).Count());
    }

    [TestMethod]
    public void Every_program_of_the_table_is_a_project()
    {
        foreach (TestProgram program in TestProgram.All)
        {
            string project = File.ReadAllText(program.ProjectFile(Build.Pack.Solution.Root()));
            StringAssert.Contains(project, program.Framework, program.Title);
        }
    }

    [TestMethod]
    public void Every_category_of_a_test_here_is_one_that_the_command_leaves_out()
    {
        string[] known = [.. Tool.All(isWindows: false).Select(tool => tool.Command), "Windows"];
        foreach (Type type in typeof(TestProgramTests).Assembly.GetTypes())
        {
            foreach (MemberInfo member in type.GetMethods().Cast<MemberInfo>().Prepend(type))
            {
                foreach (TestCategoryBaseAttribute named in member.GetCustomAttributes<TestCategoryBaseAttribute>())
                    CollectionAssert.IsSubsetOf(named.TestCategories.ToArray(), known, $"{type.Name}.{member.Name}");
            }
        }
    }

    [TestMethod]
    public void Only_a_program_for_the_framework_cannot_start_without_mono() =>
        Assert.AreEqual((true, false), (Framework.IsRunBy(Tool.Mono), Modern.IsRunBy(Tool.Mono)));
}
