using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// What scripts compile against: the framework, NinjaTrader's surface as the host has it, and the engine. Framework libraries
/// that are not among NinjaTrader's default references are left out, so that a script which needs one fails here as it would
/// there.
/// </summary>
internal static class ScriptReferences
{
    private static readonly string[] NotReferencedByNinjaTrader =
    [
        "Microsoft.VisualBasic", "System.Collections.Immutable", "System.Formats", "System.IO.Compression", "System.IO.Pipelines",
        "System.Linq.AsyncEnumerable", "System.Net.Http.Json", "System.Net.Quic", "System.Net.ServerSentEvents",
        "System.Numerics",
        "System.Reflection.Metadata", "System.Reflection.DispatchProxy", "System.Runtime.Numerics", "System.Text.Encodings.Web",
        "System.Text.Json", "System.Threading.AccessControl", "System.Threading.Channels", "System.Threading.Tasks.Dataflow",
    ];

    // Metadata is read on demand and never changes during a run of the program.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Default = new(Load);

    /// <summary>
    /// One type of each assembly that scripts may name beside the framework: surface, stand-ins for Windows, engine.
    /// </summary>
    private static readonly Type[] OwnTypes = [typeof(NinjaScriptBase), typeof(System.Windows.MessageBox), typeof(Bar)];

    /// <summary>The references of every compilation.</summary>
    public static ImmutableArray<MetadataReference> All => Default.Value;

    /// <summary>True for a .NET assembly that not every compilation refers to already.</summary>
    public static bool IsAddedBy(ScriptLibrary library) => library.IsManaged && !Has(library.Name);

    private static bool Has(string assembly) => All.Any(reference =>
        string.Equals(Path.GetFileNameWithoutExtension(reference.Display), assembly, StringComparison.OrdinalIgnoreCase));

    /// <summary>The assemblies whose change makes a compiled script stale.</summary>
    public static IEnumerable<Guid> Versions =>
        OwnTypes.Append(typeof(ScriptReferences)).Append(typeof(object)).Select(type => type.Module.ModuleVersionId);

    private static ImmutableArray<MetadataReference> Load()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => string.Equals(Path.GetDirectoryName(path), framework, StringComparison.OrdinalIgnoreCase))
            .Where(path => !NotReferencedByNinjaTrader.Any(name => IsPartOf(Path.GetFileNameWithoutExtension(path), name)))
            .Concat(OwnTypes.Select(type => type.Assembly.Location).Distinct())
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
    }

    private static bool IsPartOf(string assembly, string name) =>
        assembly == name || assembly.StartsWith(name + ".", StringComparison.Ordinal);
}
