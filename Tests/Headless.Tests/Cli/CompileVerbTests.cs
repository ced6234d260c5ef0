using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class CompileVerbTests
{
    private const string Broken = "namespace X\n{\n    class Y { int z = \"a\"; }\n}\n";

    [TestMethod]
    public void A_broken_file_of_a_folder_is_named_with_its_line_and_stops_all()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson("compile", folder.Path);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Output, folder.At("Broken.cs") + "(3): CS0029: ");
        StringAssert.Contains(run.Output, "2 of 3 files compile");
        JsonElement broken = File(json, "Broken.cs");
        Assert.IsFalse(broken.GetProperty("ok").GetBoolean());
        JsonElement error = broken.GetProperty("diagnostics").EnumerateArray().Single();
        Assert.AreEqual(("CS0029", 3), (error.GetProperty("code").GetString(), error.GetProperty("line").GetInt32()));
        Assert.AreNotEqual("", error.GetProperty("message").GetString());
        JsonElement alpha = File(json, "Alpha.cs");
        Assert.IsTrue(alpha.GetProperty("ok").GetBoolean());
        Assert.AreEqual("Alpha", alpha.GetProperty("indicators").EnumerateArray().Single().GetString());
        Assert.AreEqual("Trader", File(json, "Trader.cs").GetProperty("strategies").EnumerateArray().Single().GetString());
    }

    [TestMethod]
    public void Each_compiles_what_can_be_compiled()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson("compile", "--each", folder.Path);
        Assert.AreEqual(1, run.ExitCode);
        CollectionAssert.AreEqual(
            new[] { "Alpha.cs True", "Broken.cs False", "Trader.cs True" },
            json.GetProperty("files").EnumerateArray()
                .Select(file =>
                    Path.GetFileName(file.GetProperty("path").GetString()) + " " + file.GetProperty("ok").GetBoolean())
                .ToArray());
    }

    [TestMethod]
    public void Sound_files_exit_with_0()
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of("compile", folder.At("Alpha.cs"), folder.At("Trader.cs"), "--nt", "8.1.2");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "2 of 2 files compile (C# 8); 1 strategies, 1 indicators");
    }

    [TestMethod]
    public void An_import_archive_leaves_the_platforms_own_scripts_alone_and_names_the_libraries_it_lacks()
    {
        using TemporaryFolder folder = new();
        string zip = folder.At("export.zip");
        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            archive.CreateEntry("Indicators/");
            archive.CreateEntry("Indicators/Sub/");
            Add(archive, "Indicators/Sub/Alpha.cs", Script.Indicator("Alpha", ""));
            Add(archive, "Indicators\\@ATR.cs", Broken);
            Add(
                archive, "Info.xml",
                "<?xml version=\"1.0\"?><NinjaTrader>"
                + "<Export><Version>8.1.3.1</Version><Agile>true</Agile></Export></NinjaTrader>");
            Add(
                archive, "AdditionalReferences.txt",
                "*MyDocuments*\\NinjaTrader 8\\bin\\Custom\\Vendor.dll\r\n*MyDocuments*\\NinjaTrader 8\\bin\\Custom\\Gone.dll\r\n"
                + "System.Net.Http.dll\r\n");
            using Stream library = archive.CreateEntry("Vendor.dll").Open();
            VendorLibrary().CopyTo(library);
        }

        (CommandRun run, JsonElement json) = CommandRun.WithJson("compile", zip);
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Error);
        StringAssert.Contains(run.Output, "1 of 1 files compile");
        CollectionAssert.AreEqual(
            new[]
            {
                zip + "!Indicators/@ATR.cs: left alone, NinjaTrader's own script of that name stays as it is",
                zip + ": it names the vendor's DLL Gone.dll in AdditionalReferences.txt, but does not hold it",
            },
            json.GetProperty("notes").EnumerateArray().Select(note => note.GetString()).ToArray());
    }

    [TestMethod]
    public void A_name_that_is_not_found_comes_with_what_is_likely_missing()
    {
        using TemporaryFolder folder = new();
        System.IO.File.WriteAllText(folder.At("A.cs"), "using Vendor.Tools;\n" + Script.Strategy("A", "", "AuthorsOther(14);"));
        System.IO.File.WriteAllText(
            folder.At("B.cs"), Script.Strategy("B", "Helper h; NinjaTrader.NinjaScript.Indicators.AuthorsOther o;"));
        var run = CommandRun.Of("compile", folder.Path);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Output, "A.cs(1): CS0246");
        StringAssert.Contains(run.Output, "a vendor's DLL is missing");
        StringAssert.Contains(run.Output, "no built-in indicator has this name: another indicator of the author is missing");
        StringAssert.Contains(run.Output, "another file of the author or a vendor's DLL is missing");
        StringAssert.Contains(run.Output, "'NinjaTrader.NinjaScript.Indicators'");
    }

    [TestMethod]
    public void An_import_archive_is_read_with_its_backslashes_and_libraries()
    {
        using TemporaryFolder folder = new();
        string zip = folder.At("export.zip");
        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            Add(archive, "Indicators\\Sub\\Alpha.cs", Script.Indicator("Alpha", ""));
            Add(archive, "Strategies\\Trader.cs", Script.Strategy("Trader", "Vendor.Marker m;", "Alpha();"));
            Add(archive, "Info.xml", "<NinjaTrader><Export><Version>8.1.3.1</Version></Export></NinjaTrader>");
            Add(archive, "AdditionalReferences.txt", "Vendor\r\n");
            using Stream library = archive.CreateEntry("Vendor.dll").Open();
            VendorLibrary().CopyTo(library);
        }

        (CommandRun run, JsonElement json) = CommandRun.WithJson("compile", zip);
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Error);
        Assert.AreEqual(zip + "!Indicators/Sub/Alpha.cs", File(json, "Alpha.cs").GetProperty("path").GetString());
        Assert.AreEqual("Trader", File(json, "Trader.cs").GetProperty("strategies").EnumerateArray().Single().GetString());
    }

    [TestMethod]
    public void Libraries_beside_the_scripts_are_referred_to()
    {
        using TemporaryFolder folder = new();
        folder.Write("bin/Custom/Strategies/Trader.cs", Script.Strategy("Trader", "Vendor.Marker m;"));
        folder.Write("bin/Custom/obj/Left.cs", "not C#");
        folder.Write("bin/Custom/Vendor.dll", VendorLibrary().ToArray());
        folder.Write("bin/Custom/NinjaTrader.Custom.dll", "what NinjaTrader compiled");
        var run = CommandRun.Of("compile", folder.At("bin/Custom"));
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Error);
        run = CommandRun.Of("compile", folder.At("bin/Custom/Strategies"), folder.At("bin/Custom/Vendor.dll"));
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Error);
        run = CommandRun.Of("compile", folder.At("bin/Custom/Strategies"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Output, "CS0246");
    }

    [TestMethod]
    public void A_damaged_archive_and_a_folder_without_scripts_are_named()
    {
        using TemporaryFolder folder = new();
        var run = CommandRun.Of("compile", folder.Write("a.zip", "PK\u0003\u0004 and nothing else"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "a.zip: the archive is damaged");

        Directory.CreateDirectory(folder.At("empty"));
        run = CommandRun.Of("compile", folder.At("empty"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "it holds no NinjaScript file");
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("Alpha.cs", Script.Indicator("Alpha", "[NinjaScriptProperty] public int Period { get; set; }"));
        folder.Write("Broken.cs", Broken);
        folder.Write("Trader.cs", Script.Strategy("Trader", ""));
        return folder;
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static MemoryStream VendorLibrary()
    {
        MemoryStream image = new();
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
                "Vendor",
                [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("namespace Vendor { public class Marker { } }")],
                Headless.Host.Scripts.ScriptReferences.All,
                new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary))
            .Emit(image);
        image.Position = 0;
        return image;
    }

    private static JsonElement File(JsonElement json, string name) => json.GetProperty("files").EnumerateArray()
        .Single(file => file.GetProperty("path").GetString()!.EndsWith(name, System.StringComparison.Ordinal));
}
