using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>A project refers to the floors below it and to no other.</summary>
[TestClass]
public sealed class ProjectArrowTests
{
    public static IEnumerable<object[]> Projects => FloorTable.Projects.Select(floor => new object[] { floor.Folder });

    [TestMethod]
    public void Every_project_of_the_product_is_in_the_table()
    {
        string folder = Path.Combine(Repository.Root, "Headless");
        string[] projects = Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Append("NT8Bridge.csproj").ToArray();
        CollectionAssert.AreEquivalent(FloorTable.Projects.Select(floor => floor.Folder).ToArray(), projects);
    }

    [TestMethod]
    public void The_arrows_between_projects_have_no_ring() =>
        Assert.HasCount(FloorTable.Projects.Count, new FloorPlan("projects", "", FloorTable.Projects).FromTheGround());

    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void A_project_refers_to_what_it_may_use(string project)
    {
        Floor floor = FloorTable.Projects.Single(floor => floor.Folder == project);
        string text = File.ReadAllText(Path.Combine(Repository.Root, project));
        string[] wrong = References(project, text).Except(floor.Uses).ToArray();
        Assert.IsEmpty(wrong, $"{project} refers to {string.Join(", ", wrong)}");
    }

    /// <summary>The test above can fail: a reference to any floor that a project may not use is found.</summary>
    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void A_reference_against_the_arrows_is_found(string project)
    {
        Floor floor = FloorTable.Projects.Single(floor => floor.Folder == project);
        string folder = Path.Combine(Repository.Root, Path.GetDirectoryName(project)!);
        foreach (Floor other in FloorTable.Projects.Where(other => other != floor && !floor.Uses.Contains(other.Folder)))
        {
            string path = Path.GetRelativePath(folder, Path.Combine(Repository.Root, other.Folder));
            string text = $"<Project><ItemGroup><ProjectReference Include=\"{path}\" /></ItemGroup></Project>";
            CollectionAssert.AreEqual(new[] { other.Folder }, References(project, text).Except(floor.Uses).ToArray());
        }
    }

    /// <summary>The projects that a project file refers to; tools that only run during the build do not count.</summary>
    private static IEnumerable<string> References(string project, string text)
    {
        string folder = Path.Combine(Repository.Root, Path.GetDirectoryName(project)!);
        return XDocument.Parse(text).Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("OutputItemType") != "Analyzer")
            .Select(reference => Path.GetFullPath(Path.Combine(folder, reference.Attribute("Include")!.Value.Replace('\\', '/'))))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
    }
}
