using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Architecture.Tests.Arrows;
using PublicApiGenerator;

namespace NT8Bridge.Architecture.Tests.Api;

/// <summary>
/// The public face of every assembly that others build on is written down beside this test, so that a change of it shows in the
/// change itself.
/// </summary>
[TestClass]
public sealed class PublicFaceTests
{
    /// <summary>With this environment variable set to 1 the test writes the faces anew.</summary>
    private const string Rewrite = "NT8BRIDGE_WRITE_API";

    private const int LinesShown = 40;
    private static readonly string Folder = Path.Combine(Repository.Root, "Tests", "Architecture.Tests", "Api");

    /// <summary>A type of each assembly that others build on.</summary>
    private static readonly Type[] Shipped =
    [
        typeof(Bar), typeof(System.Windows.MessageBox), typeof(NinjaTrader.NinjaScript.NinjaScriptBase),
        typeof(Headless.Data.InputFileException), typeof(Headless.Host.HostContext), typeof(Headless.Work.WorkException),
        typeof(Testing.Market),
    ];

    public static IEnumerable<object[]> Assemblies => Shipped.Select(type => new object[] { type.Assembly.GetName().Name! });

    [TestMethod]
    [DynamicData(nameof(Assemblies))]
    public void A_public_face_is_the_one_that_was_agreed(string name)
    {
        Assembly assembly = Shipped.Select(type => type.Assembly).Single(assembly => assembly.GetName().Name == name);
        string face = Normal(assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
        string file = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable(Rewrite) == "1") File.WriteAllText(file, face);
        string agreed = File.Exists(file) ? Normal(File.ReadAllText(file)) : string.Empty;
        if (agreed == face) return;
        string[] before = agreed.Split('\n'), after = face.Split('\n');
        IEnumerable<string> gone = before.Except(after).Select(line => "- " + line);
        IEnumerable<string> come = after.Except(before).Select(line => "+ " + line);
        Assert.Fail(
            $"The public face of {name} changed. If that is meant, run this test with {Rewrite}=1 and commit {name}.txt.\n"
            + string.Join("\n", gone.Concat(come).Take(LinesShown)));
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n").Trim() + "\n";
}
