using System.IO;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;

namespace NT8Bridge.Testing.Tests.Packages;

/// <summary>The archive of somebody's own scripts.</summary>
[TestClass]
public sealed class OwnScriptsTests
{
    [TestMethod]
    public void It_holds_the_scripts_where_NinjaTrader_has_them()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nt8bridge-own-");
        try
        {
            Write(folder, "Strategies/Mine.cs", "class A\n{\n}\n");
            Write(folder, "Indicators/Sub/Other.cs", "class B { }");
            Write(folder, "Indicators/@SMA.cs", "class SMA { }");
            Write(folder, "obj/Made.cs", "class C { }");
            Write(folder, "bin/Release/Made.cs", "class D { }");
            Write(folder, "Vendor.dll", "MZ");
            ZipEntry[] entries = [.. ImportArchive.OfScripts(folder.FullName)];
            CollectionAssert.AreEqual(
                new[]
                {
                    @"Indicators\Sub\Other.cs", @"Strategies\Mine.cs", "Vendor.dll", "AdditionalReferences.txt", "Info.xml",
                },
                entries.Select(entry => entry.Name).ToArray());
            Assert.AreEqual("\uFEFFclass A\r\n{\r\n}\r\n", Encoding.UTF8.GetString(entries[1].Content));
            Assert.AreEqual(
                "*MyDocuments*\\NinjaTrader 8\\bin\\Custom\\Vendor.dll\r\n", Encoding.ASCII.GetString(entries[3].Content));

            Write(folder, "Loose.cs", "class E { }");
            StringAssert.Contains(
                Assert.ThrowsExactly<InvalidDataException>(() => ImportArchive.OfScripts(folder.FullName)).Message,
                "Loose.cs: NinjaTrader has no such folder; scripts lie in AddOns, BarsTypes");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestMethod]
    public void A_folder_without_scripts_is_refused()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nt8bridge-own-");
        try
        {
            StringAssert.Contains(
                Assert.ThrowsExactly<InvalidDataException>(() => ImportArchive.OfScripts(folder.FullName)).Message,
                "holds no script");
        }
        finally
        {
            folder.Delete();
        }
    }

    private static void Write(DirectoryInfo folder, string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
