using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Scripts;

[TestClass]
public sealed class ArchiveBudgetTests
{
    /// <summary>A megabyte of blanks is a thousand bytes in an archive.</summary>
    [TestMethod]
    [DataRow("Bomb.cs", 1)]
    [DataRow("Bomb.cs", 5)]
    [DataRow("Bomb.dll", 2)]
    [DataRow("AdditionalReferences.txt", 1)]
    public void An_archive_that_unpacks_to_more_than_any_script_is_refused(string name, int files)
    {
        using TemporaryFolder folder = new();
        string path = folder.At("bomb.zip");
        byte[] blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
        using (ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            for (int i = 0; i < files; i++)
            {
                using Stream entry = zip.CreateEntry(files == 1 ? name : i + name).Open();
                for (int megabyte = 0; megabyte <= 256 / files; megabyte++) entry.Write(blanks);
            }
        }

        Assert.IsLessThan(4 << 20, (int)new FileInfo(path).Length);
        AssertTooLarge(path);
    }

    /// <summary>No more is unpacked than the archive's list tells of a file, whatever is packed.</summary>
    [TestMethod]
    public void An_archive_that_lies_about_its_size_gives_no_more_than_it_says()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("bomb.zip");
        byte[] blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
        using (ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using Stream entry = zip.CreateEntry("Bomb.cs").Open();
            for (int megabyte = 0; megabyte <= 256; megabyte++) entry.Write(blanks);
        }

        // The uncompressed size stands 24 bytes into the directory's entry, which begins with PK 01 02.
        byte[] bytes = File.ReadAllBytes(path);
        int directory = bytes.AsSpan().LastIndexOf(new byte[] { 0x50, 0x4B, 1, 2 });
        bytes.AsSpan(directory + 24, 4).Clear();
        bytes[directory + 24] = 100;
        File.WriteAllBytes(path, bytes);
        Assert.AreEqual(100, ScriptFiles.Read([path]).Sources.Single().Text.Length);
    }

    [TestMethod]
    public void An_archive_of_too_many_files_is_refused()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("many.zip");
        using (ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            for (int i = 0; i <= 20_000; i++) zip.CreateEntry(i + ".cs");
        }

        ScriptFileException refused = Assert.ThrowsExactly<ScriptFileException>(() => ScriptFiles.Read([path]));
        Assert.AreEqual("the archive holds 20,001 files, 20,000 are allowed", refused.Reason);
    }

    private static void AssertTooLarge(string path)
    {
        ScriptFileException refused = Assert.ThrowsExactly<ScriptFileException>(() => ScriptFiles.Read([path]));
        Assert.AreEqual("the archive holds more than 256 MB when unpacked", refused.Reason);
        Assert.AreEqual("unpack it and name the scripts you mean", refused.Mend);
    }
}
