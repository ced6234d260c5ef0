using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data;

[TestClass]
public sealed class WholeFileTests
{
    [TestMethod]
    public void The_file_is_replaced_as_a_whole()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.csv", "old");
        WholeFile.Write(path, stream =>
        {
            stream.Write("new"u8);
            Assert.AreEqual("old", File.ReadAllText(path), "until all is written the old one is there");
            Assert.HasCount(2, Directory.GetFiles(folder.Path));
        });
        Assert.AreEqual("new", File.ReadAllText(path));
        Assert.HasCount(1, Directory.GetFiles(folder.Path));
    }

    [TestMethod]
    public void What_fails_in_the_middle_leaves_the_old_file_and_nothing_beside_it()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.csv", "old");
        Assert.ThrowsExactly<FormatException>(() => WholeFile.Write(path, stream =>
        {
            stream.Write("new"u8);
            throw new FormatException();
        }));
        OutputFileException full = Assert.ThrowsExactly<OutputFileException>(() => WholeFile.Write(
            path, _ => throw new IOException("No space left on device : '/x.tmp'")));
        Assert.AreEqual(path + ": it cannot be written: the disk is full; check the folder and its rights", full.Message);
        Assert.AreEqual("old", File.ReadAllText(path));
        Assert.HasCount(1, Directory.GetFiles(folder.Path));
    }

    [TestMethod]
    public void A_program_that_ends_in_the_middle_can_remove_what_it_had_begun()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.csv", "old");
        Assert.ThrowsExactly<OutputFileException>(() => WholeFile.Write(path, stream =>
        {
            stream.Write("new"u8);
            Assert.HasCount(2, Directory.GetFiles(folder.Path));
            foreach (string draft in Directory.GetFiles(folder.Path, "*.tmp")) File.Delete(draft);
        }));
        Assert.AreEqual("old", File.ReadAllText(path));
    }

    [TestMethod]
    public void A_link_leads_to_the_file_that_is_written()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("real/a.csv", "old"), link = folder.At("link.csv");
        File.CreateSymbolicLink(link, path);
        WholeFile.Write(link, stream => stream.Write("new"u8));
        Assert.AreEqual("new", File.ReadAllText(path));
        Assert.AreEqual(path, new FileInfo(link).LinkTarget);
        Assert.HasCount(1, Directory.GetFiles(folder.At("real")));
    }

    [TestMethod]
    public void A_missing_folder_is_named()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("none/a.csv");
        OutputFileException missing =
            Assert.ThrowsExactly<OutputFileException>(() => WholeFile.Write(path, stream => stream.Write("new"u8)));
        StringAssert.Contains(missing.Message, $"there is no folder {folder.At("none")}");
    }

    /// <summary>A rename onto a device would put a file in its place.</summary>
    [TestMethod]
    public void A_device_is_written_and_stays_one()
    {
        WholeFile.Write("/dev/null", stream => stream.Write("new"u8));
        Assert.AreEqual(0, File.ReadAllBytes("/dev/null").Length);
        OutputFileException full =
            Assert.ThrowsExactly<OutputFileException>(() => WholeFile.Write("/dev/full", stream => stream.Write("new"u8)));
        StringAssert.Contains(full.Message, "the disk is full");
        Assert.IsFalse(Directory.EnumerateFiles("/dev", "*.tmp").Any());
    }
}
