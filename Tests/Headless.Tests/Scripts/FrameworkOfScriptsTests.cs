using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Scripts;

/// <summary>What scripts expect of Windows and .NET Framework beside NinjaTrader: cultures, code pages, paths.</summary>
[TestClass]
public sealed class FrameworkOfScriptsTests
{
    [TestMethod]
    public void Scripts_name_cultures_and_run_in_the_invariant_one()
    {
        string[] printed = Prints(
            "var us = new System.Globalization.CultureInfo(\"en-US\"); "
            + "var de = System.Globalization.CultureInfo.GetCultureInfo(\"de-DE\"); "
            + "Print((1234.5).ToString(\"N1\", us)); Print((1234.5).ToString(\"N1\", de)); Print((1234.5).ToString(\"N1\")); "
            + "Print(double.Parse(\"1.234,5\", de) + 1); Print(new DateTime(2024, 3, 31).ToString(\"d\", us));");
        CollectionAssert.AreEqual(new[] { "1,234.5", "1.234,5", "1,234.5", "1235.5", "3/31/2024" }, printed);
    }

    [TestMethod]
    public void The_program_reads_and_writes_the_same_on_every_machine()
    {
        Assert.AreSame(CultureInfo.InvariantCulture, CultureInfo.CurrentCulture);
        Assert.AreSame(CultureInfo.InvariantCulture, CultureInfo.DefaultThreadCurrentCulture);
        Assert.IsFalse(AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isInvariant) && isInvariant);
    }

    [TestMethod]
    public void Windows_code_pages_are_there()
    {
        string[] printed = Prints(
            "byte[] bytes = System.Text.Encoding.GetEncoding(1252).GetBytes(\"€\"); Print(bytes.Length + \" \" + bytes[0]);");
        CollectionAssert.AreEqual(new[] { "1 128" }, printed);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public void Windows_paths_make_no_odd_names_in_the_working_folder()
    {
        using TemporaryFolder folder = new();
        string[] before = Directory.GetFileSystemEntries(Directory.GetCurrentDirectory());
        string[] printed = Prints(
            """
            string log = @"C:\Users\me\Documents\log.txt";
            Print(System.IO.Directory.Exists(System.IO.Path.GetDirectoryName(log)));
            System.IO.Directory.CreateDirectory(@"C:\Users\me\Documents");
            System.IO.File.WriteAllText(log, @"C:\kept\as\it\is");
            using (var writer = new System.IO.StreamWriter(log, true)) writer.Write("!");
            System.IO.File.Copy(sourceFileName: log, destFileName: @"c:/Users/me/Documents/copy.txt");
            Print(System.IO.File.ReadAllText(@"c:\Users\me\Documents\copy.txt"));
            Print(new System.IO.FileInfo(log).Name + " " + System.IO.Path.GetFileNameWithoutExtension(log));
            System.IO.File.AppendAllText(NinjaTrader.Core.Globals.UserDataDir + @"log\mine.txt", "mine");
            new System.Xml.Linq.XElement("settings").Save(@"C:\Users\me\settings.xml");
            Print(System.Xml.Linq.XElement.Load(@"C:\Users\me\settings.xml").Name);
            """.Replace("\r", "", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal),
            folder.Path);
        CollectionAssert.AreEqual(new[] { "False", @"C:\kept\as\it\is!", "log.txt log", "settings" }, printed);
        CollectionAssert.AreEquivalent(before, Directory.GetFileSystemEntries(Directory.GetCurrentDirectory()));
        string[] made = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder.Path, path)).Order(StringComparer.Ordinal).ToArray();
        CollectionAssert.AreEqual(
            new[]
            {
                "log/mine.txt", "windows/C/Users/me/Documents/copy.txt", "windows/C/Users/me/Documents/log.txt",
                "windows/C/Users/me/settings.xml",
            },
            made);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [DataRow(@"C:\a\b.txt", "windows/C/a/b.txt")]
    [DataRow(@"d:/a/b.txt", "windows/D/a/b.txt")]
    [DataRow(@"C:", "windows/C")]
    [DataRow(@"\\server\share\x.csv", "windows/shares/server/share/x.csv")]
    public void A_drive_is_a_folder_of_the_users_data(string path, string below)
    {
        using TemporaryFolder folder = new();
        HostContext host = new() { UserDataDir = folder.Path + "/" };
        using IDisposable scope = host.Enter();
        Assert.AreEqual(Path.Combine(folder.Path, below), WindowsPaths.Local(path));
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [DataRow(null, null)]
    [DataRow("", "")]
    [DataRow("/tmp/x.txt", "/tmp/x.txt")]
    [DataRow("x:y", "x:y")]
    [DataRow(@"bin\Custom\x.txt", "bin/Custom/x.txt")]
    [DataRow(@"http://a\b", @"http://a\b")]
    public void Any_other_path_keeps_its_place(string? path, string? local) => Assert.AreEqual(local, WindowsPaths.Local(path));

    private static string[] Prints(string code, string? userData = null)
    {
        using CompiledScripts scripts = ScriptCompiler.Compile(
            [new ScriptSource("Prints.cs", Script.Indicator("Prints", "", $"if (CurrentBar != 0) return; {code}"))],
            NinjaTraderRelease.Newest);
        Assert.IsTrue(scripts.Ok, string.Join("; ", scripts.Files[0].Diagnostics.Select(d => d.Message)));
        HostContext host = userData is null ? new HostContext() : new HostContext { UserDataDir = userData + "/" };
        Instrument instrument = Market.Instrument(host);
        BacktestRun run = new(new RunRequest
        {
            Script = scripts.Indicators["Prints"], Instrument = instrument, Period = Market.Minutes(1), Host = host,
            Store = new SeriesStore(PriceHistory.OfBars(instrument, Market.MinuteBars(1, 2), 60)),
        });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        return ((ScriptJournal)host.Output).Texts(OutputKind.Print);
    }
}
