using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// What NinjaTrader would have to load for the archive's libraries: a clash there breaks the user's whole install.
/// </summary>
[TestClass]
public sealed class LibraryMetadataTests
{
    private static readonly Version Framework = new(4, 0, 0, 0);

    // ParquetSharp references these for interfaces that nothing here calls. ImportOnFrameworkTests shows that it runs without.
    private static readonly string[] NeverLoaded = ["Apache.Arrow", "Microsoft.Bcl.HashCode"];

    private static readonly Dictionary<string, Version> Shipped = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "ninjatrader", "shipped-dlls-8.1.3.1.tsv")).Skip(1)
        .Select(line => line.Split('\t')).Where(cells => Version.TryParse(cells[1], out _))
        .ToDictionary(cells => cells[0], cells => Version.Parse(cells[1]), StringComparer.OrdinalIgnoreCase);

    [TestMethod]
    [DataRow("NT8Bridge.dll")]
    [DataRow("ParquetSharp.dll")]
    public void A_managed_library_asks_for_nothing_above_what_NinjaTrader_has(string name)
    {
        using PEReader image = new(new MemoryStream(ImportZip.Content(name)));
        MetadataReader metadata = image.GetMetadataReader();
        List<string> wrong = [];
        int framework = 0;
        foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
        {
            string asked = metadata.GetString(reference.Name);
            if (NeverLoaded.Contains(asked) || ImportZip.Entries.Any(entry => entry.Name == asked + ".dll")) continue;
            bool isShipped = Shipped.TryGetValue(asked, out Version? held) && reference.Version <= held;
            bool isFramework = reference.Version == Framework && File.Exists(Path.Combine(FrameworkFolder.Path, asked + ".dll"));
            if (isFramework) framework++;
            if (asked == "netstandard" || (!isShipped && !isFramework)) wrong.Add($"{asked} {reference.Version}");
        }

        Assert.IsEmpty(wrong, string.Join("; ", wrong));
        Assert.IsGreaterThan(0, framework);
        Assert.IsGreaterThan(50, Shipped.Count);
    }

    [TestMethod]
    public void No_library_takes_the_place_of_one_of_NinjaTraders() => Assert.IsEmpty(
        ImportZip.Libraries.Where(library => Shipped.ContainsKey(Path.GetFileNameWithoutExtension(library.Name)))
            .Select(library => library.Name));

    [TestMethod]
    public void The_native_library_is_for_64_bit_Windows()
    {
        using PEReader image = new(new MemoryStream(ImportZip.Content("ParquetSharpNative.dll")));
        Assert.IsFalse(image.HasMetadata);
        Assert.AreEqual(Machine.Amd64, image.PEHeaders.CoffHeader.Machine);
    }

    [TestMethod]
    public void The_engine_says_the_products_version()
    {
        using PEReader image = new(new MemoryStream(ImportZip.Content("NT8Bridge.dll")));
        Version version = image.GetMetadataReader().GetAssemblyDefinition().Version;
        Assert.AreEqual(Solution.Version, version.ToString(3));
    }
}
