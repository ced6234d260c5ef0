using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Compile;

namespace NT8Bridge.Headless.Tests.Work.Compile;

[TestClass]
public sealed class CompileWorkTests
{
    [TestMethod]
    public void Errors_of_scripts_are_the_result()
    {
        using TemporaryFolder folder = new();
        string good = folder.Write("Good.cs", Script.Strategy("Good", ""));
        string bad = folder.Write("Bad.cs", Script.Strategy("Bad", "int 5;"));
        CompileResult result = CompileWork.Run(new CompileRequest
        {
            Paths = [good, bad], IsEachOnItsOwn = true, Release = NinjaTraderRelease.Parse("8.1.2"),
        });
        Assert.AreEqual((2, 1, "8"), (result.Files.Count, result.Failed, result.Language));
        Assert.AreEqual("Good", result.Files.Single(file => file.Ok).Strategies.Single());
        Assert.IsGreaterThan(0, result.Files.Single(file => !file.Ok).Diagnostics.Count);
    }

    [TestMethod]
    public void A_path_without_scripts_is_named()
    {
        UnusableFileException unusable = Assert.ThrowsExactly<UnusableFileException>(
            () => CompileWork.Run(new CompileRequest { Paths = ["/nowhere"] }));
        Assert.AreEqual("/nowhere: there is no such file or folder; check the path", unusable.Message);
    }
}
