using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>One market in many forms of parquet gives the same bars on both runtimes, bit for bit.</summary>
[TestClass]
public sealed class ForeignFormsTests
{
    private const int Fewest = 80;

    /// <summary>The writer for JavaScript imitates pandas and Arrow, see generate.mjs beside the files.</summary>
    [TestMethod]
    [DataRow("pandas-ns-index-last", false)]
    [DataRow("pandas-us-zoned", false)]
    [DataRow("pandas-ms-naive", false)]
    [DataRow("pandas-open-ns-zoned", true)]
    [DataRow("float-required", false)]
    [DataRow("decimal-prices", false)]
    [DataRow("text-time", false)]
    [DataRow("three-row-groups", false)]
    [DataRow("delta-times", false)]
    [DataRow("split-prices", false)]
    [DataRow("no-statistics", false)]
    public void Files_of_hyparquet_are_read(string name, bool isOpenStamped) => ForeignSample.AssertReads(
        new ForeignVariant(name, "", "", false, isOpenStamped),
        File.ReadAllBytes(FixtureTests.PathOf(Path.Combine("hyparquet", "hyparquet-" + name + ".parquet"))), 130);

    [TestMethod]
    public void Every_committed_form_is_read()
    {
        int read = 0;
        foreach (ForeignVariant form in ForeignForms.All)
        {
            ForeignSample.AssertReads(
                form, File.ReadAllBytes(FixtureTests.PathOf(Path.Combine("forms", form.Name + ".parquet"))), form.Rows);
            read++;
        }

        Assert.IsGreaterThanOrEqualTo(Fewest, read);
        Assert.HasCount(read, ForeignForms.All.Select(form => form.Name).Distinct().ToArray());
    }

#if NET
    [TestMethod]
    public void Every_form_that_DuckDB_writes_now_is_read()
    {
        string? folder = Environment.GetEnvironmentVariable("NT8BRIDGE_WRITE_FIXTURES");
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        duck.LoadBars(ForeignSample.Bars(130));
        foreach (ForeignVariant form in ForeignForms.All)
        {
            string path = Path.Combine(scratch.Path, form.Name + ".parquet");
            byte[] file = duck.Write(form.Select, form.Options, path);
            ForeignSample.AssertReads(form, file, form.Rows);
            if (folder is null) continue;
            Directory.CreateDirectory(Path.Combine(folder, "forms"));
            File.Copy(path, Path.Combine(folder, "forms", form.Name + ".parquet"), overwrite: true);
        }
    }
#endif
}
