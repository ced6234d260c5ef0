using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;

namespace NT8Bridge.Headless.Tests;

/// <summary>Tests run in the culture of the program, whatever that of the machine is.</summary>
[TestClass]
public static class CultureOfTests
{
    [AssemblyInitialize]
    public static void Use(TestContext _) => InvariantCulture.Use();
}
