using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Mcp;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Cli.Mcp;

[TestClass]
public sealed class AllowedFoldersTests
{
    [TestMethod]
    public void A_path_is_the_file_that_it_means()
    {
        using TemporaryFolder folder = new();
        string file = RealPath.Of(folder.Write("in/a.csv", "x"));
        Directory.CreateSymbolicLink(folder.At("in/same"), folder.At("in"));
        AllowedFolders folders = new([folder.At("in")], []);
        foreach (string path in new[] { "a.csv", "./a.csv", "same/a.csv", "same/../a.csv", file, folder.At("in/x/../a.csv") })
            Assert.AreEqual(file, folders.Readable("bars", path), path);
        Assert.AreEqual(RealPath.Of(folder.At("in")), folders.Readable("script", "."));
    }

    [TestMethod]
    [DataRow("../b.csv")]
    [DataRow("in/../../b.csv")]
    [DataRow("link.csv")]
    [DataRow("out/b.csv")]
    [DataRow("../in-other/c.csv")]
    [DataRow("/etc/hostname")]
    [DataRow("/proc/self/environ")]
    [DataRow("/dev/stdin")]
    [DataRow("not-there/../../b.csv")]
    public void What_leads_out_is_refused(string path)
    {
        using TemporaryFolder folder = Folder();
        AllowedFolders folders = new([folder.At("in")], []);
        WrongArgumentException refused = Assert.Throws<WrongArgumentException>(() => folders.Readable("bars", path));
        StringAssert.Contains(refused.Message, $"bars: '{path}' may not be read");
        Assert.Throws<WrongArgumentException>(() => new AllowedFolders([], [folder.At("in")]).Writable("out", path));
    }

    [TestMethod]
    public void A_folder_with_a_way_out_somewhere_below_it_is_refused_as_a_whole()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("in/deep/er/a.cs", "x");
        AllowedFolders folders = new([folder.At("in/deep")], []);
        Assert.AreEqual(RealPath.Of(folder.At("in/deep")), folders.Readable("script", "."));
        Directory.CreateSymbolicLink(folder.At("in/deep/er/loop"), folder.At("in/deep"));
        Assert.AreEqual(RealPath.Of(folder.At("in/deep")), folders.Readable("script", "."));
        File.CreateSymbolicLink(folder.At("in/deep/er/b.cs"), folder.At("b.csv"));
        WrongArgumentException refused = Assert.Throws<WrongArgumentException>(() => folders.Readable("script", "."));
        StringAssert.Contains(refused.Message, "b.cs, which leads out");
    }

    [TestMethod]
    public void Without_a_folder_the_bundled_data_alone_are_there_and_nothing_is_written()
    {
        AllowedFolders folders = new([], []);
        string gold = Path.Combine(folders.Bundled, "GCZ3_trades_20131007-09.csv.gz");
        Assert.AreEqual(gold, folders.Readable("bars", "GCZ3_trades_20131007-09.csv.gz"));
        Assert.Throws<WrongArgumentException>(() => folders.Readable("bars", Path.GetTempPath()));
        Assert.Throws<WrongArgumentException>(() => folders.Writable("out", gold));
        Assert.Throws<WrongArgumentException>(() => folders.Writable("out", "page.html"));
    }

    [TestMethod]
    public void What_was_written_may_be_read_and_what_may_be_read_not_written()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("pages/p.html", "x");
        AllowedFolders folders = new([folder.At("in")], [folder.At("pages")]);
        Assert.AreEqual(RealPath.Of(folder.At("pages/p.html")), folders.Readable("files", "p.html"));
        Assert.AreEqual(RealPath.Of(folder.At("pages/new.html")), folders.Writable("out", "new.html"));
        Assert.Throws<WrongArgumentException>(() => folders.Writable("out", folder.At("in/a.csv")));
    }

    [TestMethod]
    public void A_folder_that_is_not_there_is_told_by_its_option()
    {
        WrongArgumentException wrong = Assert.Throws<WrongArgumentException>(() => new AllowedFolders(["/nowhere/at/all"], []));
        Assert.AreEqual("--allow: '/nowhere/at/all' is no folder; make it first.", wrong.Message);
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("in/a.csv", "x");
        folder.Write("in-other/c.csv", "x");
        string outside = folder.Write("b.csv", "x");
        File.CreateSymbolicLink(folder.At("in/link.csv"), outside);
        Directory.CreateSymbolicLink(folder.At("in/out"), folder.Path);
        return folder;
    }
}
