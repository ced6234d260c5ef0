using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>Ends the browser that the tests of pages share.</summary>
[TestClass]
public static class BrowserEnd
{
    [AssemblyCleanup]
    public static Task End() => Browser.End();
}
