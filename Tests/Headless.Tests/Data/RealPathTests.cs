using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data;

[TestClass]
public sealed class RealPathTests
{
    [TestMethod]
    public void One_file_is_the_same_by_every_way_to_it()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("data/a.csv", "a"), other = folder.Write("data/b.csv", "b");
        Directory.CreateSymbolicLink(folder.At("linked"), "data");
        File.CreateSymbolicLink(folder.At("c.csv"), folder.At("linked/a.csv"));
        File.CreateSymbolicLink(folder.At("d.csv"), "c.csv");
        string real = RealPath.Of(path);
        foreach (string way in new[] { "linked/a.csv", "c.csv", "d.csv", "data/../linked/./a.csv", "data//a.csv" })
        {
            Assert.AreEqual(real, RealPath.Of(folder.At(way)), way);
            Assert.IsTrue(RealPath.IsSame(folder.At(way), path), way);
            Assert.IsFalse(RealPath.IsSame(folder.At(way), other), way);
        }

        Assert.IsTrue(RealPath.IsSame(Path.GetRelativePath(Directory.GetCurrentDirectory(), path), path));
    }

    /// <summary>Two files where the file system heeds capitals, one where it does not.</summary>
    [TestMethod]
    public void Capitals_count_where_they_part_files()
    {
        using TemporaryFolder folder = new();
        string small = folder.Write("a.csv", "a"), capital = folder.Write("A.csv", "b");
        bool isOne = File.ReadAllText(small) == "b";
        Assert.AreEqual(isOne, RealPath.IsSame(small, capital));
    }

    [TestMethod]
    public void What_is_not_there_stays_as_it_is_and_a_circle_is_told()
    {
        using TemporaryFolder folder = new();
        Assert.IsTrue(RealPath.IsSame(folder.At("x/y.csv"), folder.At("x/../x/y.csv")));
        File.CreateSymbolicLink(folder.At("e"), "f");
        File.CreateSymbolicLink(folder.At("f"), "e");
        Assert.ThrowsExactly<IOException>(() => RealPath.Of(folder.At("e")));
    }

    [TestMethod]
    [DataRow("/dev/stdout", true)]
    [DataRow("/dev/../dev/null", true)]
    [DataRow("/proc/self/fd/1", true)]
    [DataRow("/device.csv", false)]
    [DataRow("dev/null", false)]
    public void Devices_are_told_from_files(string path, bool expected) => Assert.AreEqual(expected, RealPath.IsDevice(path));
}
