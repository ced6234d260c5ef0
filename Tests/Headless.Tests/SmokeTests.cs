using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests;

[TestClass]
public sealed class SmokeTests
{
    [TestMethod]
    public void Sample_is_deployed() =>
        Assert.IsTrue(System.IO.File.Exists(System.IO.Path.Combine(System.AppContext.BaseDirectory, "Samples", "NOTICE.md")));
}
