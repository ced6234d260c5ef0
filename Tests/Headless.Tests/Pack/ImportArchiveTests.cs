using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The archive, byte by byte, as an export of NinjaTrader's own looks.</summary>
[TestClass]
public sealed class ImportArchiveTests
{
    private const uint CentralHeader = 0x02014b50;

    [TestMethod]
    public void Another_reader_gets_every_file_back()
    {
        using ZipArchive archive = new(new MemoryStream(ImportZip.Bytes));
        CollectionAssert.AreEqual(
            ImportZip.Entries.Select(entry => entry.Name).ToArray(), archive.Entries.Select(entry => entry.FullName).ToArray());
        foreach ((ZipArchiveEntry read, ZipEntry made) in archive.Entries.Zip(ImportZip.Entries))
        {
            using MemoryStream content = new();
            using (Stream stream = read.Open()) stream.CopyTo(content);
            CollectionAssert.AreEqual(made.Content, content.ToArray(), made.Name);
        }
    }

    [TestMethod]
    public void It_holds_scripts_libraries_and_licences_and_nothing_else()
    {
        string[] names = [.. ImportZip.Entries.Select(entry => entry.Name)];
        CollectionAssert.IsSubsetOf(
            new[]
            {
                @"Strategies\NT8BridgeStrategy.cs", @"AddOns\NT8BridgeClock.cs",
                "NT8Bridge.dll", "ParquetSharp.dll", "ParquetSharpNative.dll", "AdditionalReferences.txt", "Info.xml",
            },
            names);
        CollectionAssert.AllItemsAreUnique(names);
        foreach (string name in names)
        {
            Assert.IsFalse(name.Contains('/', StringComparison.Ordinal), name);
            bool isScript = name.EndsWith(".cs", StringComparison.Ordinal)
                && name.Split('\\')[0] is "Strategies" or "Indicators" or "AddOns";
            bool isLicence = name.StartsWith(@"templates\NT8Bridge\", StringComparison.Ordinal);
            bool isAtRoot = !name.Contains('\\', StringComparison.Ordinal)
                && Path.GetExtension(name) is ".dll" or ".txt" or ".xml";
            Assert.IsTrue(isScript || isLicence || isAtRoot, name);
        }

        string[] onDisk = ["Strategies", "Indicators"];
        int scripts = onDisk.Select(folder => Path.Combine(Solution.Root(), folder)).Where(Directory.Exists)
            .Sum(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Length)
            + Directory.GetFiles(Path.Combine(Solution.Root(), "AddOns"), "*.cs").Length;
        Assert.AreEqual(scripts, names.Count(name => name.EndsWith(".cs", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Every_entry_is_made_by_DOS_and_deflated()
    {
        List<int> headers = CentralHeaders();
        Assert.AreEqual(ImportZip.Entries.Count, headers.Count);
        foreach (int at in headers)
        {
            Assert.AreEqual(0, ImportZip.Bytes[at + 5], "create_system");
            Assert.AreEqual(0, Number(at + 8), "flags");
            Assert.AreEqual(8, Number(at + 10), "method");
            Assert.AreEqual(0, Number(at + 30), "length of the extra field");
        }
    }

    [TestMethod]
    public void The_info_file_has_NinjaTraders_bytes()
    {
        byte[] info = ImportZip.Content("Info.xml");
        CollectionAssert.AreEqual(new byte[] { 0xEF, 0xBB, 0xBF }, info[..3]);
        string text = Encoding.UTF8.GetString(info[3..]);
        Assert.AreEqual(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<NinjaTrader>\r\n"
            + "  <Export>\r\n    <Version>8.1.2.0</Version>\r\n  </Export>\r\n</NinjaTrader>",
            text);
        Assert.AreEqual(ImportArchive.LowestRelease, XDocument.Parse(text).Root!.Element("Export")!.Element("Version")!.Value);
    }

    [TestMethod]
    public void One_reference_is_added_by_its_place() => Assert.AreEqual(
        "*MyDocuments*\\NinjaTrader 8\\bin\\Custom\\NT8Bridge.dll\r\n",
        Encoding.ASCII.GetString(ImportZip.Content("AdditionalReferences.txt")));

    [TestMethod]
    public void Scripts_are_marked_as_UTF8_with_Windows_line_ends()
    {
        foreach (ZipEntry script in ImportZip.Entries.Where(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            CollectionAssert.AreEqual(Encoding.UTF8.GetPreamble(), script.Content[..3], script.Name);
            string text = Encoding.UTF8.GetString(script.Content);
            Assert.AreEqual(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1, script.Name);
        }
    }

    [TestMethod]
    public void The_same_files_give_the_same_bytes() =>
        Assert.IsTrue(
            ImportZip.Bytes.AsSpan().SequenceEqual(ZipWriter.Write(ImportArchive.Entries(Solution.Root(), Solution.Libraries))));

    [TestMethod]
    public void The_version_is_that_of_the_product()
    {
        XElement props = XDocument.Load(Path.Combine(Solution.Root(), "Directory.Build.props")).Root!;
        Assert.AreEqual(props.Descendants("Version").Single().Value, Solution.Version);
    }

    private static List<int> CentralHeaders()
    {
        ReadOnlySpan<byte> bytes = ImportZip.Bytes;
        int end = bytes.LastIndexOf(new byte[] { 0x50, 0x4b, 0x05, 0x06 });
        int at = BinaryPrimitives.ReadInt32LittleEndian(bytes[(end + 16)..]);
        List<int> headers = [];
        while (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == CentralHeader)
        {
            headers.Add(at);
            at += 46 + Number(at + 28) + Number(at + 30) + Number(at + 32);
        }

        return headers;
    }

    private static int Number(int at) => BinaryPrimitives.ReadUInt16LittleEndian(ImportZip.Bytes.AsSpan(at));
}
